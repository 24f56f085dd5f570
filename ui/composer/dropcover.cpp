// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/dropcover.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace chat::ui {

DropCover::DropCover(Style &style, QWidget &pane)
    : QWidget(&pane)
    , m_style(style)
    , m_pane(pane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    pane.setAcceptDrops(true);
    pane.installEventFilter(this);
    hide();
}

bool DropCover::holdsFiles(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    const bool local = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return local || mime.hasImage();
}

bool DropCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_pane)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event); // the types say so
        if (!holdsFiles(*drag->mimeData()))
            return false;
        setGeometry(m_pane.rect());
        show();
        raise();
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(m_obstacle.isEmpty());
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event); // the type says so
        if (!m_obstacle.isEmpty() || !holdsFiles(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(drop->mimeData());
        return true;
    }
    default:
        return false;
    }
}

void DropCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    QColor ground = t.main;
    ground.setAlphaF(0.86f);
    painter.fillRect(rect(), ground);
    const bool welcome = m_obstacle.isEmpty();
    const QColor ink = welcome ? t.accent : m_style.color(Level::Danger);
    QPen pen(ink, 2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 10, 10);
    painter.drawPixmap(rect().center() - QPoint(12, 36),
        m_style.pixmap(
            welcome ? Glyph::Attach : Glyph::Lock, welcome ? Level::Accent : Level::Danger, 24, devicePixelRatioF()));
    drawText(painter, rect().adjusted(24, 16, -24, 16), Qt::AlignCenter,
        welcome ? tr("Drop to add to the message: %1").arg(m_target) : m_obstacle, m_style.font(FontRole::Name),
        t.text);
}

} // namespace chat::ui
