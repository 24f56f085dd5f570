// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/keys/shortcuts.h"

#include <QKeyCombination>
#include <QObject>

#include <optional>

namespace chat {
class Settings;
}

namespace chat::ui {

//! Which keys do what in the window: the usual ones, and in their place those that the person has chosen, from the
//! settings. A key does one thing only: where a damaged file gives it two, the first in the order of WindowKey counts.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    //! All that can be changed, in the order in which they are listed.
    [[nodiscard]] static const QList<WindowKey> &all();

    //! `settings` is borrowed.
    explicit KeyBindings(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QList<QKeySequence> of(WindowKey key) const; //!< empty: none
    [[nodiscard]] bool isChanged(WindowKey key) const;
    //! From now on these only. Takes them away from what they did before.
    void set(WindowKey key, const QList<QKeySequence> &keys);
    void reset(WindowKey key); //!< to the usual ones
    void resetAll();
    //! What these keys do now, apart from `other`.
    [[nodiscard]] std::optional<WindowKey> holder(const QKeySequence &keys, WindowKey other) const;

    //! Why these keys cannot be chosen; empty: they can.
    [[nodiscard]] static QString refusal(QKeyCombination keys);
    //! What the keys do, as the list of shortcuts says it.
    [[nodiscard]] static QString nameOf(WindowKey key);
    [[nodiscard]] static const char *sourceNameOf(WindowKey key); //!< not translated

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QKeySequence> wanted(WindowKey key) const;

    Settings &m_settings;
};

} // namespace chat::ui
