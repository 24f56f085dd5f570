// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/floatshadow.h"

#include "ui/style/floating.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShadowRoom = FloatShadow::kReach + 4; // around the window

} // namespace

FloatShadow::FloatShadow(QWidget &window)
    : QWidget(&window,
        Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus
            | Qt::NoDropShadowWindowHint)
    , m_window(window)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
}

void FloatShadow::follow()
{
    setGeometry(m_window.geometry().adjusted(-kShadowRoom, -kShadowRoom, kShadowRoom, kShadowRoom));
}

bool FloatShadow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->spontaneous())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Show: // the window itself is put on the screen after this, and so above
        if (!QGuiApplication::platformName().startsWith("wayland"_L1)) { // windows have no place of their own there
            follow();
            show();
        }
        break;
    case QEvent::Hide:
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isVisible())
            follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FloatShadow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawShadow(painter, QRectF(rect()).adjusted(kShadowRoom, kShadowRoom, -kShadowRoom, -kShadowRoom),
        palette().color(QPalette::Base).lightnessF() < 0.5);
}

} // namespace chat::ui
