// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/languagewatch.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace chat::ui {

LanguageWatch::LanguageWatch(QWidget &window, std::function<void()> renew)
    : QObject(&window)
    , m_renew(std::move(renew))
{
    window.installEventFilter(this);
}

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Later: the person has just used a part that goes. Qt tells it once for each set of texts that changes.
    if (watched == parent() && event->type() == QEvent::LanguageChange && !std::exchange(m_waiting, true)) {
        QTimer::singleShot(0, this, [this] {
            m_waiting = false;
            m_renew();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
