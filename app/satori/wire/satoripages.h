// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace chat::satori {

//! One call of message.list: an empty token requests the newest page.
struct ListCall
{
    enum class Direction : quint8 { Before, After, Around };
    QString token = {};
    Direction direction = Direction::Before;
    int limit = 0; //!< 0: according to the query
    friend bool operator==(const ListCall &, const ListCall &) = default;
};

//! Its result, ordered by time.
struct ListAnswer
{
    std::vector<Message> messages;
    QString older; //!< tokens; empty: nothing there, or unknown
    QString newer;
};

//! A fetched page: how to fetch it again, and the pages next to it.
struct KnownPage
{
    ListCall call;
    QList<MessageId> ids;
    QString older;
    QString newer;
    std::weak_ptr<KnownPage> nextNewer; //!< the page from which this one was reached
    std::weak_ptr<KnownPage> nextOlder;
    bool endsBefore = false; //!< nothing is older

    [[nodiscard]] qsizetype indexOf(const MessageId &id) const { return ids.indexOf(id); }
};

//! Remembers the page of each message. Tokens belong to pages, but a window over history may start anywhere: with this,
//! paging can continue from any known message.
class SatoriPages
{
public:
    using Page = std::shared_ptr<KnownPage>;

    Page keep(const ChannelRef &channel, const ListCall &call, const ListAnswer &answer);
    [[nodiscard]] Page find(const ChannelRef &channel, const MessageId &id) const;
    void forget() { m_channels.clear(); }

private:
    static constexpr size_t kPages = 300; //!< of one channel
    static constexpr size_t kChannels = 12;

    struct Known
    {
        ChannelRef channel;
        std::deque<Page> pages;
        QHash<MessageId, std::weak_ptr<KnownPage>> byId;
    };
    std::deque<Known> m_channels; //!< most recently used last
};

} // namespace chat::satori
