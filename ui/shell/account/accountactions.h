// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>
#include <QRect>

class QWidget;

namespace chat {
class Backend;
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class PersonActions;
class PlaceActions;
class ProfilePopup;
class Style;

//! The actions for people and places of one account: both menus and the profile popup, which lead to each other.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Style &style;
        Backend &backend;
        Directory &directory;
        ImageCache &images;
    };

    AccountActions(const Needs &needs, QWidget &window);

    void setGuild(const GuildId &guild)
    {
        m_guild = guild;
    } //!< the guild of the people on screen; empty: a direct chat
    void showProfile(const UserId &user, const QRect &globalAnchor);
    void showProfileAt(const UserId &user, const QPoint &globalPosition);
    void popupPerson(const UserId &user, const QPoint &globalPosition);
    void popupPlace(const ChannelRef &channel, const QPoint &globalPosition);
    void markRead(const GuildId &guild); //!< empty: the direct chats

    [[nodiscard]] PersonActions &people() { return *m_people; }
    [[nodiscard]] PlaceActions &places() { return *m_places; }
    [[nodiscard]] ProfilePopup *profile() { return m_profile; } //!< null: none was shown yet

Q_SIGNALS:
    void messageRequested(const chat::UserId &user);
    void mentionRequested(const chat::UserId &user);

private:
    Needs m_needs;
    QWidget &m_window;
    PersonActions *m_people = nullptr;
    PlaceActions *m_places = nullptr;
    ProfilePopup *m_profile = nullptr; //!< created at the first request
    GuildId m_guild;
};

} // namespace chat::ui
