// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satorilistquery.h"

#include <algorithm>

namespace chat::satori {

using Direction = MessageQuery::Direction;

namespace {

constexpr int kMaxCalls = 250; // going through pages, no further
constexpr int kMaxKept = 60; // the same if all visited messages are needed
constexpr int kWalkedPage = 100; // for long distances: in as few calls as servers allow
constexpr int kSatoriListQueryMaxEmpty = 12; // consecutive pages without new messages

auto positionOf(std::vector<Message> &messages, const MessageId &id)
{
    return std::find_if(messages.begin(), messages.end(), [&id](const Message &each) { return each.id == id; });
}

} // namespace

SatoriListQuery::SatoriListQuery(
    Tools tools, const MessageQuery &query, QObject *context, Callback<MessagePage> callback)
    : QObject(context)
    , m_tools(std::move(tools))
    , m_query(query)
    , m_edge(query.direction == Direction::Around ? query.message : MessageId(query.cursor.value))
    , m_callback(std::move(callback))
{
}

void SatoriListQuery::start()
{
    // Later, even if nothing has to be fetched: no answer comes within the call.
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

void SatoriListQuery::begin()
{
    switch (m_query.direction) {
    case Direction::Latest:
        ask({}, [this](ListAnswer answer, const Page &page) {
            if (answer.messages.empty() && !answer.older.isEmpty())
                olderThan(page); // nothing visible in the newest page
            else
                finish(std::move(answer.messages), page, true);
        });
        break;
    case Direction::Before:
        startBefore();
        break;
    case Direction::After:
        startAfter();
        break;
    case Direction::Around:
        startAround();
        break;
    case Direction::Pinned:
        finish(ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}});
        break;
    }
}

void SatoriListQuery::ask(const ListCall &call, const Then &then)
{
    ++m_calls;
    m_used.insert(call.token);
    m_tools.list(call, this, [this, call, then](Result<ListAnswer> result) {
        if (!result.ok()) {
            finish(result.error());
            return;
        }
        const Page page = m_tools.pages.keep(m_query.channel, call, result.value());
        then(std::move(result).value(), page);
    });
}

// ---- older ----------------------------------------------------------------------------------------------------------

void SatoriListQuery::startBefore()
{
    const Page page = m_tools.pages.find(m_query.channel, m_edge);
    if (page && page->indexOf(m_edge) > 0)
        again(page);
    else if (page && (page->endsBefore || !page->older.isEmpty()))
        olderThan(page);
    else if (const Page neighbour = page ? page->nextOlder.lock() : nullptr)
        again(neighbour);
    else if (m_tools.idsAreTokens)
        ask({m_edge.value, ListCall::Direction::Before}, [this](ListAnswer answer, const Page &reached) {
            std::erase_if(answer.messages, [this](const Message &each) { return each.id == m_edge; });
            finish(std::move(answer.messages), reached, false);
        });
    else
        walk({}, nullptr);
}

//! The messages before the first one of a page. Pages that only repeat known messages are skipped, but not for ever.
void SatoriListQuery::olderThan(const Page &page)
{
    if (page->older.isEmpty() || m_used.contains(page->older) || m_calls > kSatoriListQueryMaxEmpty) {
        page->endsBefore = true;
        finish({}, page, m_query.direction == Direction::Latest);
        return;
    }
    ask({page->older, ListCall::Direction::Before}, [this, page](ListAnswer answer, const Page &reached) {
        std::erase_if(answer.messages, [this, &page](const Message &each) { return isRepeated(each.id, page); });
        reached->nextNewer = page;
        page->nextOlder = reached;
        if (!answer.messages.empty())
            finish(std::move(answer.messages), reached, m_query.direction == Direction::Latest);
        else
            olderThan(reached);
    });
}

//! Did the message come with this page already, or with a newer one visited before?
bool SatoriListQuery::isRepeated(const MessageId &id, const Page &page) const
{
    Page each = page;
    for (int i = 0; each && i < 20; ++i, each = each->nextNewer.lock()) {
        if (each->ids.contains(id))
            return true;
    }
    return false;
}

