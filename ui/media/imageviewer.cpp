// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/imageviewer.h"

#include "app/net/pictures/imagecache.h"
#include "ui/media/imageviewerbar.h"
#include "ui/media/picturefile.h"
#include "ui/style/borders.h"
#include "ui/style/latinkey.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkopener.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFullSide = 16384; // original size: the cache never enlarges
constexpr int kKeyStep = 40;

} // namespace

ImageViewer::ImageViewer(Style &style, ImageCache &images, QWidget *window)
    : Overlay(window)
    , m_style(style)
    , m_images(images)
    , m_file(new PictureFile(style, images, this))
{
    build();
    const auto mine = [this](const QString &ready) {
        if (ready == url() && !isHidden())
            load();
    };
    connect(&images, &ImageCache::imageReady, this, mine);
    connect(&images, &ImageCache::imageFailed, this, mine);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void ImageViewer::build()
{
    m_previous = new Button(m_style, Glyph::ArrowLeft, tr("Previous picture"), this);
    m_next = new Button(m_style, Glyph::ArrowLeft, tr("Next picture"), this);
    m_next->setMirrored(true);
    m_bar = new ImageViewerBar(m_style, this);
    m_retry = new Button(m_style, Button::Kind::Primary, tr("Try again"), this);
    connect(m_previous, &Button::clicked, this, [this] { go(-1); });
    connect(m_next, &Button::clicked, this, [this] { go(1); });
    connect(m_bar, &ImageViewerBar::smallerChosen, this, [this] {
        m_picture.zoomBy(1 / ZoomedPicture::kStep);
        afterZoom();
    });
    connect(m_bar, &ImageViewerBar::largerChosen, this, [this] {
        m_picture.zoomBy(ZoomedPicture::kStep);
        afterZoom();
    });
    connect(m_bar, &ImageViewerBar::fitChosen, this, [this] {
        m_picture.fit();
        afterZoom();
    });
    connect(m_bar, &ImageViewerBar::saveChosen, this, &ImageViewer::askWhereToSave);
    connect(m_bar, &ImageViewerBar::outsideChosen, this, [this] { openLink(m_style, parentWidget(), url(), url()); });
    connect(m_bar, &ImageViewerBar::closeChosen, this, &ImageViewer::close);
    connect(m_retry, &Button::clicked, this, [this] {
        m_images.retry(url());
        load();
    });
}

void ImageViewer::open(const QStringList &urls, int current)
{
    if (urls.isEmpty())
        return;
    m_urls = urls;
    m_current = std::clamp(current, 0, static_cast<int>(urls.size()) - 1);
    m_picture.clear();
    cover();
    setFocus(Qt::OtherFocusReason);
    load();
}

void ImageViewer::close()
{
    if (isHidden())
        return;
    uncover();
    m_picture.clear();
    Q_EMIT closed();
}

void ImageViewer::go(int step)
{
    const int target = m_current + step;
    if (target < 0 || target >= m_urls.size())
        return;
    m_current = target;
    m_picture.clear();
    load();
}

void ImageViewer::load()
{
    m_picture.setView(size(), devicePixelRatioF());
    const QImage fitted = m_images.image(url(), m_picture.room(), ImageCache::Fit::Inside);
    if (!fitted.isNull())
        m_picture.setFitted(fitted); // the old size is shown until then
    if (m_picture.lacksFull())
        m_picture.setFull(m_images.image(url(), QSize(kFullSide, kFullSide), ImageCache::Fit::Inside));
    refresh();
}

void ImageViewer::refresh()
{
    const bool there = !m_picture.isNull();
    const bool failed = !there && m_images.failed(url());
    m_retry->setVisible(failed);
    m_bar->setPictureThere(there);
    m_previous->setVisible(m_urls.size() > 1);
    m_next->setVisible(m_urls.size() > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_urls.size());
    const QString place = tr("Picture %1 of %2").arg(m_current + 1).arg(m_urls.size());
    const QString state = there ? QString() : failed ? tr("could not be loaded") : tr("loading");
    setSpoken(this, state.isEmpty() ? place : place + u", "_s + state);
    update();
}

//! At a higher zoom more detail may be needed than is decoded.
void ImageViewer::afterZoom()
{
    if (m_picture.lacksFull())
        load();
    update();
}

void ImageViewer::saveTo(const QString &path)
{
    m_file->save(url(), path);
}

void ImageViewer::askWhereToSave()
{
    if (!m_picture.isNull())
        m_file->askWhereToSave(url());
}

void ImageViewer::placeContents()
{
    const QSize bar = m_bar->sizeHint();
    m_bar->setGeometry(width() - bar.width() - 12, 8, bar.width(), bar.height());
    const int y = (height() - m_previous->sizeHint().height()) / 2;
    m_previous->setGeometry({QPoint(13, y), m_previous->sizeHint()});
    m_next->setGeometry({QPoint(width() - 13 - m_next->sizeHint().width(), y), m_next->sizeHint()});
    const QSize retry = m_retry->sizeHint();
    m_retry->setGeometry({QPoint((width() - retry.width()) / 2, height() / 2 + 24), retry});
    if (!isHidden())
        load();
    m_picture.setView(size(), devicePixelRatioF());
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 225));
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_picture.zoom() < 4);
        painter.drawImage(m_picture.target(), m_picture.image());
    } else {
        const QString state = m_images.failed(url()) ? tr("The picture could not be loaded.") : tr("Loading…");
        drawText(painter, QRectF(0, height() / 2.0 - 24, width(), 32), Qt::AlignCenter, state,
            m_style.font(FontRole::Body), QColor(0xe6eaf0));
    }
    const Tokens &t = m_style.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.elevated);
    const auto ground
        = [&painter](const QRect &box) { painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8); };
    ground(m_bar->geometry());
    if (m_urls.size() < 2)
        return;
    ground(m_previous->geometry().adjusted(-3, -3, 3, 3));
    ground(m_next->geometry().adjusted(-3, -3, 3, 3));
    const QString place = tr("%1 of %2").arg(m_current + 1).arg(m_urls.size());
    const QFont font = m_style.font(FontRole::ListStrong);
    const QRect chip(12, 8, static_cast<int>(textWidth(place, font)) + 24, 38);
    ground(chip);
    drawText(painter, chip, Qt::AlignCenter, place, font, t.text);
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // the window behind receives nothing
    switch (latinKey(*event)) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_picture.zoomBy(ZoomedPicture::kStep);
        break;
    case Qt::Key_Minus:
        m_picture.zoomBy(1 / ZoomedPicture::kStep);
        break;
    case Qt::Key_0:
    case Qt::Key_R:
        m_picture.fit();
        break;
    case Qt::Key_1:
        m_picture.showNatural();
        break;
    case Qt::Key_Left:
        go(-1);
        return;
    case Qt::Key_Right:
        go(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_picture.pan(QPointF(0, event->key() == Qt::Key_Up ? kKeyStep : -kKeyStep));
        break;
    case Qt::Key_S:
        if (event->modifiers() & Qt::ControlModifier)
            askWhereToSave();
        return;
    default:
        return;
    }
    afterZoom();
}

void ImageViewer::mousePressEvent(QMouseEvent *event)
{
    m_dragged = false;
    if (event->button() == Qt::LeftButton)
        m_grip = event->position();
    event->accept();
}

void ImageViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return;
    const QPointF moved = event->position() - *m_grip;
    if (!m_dragged && moved.manhattanLength() < 4)
        return;
    m_dragged = true;
    m_picture.pan(moved);
    m_grip = event->position();
    update();
}

void ImageViewer::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_grip.has_value() && !m_dragged;
    m_grip.reset();
    if (click && !m_picture.target().contains(event->position()))
        close();
}

void ImageViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_picture.target().contains(event->position()))
        return;
    m_picture.toggleCloser(event->position());
    afterZoom();
}

void ImageViewer::wheelEvent(QWheelEvent *event)
{
    m_picture.zoomBy(std::pow(ZoomedPicture::kStep, event->angleDelta().y() / 120.0), event->position());
    afterZoom();
    event->accept();
}

} // namespace chat::ui
