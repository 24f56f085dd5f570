// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/polling/newsfetcher.h"

#include "app/history/local/localstore.h"
#include "app/services/messageservice.h"

#include <algorithm>

namespace chat {

namespace {
constexpr int kNewsPage = 50;
constexpr int kMostFullPages = 4; // then the newest page is asked for, and a gap stays before it
} // namespace

NewsFetcher::NewsFetcher(
    MessageService &service, LocalStore &store, const UserId &self, const QDateTime &since, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store)
    , m_self(self)
    , m_since(since)
{
}

void NewsFetcher::ask(const ChannelRef &channel, const Done &done)
{
    using Direction = MessageQuery::Direction;
    const Cursor after = m_places.value(channel).after;
    fetch({channel, after.value.isEmpty() ? Direction::Latest : Direction::After, after, {}, kNewsPage}, done);
}

void NewsFetcher::compare(const ChannelRef &channel, const Done &done)
{
    const Moment since = m_store.history().now();
    fetch({channel, MessageQuery::Direction::Latest, {}, {}, kNewsPage}, [this, since, done](const Outcome &outcome) {
        if (!outcome.error)
            m_store.reconciler().compareSince(since);
        done(outcome);
    });
}

void NewsFetcher::fetch(const MessageQuery &query, const Done &done)
{
    const Moment asked = m_store.history().now();
    m_service.fetch(query, this, [this, query, asked, done](const Result<MessagePage> &result) {
        if (result) {
            sort(query, result.value(), asked, done);
            return;
        }
        if (query.direction == MessageQuery::Direction::After && Reconciler::isGone(result.error())) {
            m_places[query.channel].after = {}; // that message was deleted
            ask(query.channel, done);
            return;
        }
        done({result.error(), false});
    });
}

bool NewsFetcher::isNews(const MessageQuery &query, const Message &message) const
{
    const Place place = m_places.value(query.channel);
    if (query.direction == MessageQuery::Direction::After)
        return true;
    if (!place.begun)
        return message.created >= m_since;
    if (!place.newest.isValid())
        return true;
    if (message.id == place.last)
        return false; // even if it is not stored any more
    // Another one of the same millisecond may be new: what is known is not told. Ours are told without that question.
    return message.author.id == m_self ? message.created > place.newest : message.created >= place.newest;
}

//! Those that are not in the history yet.
void NewsFetcher::sort(const MessageQuery &query, const MessagePage &page, Moment asked, const Done &done)
{
    std::vector<MessageId> ids;
    for (const Message &message : page.messages) {
        if (isNews(query, message))
            ids.push_back(message.id);
    }
    using Ids = std::vector<MessageId>;
    m_store.history().ask<Ids>(
        [channel = query.channel, ids](const History &history) {
            Ids unknown = ids;
            std::erase_if(unknown, [&](const MessageId &id) { return history.knows({channel, id}); });
            return unknown;
        },
        this,
        [this, query, page, asked, done](const Ids &unknown) {
            // One transaction: nobody sees a new message before it is known that nothing is missing before it.
            Q_EMIT m_service.batchBegan();
            tell(query, page, unknown);
            advance(query, page);
            store(query, page, asked, done);
            Q_EMIT m_service.batchEnded();
        });
}

void NewsFetcher::store(const MessageQuery &query, const MessagePage &page, Moment asked, const Done &done)
{
    const bool full = page.messages.size() >= static_cast<size_t>(query.limit);
    const bool more = full && query.direction == MessageQuery::Direction::After;
    m_store.history().takePage(query, page, asked, [more, done, guard = QPointer(this)] {
        if (guard)
            done({{}, more});
    });
}

//! Our own messages, too: it may be the answer's echo, or the bot program wrote them.
void NewsFetcher::tell(const MessageQuery &query, const MessagePage &page, const std::vector<MessageId> &unknown)
{
    for (const Message &message : page.messages) {
        const bool echo = message.author.id == m_self && isNews(query, message);
        if (echo || std::ranges::find(unknown, message.id) != unknown.end())
            Q_EMIT m_service.eventReceived(MessageCreated{message});
    }
}

void NewsFetcher::advance(const MessageQuery &query, const MessagePage &page)
{
    Place &place = m_places[query.channel];
    place.begun = true;
    if (page.messages.empty()) {
        place.fullPages = 0;
        return;
    }
    const Message &last = page.messages.back();
    if (!place.newest.isValid() || last.created > place.newest)
        place.newest = last.created;
    place.last = last.id;
    place.after = m_service.cursorAt({query.channel, last.id});
    const bool full = page.messages.size() >= static_cast<size_t>(query.limit);
    place.fullPages = full && query.direction == MessageQuery::Direction::After ? place.fullPages + 1 : 0;
    if (place.fullPages >= kMostFullPages) {
        place.fullPages = 0;
        place.after = {};
    }
}

} // namespace chat
