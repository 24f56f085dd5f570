// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/shell/account/lostplace.h"
#include "ui/shell/reading/readingactions.h"
#include "ui/shell/reading/trail.h"

#include <QObject>

#include <functional>
#include <optional>

namespace chat {
class Backend;
class Directory;
struct PlaceLink;
} // namespace chat

namespace chat::ui {

class AccountMemory;
class ChannelPanel;
class Conversations;
class GuildRail;

//! The current place in one account: the open conversation, the list beside it, the guild still being loaded; and the
//! ways to other places. The lists on the left follow it.
class Navigation : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Backend &backend;
        Directory &directory;
        Conversations &conversations;
        AccountMemory &memory;
        GuildRail &rail;
        ChannelPanel &lists;
        //! What is read now; not set: nothing that a way back would need.
        std::function<ScrollAnchor()> reading = {};
    };

    explicit Navigation(const Needs &needs, QObject *parent = nullptr);

    //! "CHANNEL_ID", "user:USER_ID" or a PlaceLink: opened first instead of the last conversation.
    void setStart(const QString &target);
    //! Opens the conversation to start with, once the lists are loaded.
    void begin();
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    void openTarget(const QString &target); //!< like setStart(), at once if possible
    //! The conversation of a message, there: for search results, links, notifications, lists of mentions. Without a
    //! message: the conversation. Before the beginning it is what is opened first.
    void openMessage(const MessageRef &message);
    void follow(const PlaceLink &link); //!< the same for a link
    void openChannel(const ChannelRef &channel);
    void openUser(const UserId &user); //!< finds or creates the direct chat
    void openGuild(const GuildId &guild); //!< the place used last in it
    void openDirects();
    // One history of conversations and jumps inside them.
    void back();
    void forward();
    [[nodiscard]] bool hasBack() const;
    [[nodiscard]] bool hasForward() const;
    void noteJump(const MessageId &message); //!< the open conversation is about to be shown there
    enum class Step : quint8 {
        Any, //!< in the list
        Unread, //!< one with unread messages, in other lists too
        Mention, //!< one with a mention that was not seen, in other lists too
    };
    //! Goes to the next (1) or previous (-1) conversation. False: there is no other one.
    bool step(int by, Step step);
    [[nodiscard]] ReadingActions::Ways ways(); //!< as long as this exists
    void close(); //!< leaves no conversation open
    //! The same, because the open conversation is gone; `lost` is kept until something else is opened.
    void lose(const LostPlace &lost);
    void leaveGuild(); //!< lists the direct chats and opens none
    void remember(); //!< the current place, for the next start

    [[nodiscard]] const ChannelRef &current() const { return m_current; } //!< empty: none is open
    [[nodiscard]] const GuildId &guild() const
    {
        return m_guild;
    } //!< the one whose list is shown; empty: the direct chats
    [[nodiscard]] const std::optional<LostPlace> &lost() const { return m_lost; }

Q_SIGNALS:
    void moved(); //!< something else was opened, or the same again
    void messageWanted(const chat::MessageId &message); //!< of the conversation that was just opened: to be shown
    void placeWanted(const chat::ui::ScrollAnchor &place); //!< the same on the way back
    void trailChanged(); //!< see hasBack(), hasForward()
    void failed(const QString &why); //!< the requested place cannot be opened

private:
    void start();
    void openLast();
    void openUnknown(const ChannelId &channel);
    void listGuild(const GuildId &guild);
    void listDirects();
    void show(const ChannelRef &channel);
    void go(const std::optional<Trail::Stop> &stop);
    void noteReading();
    void onGuildChanged(const GuildId &guild);

    Needs m_needs;
    ChannelRef m_current;
    GuildId m_guild;
    GuildId m_waitingFor; //!< selected, but its channels are not loaded yet
    std::optional<LostPlace> m_lost;
    std::function<void()> m_first; //!< what is opened first; empty: where the person was last
    MessageRef m_wanted; //!< to be shown when its conversation is open
    bool m_begun = false;
    bool m_stepping = false; //!< back and forward do not change the history of places
    bool m_arriving = false; //!< the conversation that was just opened is shown at a message
};

} // namespace chat::ui
