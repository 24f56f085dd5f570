// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/notifyrules.h"

#include <QCoreApplication>

class QMenu;

namespace chat::ui {

class Style;

//! The entries of a menu that choose what is notified of an account, a guild or a conversation, and mute it.
class NotifyMenu
{
    Q_DECLARE_TR_FUNCTIONS(chat::ui::NotifyMenu)

public:
    //! `rules` is borrowed and must outlive the menu; `guild`: that of the conversation, if it has one.
    static void add(
        QMenu &menu, const Style &style, NotifyRules &rules, const NotifyScope &scope, const GuildId &guild = {});
    [[nodiscard]] static QString nameOf(NotifyLevel level, const NotifyScope &scope);

private:
    static void addLevels(QMenu &menu, NotifyRules &rules, const NotifyScope &scope, const GuildId &guild);
    static void addMutes(QMenu &menu, const Style &style, NotifyRules &rules, const NotifyScope &scope);
    [[nodiscard]] static QString nameOf(MuteTime time, const QDateTime &end, const Style &style);
};

} // namespace chat::ui
