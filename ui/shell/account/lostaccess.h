// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>

namespace chat {
class Directory;
}

namespace chat::ui {

class Composer;
class Conversations;
class Navigation;
class UnsentTexts;

//! Notices that a conversation or a guild goes away: its timeline is let go, what was written in it is kept, and if it
//! was on screen the navigation gets a note that says what happened and gives the text back.
class LostAccess : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Directory &directory;
        Conversations &conversations;
        Navigation &navigation;
        UnsentTexts &unsent;
        Composer &composer;
    };

    explicit LostAccess(const Needs &needs, QObject *parent = nullptr);

    void noteNames(); //!< of what is open, for when they are not known any more
    //! A direct chat was closed by the person: on to the next one.
    void onDirectClosed(const ChannelRef &chat);

private:
    void onChannelRemoved(const ChannelRef &channel);
    void onGuildsChanged();
    void lose(bool withGuild);
    void letGo(const ChannelRef &channel);

    Needs m_needs;
    QString m_guildName;
    QString m_channelName;
};

} // namespace chat::ui