// ---- newer ----------------------------------------------------------------------------------------------------------

void SatoriListQuery::startAfter()
{
    const Page page = m_tools.pages.find(m_query.channel, m_edge);
    const bool last = page && page->ids.last() == m_edge;
    if (page && !last && !page->call.token.isEmpty())
        again(page);
    else if (last && !page->newer.isEmpty() && page->call.direction != ListCall::Direction::Before)
        newerThan(page);
    else if (const Page neighbour = last ? page->nextNewer.lock() : nullptr;
             neighbour && !neighbour->call.token.isEmpty())
        again(neighbour);
    else if (m_tools.idsAreTokens)
        ask({m_edge.value, ListCall::Direction::After}, [this](ListAnswer answer, const Page &reached) {
            std::erase_if(answer.messages, [this](const Message &each) { return each.id == m_edge; });
            const bool present = reached->newer.isEmpty();
            finish(std::move(answer.messages), reached, present);
        });
    else
        walk({}, nullptr);
}

void SatoriListQuery::newerThan(const Page &page)
{
    if (page->newer.isEmpty() || m_used.contains(page->newer) || m_calls > kSatoriListQueryMaxEmpty) {
        finish({}, page, true);
        return;
    }
    ask({page->newer, ListCall::Direction::After}, [this, page](ListAnswer answer, const Page &reached) {
        std::erase_if(answer.messages, [&page](const Message &each) { return page->ids.contains(each.id); });
        reached->nextOlder = page;
        page->nextNewer = reached;
        const bool present = reached->newer.isEmpty();
        if (!answer.messages.empty() || present)
            finish(std::move(answer.messages), reached, present);
        else
            newerThan(reached);
    });
}

// ---- a page once more -----------------------------------------------------------------------------------------------

//! The page with the message, or the adjacent one, for the requested section.
void SatoriListQuery::again(const Page &page)
{
    const Page nextNewer = page->nextNewer.lock();
    const Page nextOlder = page->nextOlder.lock();
    ask(page->call, [this, nextNewer, nextOlder](ListAnswer answer, const Page &reached) {
        reached->nextNewer = nextNewer;
        reached->nextOlder = nextOlder;
        auto &messages = answer.messages;
        const auto at = positionOf(messages, m_edge);
        const bool before = m_query.direction == Direction::Before;
        if (m_query.direction == Direction::Around) {
            if (at == messages.end())
                walk({}, nullptr);
            else
                finish(std::move(messages), reached, false);
            return;
        }
        if (at != messages.end()) {
            if (before)
                messages.erase(at, messages.end());
            else
                messages.erase(messages.begin(), std::next(at));
        }
        if (!messages.empty())
            finish(std::move(messages), reached, false);
        else if (before)
            olderThan(reached);
        else
            walk({}, nullptr);
    });
}

void SatoriListQuery::startAround()
{
    if (const Page page = m_tools.pages.find(m_query.channel, m_edge)) {
        again(page);
        return;
    }
    // Some platforms accept ids without declaring it; others answer with something else, or not at all.
    ++m_calls;
    const ListCall call{m_edge.value, ListCall::Direction::Around};
    m_tools.list(call, this, [this, call](Result<ListAnswer> result) {
        if (!result.ok() && result.error().kind == ApiError::Kind::Unsupported) {
            finish(result.error());
        } else if (!result.ok() || positionOf(result.value().messages, m_edge) == result.value().messages.end()) {
            walk({}, nullptr);
        } else {
            const Page page = m_tools.pages.keep(m_query.channel, call, result.value());
            finish(std::move(result.value().messages), page, page->newer.isEmpty());
        }
    });
}

// ---- from the newest on ---------------------------------------------------------------------------------------------

