// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/imageviewer.h"

#include "app/base/outputfile.h"
#include "app/net/pictures/imagecache.h"
#include "ui/media/imageviewerprivate.h"
#include "ui/style/latinkey.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QWheelEvent>

#include <cmath>

namespace chat::ui {

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
    // The full picture may not be decoded yet: waits for this picture only.
    const QImage picture = d->images.image(d->url(), QSize(kFullSide, kFullSide), ImageCache::Fit::Inside);
    if (picture.isNull()) {
        const QString url = d->url();
        auto *waiting = new QObject(this);
        connect(&d->images, &ImageCache::imageReady, waiting, [this, waiting, url, path](const QString &ready) {
            if (ready != url)
                return;
            delete waiting; // a single attempt
            if (d->url() == url && !d->images.image(url, QSize(kFullSide, kFullSide), ImageCache::Fit::Inside).isNull())
                saveTo(path);
        });
        return;
    }
    QPointer<ImageViewer> self(this); // encoding continues when the window is closed
    QThreadPool::globalInstance()->start([self, picture, path] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, QFileInfo(path).suffix().toLower().toLatin1());
        writer.setQuality(95);
        const bool written = writer.write(picture);
        const QString reason = written ? OutputFile::writeAll(path, bytes).value_or(QString()) : writer.errorString();
        QMetaObject::invokeMethod(qApp, [self, reason, path] {
            if (!self)
                return;
            const QString done = ImageViewer::tr("Saved as %1.").arg(path);
            const QString failed = ImageViewer::tr("The picture could not be saved: %1").arg(reason);
            toast(self->parentWidget(), self->d->style, reason.isEmpty() ? done : failed);
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
        drawText(painter, QRectF(0, height() / 2.0 - 24, width(), 32), Qt::AlignCenter, state,
            d->style.font(FontRole::Body), QColor(0xe6eaf0));
    }
    const Tokens &t = d->style.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.elevated);
    const auto ground
        = [&painter](const QRect &box) { painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8); };
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
    switch (latinKey(*event)) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        d->zoomTo(d->zoom * kZoomStep, middle);
        break;
    case Qt::Key_Minus:
        d->zoomTo(d->zoom / kZoomStep, middle);
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
        break; // the window behind receives nothing
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
        d->zoomTo(std::max(2.0, d->full.isNull() ? 0.0 : static_cast<double>(d->full.width()) / d->fitted.width()),
            event->position());
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    d->zoomTo(d->zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

} // namespace chat::ui
