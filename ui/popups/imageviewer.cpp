// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/popups/imageviewer.h"

#include "app/net/imagecache.h"
#include "ui/popups/button.h"
#include "ui/popups/linkopener.h"
#include "ui/popups/toast.h"
#include "ui/style/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMaxZoom = 32;
constexpr double kStep = 1.25;
constexpr int kMargin = 56; // room for the bar at the top and the arrows at the sides
constexpr int kFullSide = 16384; // "as it is": the cache never enlarges

QString suggestedName(const QString &url)
{
    const QString name = QUrl(url).fileName(QUrl::FullyDecoded);
    return name.contains(u'.') ? name : u"picture.png"_s;
}

} // namespace

//! The viewer's parts and where it looks.
class ImageViewer::Private : public QObject
{
public:
    Private(ImageViewer &viewer, Style &look, ImageCache &cache);

    [[nodiscard]] QString url() const { return urls.value(current); }
    [[nodiscard]] QSize room() const;
    [[nodiscard]] QRectF target() const; //!< where the picture is drawn
    void load();
    void go(int step);
    void zoomTo(double factor, const QPointF &fixed);
    void natural();
    void reset();
    void clampOffset();
    void refresh();
    void askWhereToSave();

    ImageViewer &q;
    Style &style;
    ImageCache &images;
    QStringList urls;
    int current = 0;
    QImage fitted;
    QImage full;
    bool wantNatural = false;
    double zoom = 1;
    QPointF offset; //!< of the picture's middle from ours
    std::optional<QPointF> grip; //!< while dragging: the pointer's last place
    bool dragged = false;

    QWidget *bar = nullptr;
    QHBoxLayout *row = nullptr;
    Button *previous = nullptr;
    Button *next = nullptr;
    Button *smaller = nullptr;
    Button *larger = nullptr;
    Button *fit = nullptr;
    Button *save = nullptr;
    Button *outside = nullptr;
    Button *closer = nullptr;
    Button *retry = nullptr;

private:
    void build();
};

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
    connect(smaller, &Button::clicked, this, [this, middle] { zoomTo(zoom / kStep, middle()); });
    connect(larger, &Button::clicked, this, [this, middle] { zoomTo(zoom * kStep, middle()); });
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
    return QSize(q.width() - 2 * kMargin, q.height() - kMargin - 24).expandedTo(QSize(64, 64));
}

void ImageViewer::Private::load()
{
    const qreal ratio = q.devicePixelRatioF();
    const QImage asked = images.image(url(), (QSizeF(room()) * ratio).toSize(), ImageCache::Fit::Inside);
    if (!asked.isNull())
        fitted = asked; // until then the old size stands in
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
    const QString state = there ? QString() : failed ? ImageViewer::tr("could not be loaded") : ImageViewer::tr("loading");
    q.setAccessibleName(state.isEmpty() ? place : place + u", "_s + state);
    q.update();
}

QRectF ImageViewer::Private::target() const
{
    const QSizeF size = QSizeF(fitted.size()) / q.devicePixelRatioF() * zoom;
    const QPointF middle(q.width() / 2.0, (q.height() + kMargin - 24) / 2.0);
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
    offset += arm - arm * (bounded / zoom); // what was under `fixed` stays there
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
    const double x = std::max(0.0, (size.width() - q.width()) / 2 + kMargin);
    const double y = std::max(0.0, (size.height() - q.height()) / 2 + kMargin);
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
    dialog->selectFile(suggestedName(url()));
    connect(dialog, &QFileDialog::fileSelected, &q, &ImageViewer::saveTo);
    dialog->open();
}

ImageViewer::ImageViewer(Style &style, ImageCache &images, QWidget *window)
    : Overlay(window)
    , d(std::make_unique<Private>(*this, style, images))
{
}

ImageViewer::~ImageViewer() = default;

void ImageViewer::open(const QStringList &urls, int current)
{
    if (urls.isEmpty())
        return;
    d->urls = urls;
    d->current = std::clamp(current, 0, static_cast<int>(urls.size()) - 1);
    d->fitted = {};
    d->full = {};
    d->reset();
    cover();
    setFocus(Qt::OtherFocusReason);
    d->load();
}

void ImageViewer::close()
{
    if (isHidden())
        return;
    uncover();
    d->fitted = {};
    d->full = {};
    Q_EMIT closed();
}