void SatoriListQuery::walk(const ListCall &call, const Page &newerPage)
{
    if (call.token.isEmpty()) {
        m_walked.clear();
        m_walkedIds.clear();
        m_walkedAll = true;
        m_used.clear();
    }
    ListCall wide = call;
    wide.limit = std::max(kWalkedPage, m_query.limit);
    ask(wide, [this, newerPage, wide](ListAnswer answer, const Page &page) {
        if (newerPage) {
            page->nextNewer = newerPage;
            newerPage->nextOlder = page;
        }
        m_walkedOldest = page;
        std::erase_if(answer.messages, [this](const Message &each) { return m_walkedIds.contains(each.id); });
        for (const Message &each : answer.messages)
            m_walkedIds.insert(each.id);
        const bool found = positionOf(answer.messages, m_edge) != answer.messages.end();
        const bool fruitless = answer.messages.empty();
        const bool keepsAll = m_query.direction == Direction::After;
        answer.messages.insert(answer.messages.end(), m_walked.begin(), m_walked.end());
        m_walked = std::move(answer.messages);
        if (const auto most = static_cast<size_t>(2 * wide.limit); !keepsAll && m_walked.size() > most) {
            m_walked.erase(m_walked.begin() + static_cast<std::ptrdiff_t>(most), m_walked.end());
            m_walkedAll = false;
        }
        if (found)
            foundInWalk();
        else if (page->older.isEmpty() || m_used.contains(page->older) || m_calls > mostCalls()
            || (fruitless && m_calls > kSatoriListQueryMaxEmpty))
            onWalkEnd();
        else
            walk({page->older, ListCall::Direction::Before}, page);
    });
}

int SatoriListQuery::mostCalls() const
{
    return m_query.direction == Direction::After ? kMaxKept : kMaxCalls;
}

void SatoriListQuery::foundInWalk()
{
    const auto at = positionOf(m_walked, m_edge);
    switch (m_query.direction) {
    case Direction::Before: {
        const bool atPageStart = at == m_walked.begin();
        m_walked.erase(at, m_walked.end());
        if (atPageStart)
            olderThan(m_walkedOldest);
        else
            finish(std::move(m_walked), m_walkedOldest, false);
        break;
    }
    case Direction::After:
        m_walked.erase(m_walked.begin(), std::next(at));
        finish(std::move(m_walked), m_walkedOldest, true);
        break;
    case Direction::Around: {
        // At most one page on the newer side: the rest is paged.
        const auto wanted = static_cast<std::ptrdiff_t>(m_query.limit);
        const bool near = std::distance(at, m_walked.end()) <= wanted;
        const bool whole = near && m_walkedAll;
        if (!near)
            m_walked.erase(std::next(at, wanted), m_walked.end());
        finish(std::move(m_walked), m_walkedOldest, whole);
        break;
    }
    case Direction::Latest:
    case Direction::Pinned:
        break;
    }
}

//! The message was deleted, or is too far away.
void SatoriListQuery::onWalkEnd()
{
    const bool wholeHistory = m_calls <= mostCalls();
    // Everything found now is newer than what was known of a channel that returns only its newest page.
    if (m_query.direction == Direction::After && wholeHistory)
        finish(std::move(m_walked), m_walkedOldest, true);
    else if (m_query.direction == Direction::Before && wholeHistory)
        finish({}, nullptr, false);
    else
        finish(ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}});
}

// ---- the end --------------------------------------------------------------------------------------------------------

void SatoriListQuery::finish(std::vector<Message> messages, const Page &from, bool present)
{
    MessagePage page;
    page.messages = std::move(messages);
    if (!page.messages.empty()) {
        // The end is where the server returns no token; the number of messages says nothing.
        const bool start = from && from->endsBefore && from->ids.indexOf(page.messages.front().id) <= 0;
        if (!start)
            page.older = Cursor{page.messages.front().id.value};
        if (!present)
            page.newer = Cursor{page.messages.back().id.value};
    }
    finish(Result<MessagePage>(std::move(page)));
}

void SatoriListQuery::finish(const Result<MessagePage> &result)
{
    const auto callback = std::exchange(m_callback, {});
    deleteLater();
    if (callback)
        callback(result);
}

} // namespace chat::satori
