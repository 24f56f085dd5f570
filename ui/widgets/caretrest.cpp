// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/caretrest.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

#include <utility>

namespace chat::ui {

CaretRest::CaretRest(QCoreApplication &app, std::chrono::milliseconds patience)
    : m_usual(QGuiApplication::styleHints()->cursorFlashTime())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CaretRest::rest);
    app.installEventFilter(this);
    m_timer.start();
}

CaretRest::~CaretRest()
{
    wake();
}

bool CaretRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
    case QEvent::FocusIn:
        wake();
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CaretRest::wake()
{
    if (std::exchange(m_resting, false))
        QGuiApplication::styleHints()->setCursorFlashTime(m_usual);
}

void CaretRest::rest()
{
    m_resting = true;
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

} // namespace chat::ui
