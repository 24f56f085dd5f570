// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/domain/readplace.h"

#include <QSet>

#include <span>
#include <vector>

namespace chat {

//! What is unread in one conversation: everything behind the place up to which it was read that is not our own. The
//! place only goes forward, unless a person says so (moveTo, undoing). A mention that was passed without having been on
//! screen stays. A plain value.
class UnreadMessages
{
public:
    static constexpr qsizetype kMostListed = 2000; //!< those behind them are only counted

    struct Entry
    {
        ReadPlace place;
        bool mention = false;
        bool stored = true; //!< false: messages of that kind are not in the store
        quint64 heard = 0; //!< when that was heard: a number that grows
    };
    //! Messages that are known by number alone.
    struct Estimate
    {
        int count = 0;
        int mentions = 0;
        MessageId first; //!< the first of them, if known
        friend bool operator==(const Estimate &, const Estimate &) = default;
    };
    //! What the store says: everything after a place.
    struct Stored
    {
        std::vector<Entry> entries; //!< oldest first
        int beyond = 0; //!< how many follow them
        ReadPlace newest; //!< of the newest message, own ones too; 0: there is none after the place
        bool complete = true; //!< false: something may be missing
        quint64 asked = 0; //!< Entry::heard of what was heard later is greater
    };

    [[nodiscard]] int count() const;
    [[nodiscard]] int mentions() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0 && mentions() == 0; }
    //! The first unread message; empty: none, or it is known by number alone.
    [[nodiscard]] MessageId first() const;
    [[nodiscard]] MessageId firstMention() const; //!< empty: there is none, or it is known by number alone
    //! There may be more than count() says.
    [[nodiscard]] bool atLeast() const { return !m_complete && count() > 0; }
    //! More follow than are listed: the store is to be asked again once most of those were read.
    [[nodiscard]] bool wantsMore() const;
    [[nodiscard]] const ReadPlace &place() const { return m_place; }
    [[nodiscard]] const ReadPlace &newest() const { return m_newest; } //!< the newest message that is known
    //! Mentions before the place that were never on screen.
    [[nodiscard]] const std::vector<ReadPlace> &passed() const { return m_passed; }
    [[nodiscard]] bool contains(const MessageId &id) const;

    //! A message that is not our own. False: nothing changed.
    bool add(const Entry &entry);
    void noteNewest(const ReadPlace &place); //!< of any message, our own too
    bool remove(const MessageId &id);
    bool setMention(const MessageId &id, bool mention, quint64 heard);
    //! These rows, oldest first, were on screen. `passing`: mentions that are passed are kept.
    bool see(std::span<const ReadPlace> rows, bool passing);
    //! Everything up to that time was read somewhere else.
    bool readUpTo(qint64 created);
    bool readAll();
    //! Read up to there and not further; what follows is not known until fill().
    void moveTo(const ReadPlace &place);
    void fill(Stored stored, const QSet<MessageId> &removed);
    //! What an earlier run knew; what was heard of since is kept.
    void recall(const ReadPlace &place, const ReadPlace &newest, std::vector<ReadPlace> passed);
    void recall(const Estimate &estimate);
    //! The server knows of that many, up to that time: those that are not listed are before the listed ones.
    bool raiseTo(int count, qint64 created);
    //! Undoes readAll(): as it was, and what came since.
    void restore(const UnreadMessages &before);

private:
    [[nodiscard]] bool follows(const ReadPlace &place) const;
    void insert(const Entry &entry);
    void dropUpTo(qsizetype last, bool passing, std::span<const ReadPlace> seen);

    ReadPlace m_place;
    ReadPlace m_newest; //!< the newest message that is known
    std::vector<Entry> m_entries; //!< behind the place, oldest first
    std::vector<ReadPlace> m_passed;
    Estimate m_before; //!< not listed, older than the listed ones
    qint64 m_counted = 0; //!< the time up to which messages are in `m_before`
    int m_beyond = 0; //!< not listed, newer than the listed ones
    bool m_complete = true;
};

} // namespace chat
