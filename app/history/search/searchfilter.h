// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/history/search/searchquery.h"
#include "app/history/words/messagetraits.h"

#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! Which messages a search is for: a query whose names are known.
struct SearchFilter
{
    struct Term
    {
        QString text; //!< a word or phrase
        bool beginning = false; //!< its last word may go on
        bool excluded = false;
    };
    //! Messages that name one of these people, one of these roles, or everybody.
    struct Mentioned
    {
        QSet<UserId> users;
        QSet<RoleId> roles;
        bool everybody = false;
        [[nodiscard]] bool isEmpty() const { return users.isEmpty() && roles.isEmpty() && !everybody; }
    };

    std::vector<Term> terms; //!< all of them
    std::optional<QSet<ChannelRef>> in; //!< nothing: everywhere
    QSet<ChannelRef> notIn;
    std::optional<QSet<UserId>> from; //!< nothing: from anybody
    QSet<UserId> notFrom;
    MessageTraits has; //!< all of them
    MessageTraits hasNot;
    Mentioned mentions; //!< empty: anybody
    Mentioned mentionsNot;
    QDateTime since; //!< UTC; null: from the beginning
    QDateTime until; //!< UTC, not included; null: up to now

    [[nodiscard]] bool isEmpty() const;
    //! Only there: also within what the query says.
    void restrictTo(const QSet<ChannelRef> &channels);
};

//! The values of has:
[[nodiscard]] QStringList searchableThings();

//! Finds ids by name in the account's directory. A function may be empty: then no name is known.
struct SearchNames
{
    UserId self;
    QSet<RoleId> roles; //!< our own, of all guilds
    std::function<QSet<UserId>(const QString &)> people;
    std::function<QSet<ChannelRef>(const QString &)> channels;
    std::function<QSet<ChannelRef>(const QString &)> guild; //!< the channels of guilds of that name
    QDate today; //!< and the zone in which days begin
    QTimeZone zone;
};

//! Finds out what the parts mean. Nothing: it is no search, because a part has a problem, which is noted in it, or
//! because there is nothing to look for.
[[nodiscard]] std::optional<SearchFilter> resolveSearch(SearchParts &parts, const SearchNames &names);

} // namespace chat
