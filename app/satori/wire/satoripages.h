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

//! One call of message.list: an empty token asks for the newest page.
struct ListCall
{
    enum class Direction : quint8 { Before, After, Around };
    QString token = {};
    Direction direction = Direction::Before;
    int limit = 0; //!< 0: what the query wants
    friend bool operator==(const ListCall &, const ListCall &) = default;
};

//! What came of it, in the order of time.
struct ListAnswer
{
    std::vector<Message> messages;
    QString older; //!< tokens; empty: nothing there, or not told
    QString newer;
};

//! A page that was fetched: how it can be fetched again, and how what is next to it.
struct KnownPage
{
    ListCall call;
    QList<MessageId> ids;
    QString older;
    QString newer;
    std::weak_ptr<KnownPage> nextNewer; //!< the page this one was reached from when going back
    std::weak_ptr<KnownPage> nextOlder;
    bool endsBefore = false; //!< nothing is older

    [[nodiscard]] qsizetype indexOf(const MessageId &id) const { return ids.indexOf(id); }
};

//! Remembers which page each message came with. Tokens belong to pages, while a window over history may be cut anywhere:
//! with this, any message given out will do to go on from.
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
    std::deque<Known> m_channels; //!< last used last
};

} // namespace chat::satori
