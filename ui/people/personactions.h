// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/memberprofile.h"
#include "ui/style/style.h"

#include <QObject>

class QAction;
class QMenu;

namespace chat::ui {

//! The actions on a person, wherever that person is shown: one menu, and the confirmations before an action.
//! Actions that are not allowed are disabled and show why.
class PersonActions : public QObject
{
    Q_OBJECT

public:
    PersonActions(QWidget &window, Style &style, Backend &backend, Directory &directory);

    //! `guild` is empty in direct chats. `withProfile`: the menu starts with the entry for the profile.
    void popup(const UserId &user, const GuildId &guild, const QPoint &globalPosition, bool withProfile = true);
    //! The first entries of that menu in another one, the rest in a menu below them.
    void addTo(QMenu &menu, const UserId &user, const GuildId &guild, const QPoint &globalPosition);
    void copyId(const UserId &user);

    // These ask first; nothing happens without confirmation.
    void kick(const UserId &user, const GuildId &guild);
    void ban(const UserId &user, const GuildId &guild);
    void rename(const UserId &user, const GuildId &guild);
    void setRole(const UserId &user, const GuildId &guild, const RoleId &role, bool on);
    void muteFor(const UserId &user, const GuildId &guild, int seconds);
    void setMuted(const UserId &user, const GuildId &guild, MuteKind kind, bool on);

Q_SIGNALS:
    void profileRequested(const chat::UserId &user, const QPoint &globalPosition);
    void messageRequested(const chat::UserId &user);
    void mentionRequested(const chat::UserId &user);

private:
    QAction *add(QMenu &menu, Glyph glyph, const QString &text, Obstacle obstacle, std::function<void()> run,
        bool danger = false);
    void addContact(
        QMenu &menu, const UserId &user, const GuildId &guild, const QPoint &globalPosition, bool withProfile);
    void addModeration(QMenu &menu, const UserId &user, const GuildId &guild);
    void addRoles(QMenu &menu, const UserId &user, const GuildId &guild, Obstacle obstacle);
    void addMuteFor(QMenu &menu, const UserId &user, const GuildId &guild);
    void addMutes(QMenu &menu, const UserId &user, const GuildId &guild);
    [[nodiscard]] QString why(Obstacle obstacle) const;
    [[nodiscard]] QString nameOf(const UserId &user, const GuildId &guild) const;
    [[nodiscard]] Obstacle obstacle(const UserId &user, const GuildId &guild, Permission right) const;
    void tell(const QString &text);

    QWidget &m_window;
    Style &m_style;
    Backend &m_backend;
    Directory &m_directory;
};

} // namespace chat::ui
