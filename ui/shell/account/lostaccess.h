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

//! Notices when a conversation or guild disappears: releases its timeline and keeps what was written in it. If it was
//! on screen, the navigation gets a note that says what happened and returns the text.
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

    void noteNames(); //!< of the open one, for when they are no longer known
    //! The user closed a direct chat: shows the next one.
    //! What was stored of it is gone: it is loaded anew.
    void onStoredForgotten(const ChannelRef &channel);
    void onAllForgotten(); //!< of all conversations
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
