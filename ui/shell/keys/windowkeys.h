// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/keys/shortcuts.h"

#include <QList>
#include <QObject>

#include <functional>

class QShortcut;
class QWidget;

namespace chat::ui {

class KeyBindings;

//! The keys that work everywhere in an account's window, and the mouse buttons for back and forward. Active while
//! `view` is visible.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    //! With the usual keys.
    explicit WindowKeys(QWidget &view);

    //! Uses the keys that the person has chosen, also when they change. Borrowed.
    void follow(const KeyBindings &keys);

    //! As printed on the keys that are used now; empty: none.
    [[nodiscard]] QString shown(WindowKey key) const;

Q_SIGNALS:
    void pressed(chat::ui::WindowKey key);
    void changed(); //!< other keys are used

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const std::function<QList<QKeySequence>(WindowKey)> &keys);

    QWidget &m_view;
    std::function<QList<QKeySequence>(WindowKey)> m_keys;
    QMetaObject::Connection m_following;
    QList<QShortcut *> m_shortcuts;
};

} // namespace chat::ui
