// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/imageviewerprivate.h"

#include "app/base/outputfile.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/borders.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkopener.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QStandardPaths>
#include <QUrl>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMaxZoom = 32;
constexpr int kImageViewerMargin = 56; // room for the bar at the top and the arrows at the sides

//! The sender chose the address: the proposed name is a plain one that no file in the folder has yet.
QString suggestedName(const QString &url, const QString &folder)
{
    const QString name = safeFileName(QUrl(url).fileName(QUrl::FullyDecoded), {});
    const bool picture = QImageWriter::supportedImageFormats().contains(QFileInfo(name).suffix().toLower().toLatin1());
    const QString base = QFileInfo(name).completeBaseName();
    return unusedFileName(folder, picture ? name : (base.isEmpty() ? u"picture"_s : base) + u".png"_s);
}

} // namespace

ImageViewer::Private::Private(ImageViewer &viewer, Style &look, ImageCache &cache)
    : q(viewer)
    , style(look)
    , images(cache)
{
    build();
    const auto mine = [this](const QString &ready) {
        if (ready == url() && !q.isHidden())
            load();
    };
    connect(&images, &ImageCache::imageReady, this, mine);
    connect(&images, &ImageCache::imageFailed, this, mine);
    connect(&style, &Style::changed, &q, qOverload<>(&QWidget::update));
}

void ImageViewer::Private::build()
{
    previous = new Button(style, Glyph::ArrowLeft, ImageViewer::tr("Previous picture"), &q);
    next = new Button(style, Glyph::ArrowLeft, ImageViewer::tr("Next picture"), &q);
    next->setMirrored(true);
    bar = new QWidget(&q);
    row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(2);
    smaller = new Button(style, Button::Kind::Icon, u"−"_s, bar);
    smaller->setName(ImageViewer::tr("Zoom out"));
    larger = new Button(style, Button::Kind::Icon, u"+"_s, bar);
    larger->setName(ImageViewer::tr("Zoom in"));
    fit = new Button(style, Glyph::Retry, ImageViewer::tr("Fit into the window"), bar);
    save = new Button(style, Glyph::Download, ImageViewer::tr("Save as…"), bar);
    outside = new Button(style, Glyph::ExternalLink, ImageViewer::tr("Open in the browser"), bar);
    closer = new Button(style, Glyph::Close, ImageViewer::tr("Close"), bar);
    for (Button *button : {smaller, larger, fit, save, outside, closer})
        row->addWidget(button);
    retry = new Button(style, Button::Kind::Primary, ImageViewer::tr("Try again"), &q);
    const auto middle = [this] { return QRectF(q.rect()).center(); };
    connect(previous, &Button::clicked, this, [this] { go(-1); });
    connect(next, &Button::clicked, this, [this] { go(1); });
    connect(smaller, &Button::clicked, this, [this, middle] { zoomTo(zoom / kZoomStep, middle()); });
    connect(larger, &Button::clicked, this, [this, middle] { zoomTo(zoom * kZoomStep, middle()); });
    connect(fit, &Button::clicked, this, [this] { reset(); });
    connect(save, &Button::clicked, this, [this] { askWhereToSave(); });
    connect(outside, &Button::clicked, this, [this] { openLink(style, q.parentWidget(), url(), url()); });
    connect(closer, &Button::clicked, &q, &ImageViewer::close);
    connect(retry, &Button::clicked, this, [this] {
        images.retry(url());
        load();
    });
}

QSize ImageViewer::Private::room() const
{
    return QSize(q.width() - 2 * kImageViewerMargin, q.height() - kImageViewerMargin - 24).expandedTo(QSize(64, 64));
}

void ImageViewer::Private::load()
{
    const qreal ratio = q.devicePixelRatioF();
    const QImage asked = images.image(url(), (QSizeF(room()) * ratio).toSize(), ImageCache::Fit::Inside);
    if (!asked.isNull())
        fitted = asked; // the old size is shown until then
    if (zoom > 1 || wantNatural)
        full = images.image(url(), QSize(kFullSide, kFullSide), ImageCache::Fit::Inside);
    if (wantNatural && !full.isNull())
        natural();
    refresh();
}

void ImageViewer::Private::refresh()
{
    const bool there = !fitted.isNull();
    const bool failed = !there && images.failed(url());
    retry->setVisible(failed);
    for (Button *button : {smaller, larger, fit, save})
        button->setEnabled(there);
    previous->setVisible(urls.size() > 1);
    next->setVisible(urls.size() > 1);
    previous->setEnabled(current > 0);
    next->setEnabled(current + 1 < urls.size());
    const QString place = ImageViewer::tr("Picture %1 of %2").arg(current + 1).arg(urls.size());
    const QString state = there ? QString()
        : failed                ? ImageViewer::tr("could not be loaded")
                                : ImageViewer::tr("loading");
    setSpoken(&q, state.isEmpty() ? place : place + u", "_s + state);
    q.update();
}

QRectF ImageViewer::Private::target() const
{
    const QSizeF size = QSizeF(fitted.size()) / q.devicePixelRatioF() * zoom;
    const QPointF middle(q.width() / 2.0, (q.height() + kImageViewerMargin - 24) / 2.0);
    return {middle + offset - QPointF(size.width() / 2, size.height() / 2), size};
}

void ImageViewer::Private::go(int step)
{
    const int target = current + step;
    if (target < 0 || target >= urls.size())
        return;
    current = target;
    fitted = {};
    full = {};
    wantNatural = false;
    zoom = 1;
    offset = {};
    load();
}

void ImageViewer::Private::zoomTo(double factor, const QPointF &fixed)
{
    if (fitted.isNull())
        return;
    const double bounded = std::clamp(factor, 1.0 / 8, kMaxZoom);
    const QPointF middle = target().center();
    const QPointF arm = fixed - middle;
    offset += arm - arm * (bounded / zoom); // keeps what is under `fixed` in place
    zoom = std::abs(bounded - 1) < 0.02 ? 1 : bounded;
    clampOffset();
    if (zoom > 1 && full.isNull())
        load();
    q.update();
}

void ImageViewer::Private::natural()
{
    if (full.isNull()) {
        wantNatural = true;
        load();
        return;
    }
    wantNatural = false;
    if (!fitted.isNull())
        zoomTo(static_cast<double>(full.width()) / fitted.width(), QRectF(q.rect()).center());
}

void ImageViewer::Private::reset()
{
    wantNatural = false;
    zoom = 1;
    offset = {};
    q.update();
}

void ImageViewer::Private::clampOffset()
{
    const QSizeF size = target().size();
    const double x = std::max(0.0, (size.width() - q.width()) / 2 + kImageViewerMargin);
    const double y = std::max(0.0, (size.height() - q.height()) / 2 + kImageViewerMargin);
    const bool inside = size.width() <= q.width() && size.height() <= q.height();
    offset = inside ? QPointF() : QPointF(std::clamp(offset.x(), -x, x), std::clamp(offset.y(), -y, y));
}

void ImageViewer::Private::askWhereToSave()
{
    if (fitted.isNull())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(&q, ImageViewer::tr("Save picture"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName(url(), folder));
    connect(dialog, &QFileDialog::fileSelected, &q, &ImageViewer::saveTo);
    dialog->open();
}

} // namespace chat::ui
