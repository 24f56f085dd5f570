// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/popupframe.h"

#include "ui/style/compositor.h"
#include "ui/style/floating.h"
#include "ui/style/style.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace chat::ui {

namespace {

constexpr int kPopupFrameGap = 4; // between anchor and popup
constexpr int kEdge = 4; // between popup and screen
constexpr int kHomeEdge = 12; // between popup and its window's edge

} // namespace

PopupFrame::PopupFrame(Style &style, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_style(style)
{
    setAttribute(Qt::WA_WindowPropagation);
    connect(&m_style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QRect PopupFrame::placed(const QRect &anchor, const QSize &size, const QRect &screen)
{
    const QRect room = screen.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const QSize fitting = size.boundedTo(room.size());
    const int below = room.bottom() + 1 - (anchor.bottom() + 1 + kPopupFrameGap);
    const int above = anchor.top() - kPopupFrameGap - room.top();
    const bool goesBelow = below >= fitting.height() || below >= above;
    int y = goesBelow ? anchor.bottom() + 1 + kPopupFrameGap : anchor.top() - kPopupFrameGap - fitting.height();
    y = std::clamp(y, room.top(), room.bottom() + 1 - fitting.height());
    const int x = std::clamp(anchor.left(), room.left(), room.right() + 1 - fitting.width());
    return {QPoint(x, y), fitting};
}

void PopupFrame::openAt(const QRect &globalAnchor, const QSize &size)
{
    QScreen *screen = QGuiApplication::screenAt(globalAnchor.center());
    if (!screen)
        screen = parentWidget() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    QRect anchor = globalAnchor;
    if (parentWidget()) {
        // A popup sticking out of the window looks lost: it ends at the window's right edge.
        const QRect home = parentWidget()->window()->geometry().adjusted(kHomeEdge, 0, -kHomeEdge, 0);
        if (home.width() >= size.width() && anchor.left() + size.width() > home.right() + 1)
            anchor.moveLeft(home.right() + 1 - size.width());
    }
    if (isHidden()) {
        if (isRound(*this) != isComposited())
            destroy(); // a compositor has come or gone: another kind of window is needed
        shapeFloating(*this);
    }
    setGeometry(placed(anchor, size, screen->availableGeometry()));
    show();
    raise();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFloating(painter, *this, m_style.tokens().main, m_style.tokens().line);
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PopupFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace chat::ui
