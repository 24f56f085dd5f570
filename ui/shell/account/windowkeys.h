// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/account/shortcuts.h"

#include <QObject>

class QWidget;

namespace chat::ui {

class UnreadBar;

//! The keys that work everywhere in an account's window, and the mouse buttons for back and forward. Active while
//! `view` is visible.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeys(QWidget &view);

Q_SIGNALS:
    void pressed(chat::ui::WindowKey key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_view;
};

//! Tells the keys that do the same as its buttons.
void nameKeys(UnreadBar &bar);

} // namespace chat::ui