void ImageViewer::saveTo(const QString &path)
{
    // The full picture may not be decoded yet: wait for it, for this picture only.
    const QImage picture = d->images.image(d->url(), QSize(kFullSide, kFullSide), ImageCache::Fit::Inside);
    if (picture.isNull()) {
        const QString url = d->url();
        auto *waiting = new QObject(this);
        connect(&d->images, &ImageCache::imageReady, waiting, [this, waiting, url, path](const QString &ready) {
            if (ready != url)
                return;
            delete waiting; // one try, whatever comes
            if (d->url() == url && !d->images.image(url, QSize(kFullSide, kFullSide), ImageCache::Fit::Inside).isNull())
                saveTo(path);
        });
        return;
    }
    QPointer<ImageViewer> self(this); // encoding goes on when the window is closed
    QThreadPool::globalInstance()->start([self, picture, path] {
        QImageWriter writer(path);
        writer.setQuality(95);
        const bool written = writer.write(picture);
        const QString reason = writer.errorString();
        QMetaObject::invokeMethod(qApp, [self, written, reason, path] {
            if (!self)
                return;
            const QString done = ImageViewer::tr("Saved as %1.").arg(path);
            const QString failed = ImageViewer::tr("The picture could not be saved: %1").arg(reason);
            toast(self->parentWidget(), self->d->style, written ? done : failed);
        });
    });
}

int ImageViewer::current() const
{
    return d->current;
}

double ImageViewer::zoom() const
{
    return d->zoom;
}

void ImageViewer::placeContents()
{
    const QSize bar = d->row->sizeHint();
    d->bar->setGeometry(width() - bar.width() - 12, 8, bar.width(), bar.height());
    const int y = (height() - d->previous->sizeHint().height()) / 2;
    d->previous->setGeometry({QPoint(13, y), d->previous->sizeHint()});
    d->next->setGeometry({QPoint(width() - 13 - d->next->sizeHint().width(), y), d->next->sizeHint()});
    const QSize retry = d->retry->sizeHint();
    d->retry->setGeometry({QPoint((width() - retry.width()) / 2, height() / 2 + 24), retry});
    if (!isHidden())
        d->load();
    d->clampOffset();
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 225));
    if (!d->fitted.isNull()) {
        const QImage &picture = d->zoom > 1 && !d->full.isNull() ? d->full : d->fitted;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, d->zoom < 4);
        painter.drawImage(d->target(), picture);
    } else {
        const QString state = d->images.failed(d->url()) ? tr("The picture could not be loaded.") : tr("Loading…");
        drawText(painter, QRectF(0, height() / 2.0 - 24, width(), 32), Qt::AlignCenter, state, d->style.font(FontRole::Body),
            QColor(0xe6eaf0));
    }
    const Tokens &t = d->style.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.elevated);
    const auto ground = [&painter](const QRect &box) {
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    };
    ground(d->bar->geometry());
    if (d->urls.size() < 2)
        return;
    ground(d->previous->geometry().adjusted(-3, -3, 3, 3));
    ground(d->next->geometry().adjusted(-3, -3, 3, 3));
    const QString place = tr("%1 of %2").arg(d->current + 1).arg(d->urls.size());
    const QFont font = d->style.font(FontRole::ListStrong);
    const QRect chip(12, 8, static_cast<int>(textWidth(place, font)) + 24, 38);
    ground(chip);
    drawText(painter, chip, Qt::AlignCenter, place, font, t.text);
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(rect()).center();
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        d->zoomTo(d->zoom * kStep, middle);
        break;
    case Qt::Key_Minus:
        d->zoomTo(d->zoom / kStep, middle);
        break;
    case Qt::Key_0:
    case Qt::Key_R:
        d->reset();
        break;
    case Qt::Key_1:
        d->natural();
        break;
    case Qt::Key_Left:
        d->go(-1);
        break;
    case Qt::Key_Right:
        d->go(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        d->offset.ry() += event->key() == Qt::Key_Up ? 40 : -40;
        d->clampOffset();
        update();
        break;
    case Qt::Key_S:
        if (event->modifiers() & Qt::ControlModifier)
            d->askWhereToSave();
        break;
    default:
        break; // nothing reaches the window behind
    }
    event->accept();
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    d->dragged = false;
    if (event->button() == Qt::LeftButton)
        d->grip = event->position();
    event->accept();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->grip)
        return;
    const QPointF moved = event->position() - *d->grip;
    if (!d->dragged && moved.manhattanLength() < 4)
        return;
    d->dragged = true;
    d->offset += moved;
    d->grip = event->position();
    d->clampOffset();
    update();
}

void ImageViewer::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = d->grip.has_value() && !d->dragged;
    d->grip.reset();
    if (click && !d->target().contains(event->position()))
        close();
}

void ImageViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->target().contains(event->position()))
        return;
    if (d->zoom > 1)
        d->reset();
    else
        d->zoomTo(std::max(2.0, d->full.isNull() ? 0.0 : static_cast<double>(d->full.width()) / d->fitted.width()), event->position());
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    d->zoomTo(d->zoom * std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

} // namespace chat::ui
