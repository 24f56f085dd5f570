// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/twinsearch.h"

#include "app/history/outbox/outboxentries.h"
#include "app/history/storedhistory.h"
#include "app/services/messageservice.h"

#include <algorithm>
#include <utility>

namespace chat {

using Direction = MessageQuery::Direction;

namespace {

constexpr int kTwinPage = 50;
constexpr int kMostTwinPages = 8; // in one direction

bool sameQuote(const std::optional<Quote> &sent, const std::optional<Quote> &found)
{
    if (!sent || !found)
        return !sent && !found;
    // The original may be deleted or have another kind of id: then the text decides.
    return sent->id == found->id || found->id.isEmpty()
        || (!sent->summary.isEmpty() && sent->summary == found->summary);
}

//! It has the addresses that the server gave our files: cards around them are rewritten more than their content.
bool showsFiles(const OutboxEntry &entry, const Message &candidate)
{
    using namespace Qt::Literals::StringLiterals;
    const QString source = QString(candidate.source).replace("\\/"_L1, "/"_L1);
    return !entry.files.empty() && std::ranges::all_of(entry.files, [&source](const OutgoingFile &file) {
        return file.isUploaded() && source.contains(file.made.url);
    });
}

} // namespace

bool isTwin(const OutboxContext &context, const OutboxEntry &entry, const Message &candidate)
{
    if (candidate.state != SendState::Sent || candidate.author.id != context.self.id
        || candidate.kind != entry.draft.kind || candidate.created < entry.from || candidate.id == entry.after
        || context.entries.isClaimed(entry.channel, candidate.id))
        return false;
    if (!candidate.nonce.isEmpty() && candidate.nonce != entry.draft.nonce)
        return false;
    if (!sameQuote(entry.quote, candidate.quote))
        return false;
    if (candidate.source == entry.draft.source)
        return true;
    // Servers rewrite sources: shortcodes become characters, cards get defaults. The content stays the same.
    Draft rewritten;
    rewritten.kind = candidate.kind;
    rewritten.source = candidate.source;
    const Content found = context.service.preview(rewritten);
    const Content sent = context.service.preview(entry.draft);
    return found == sent || (showsFiles(entry, candidate) && found.plain == sent.plain);
}

TwinSearch::TwinSearch(MessageService &service, StoredHistory *history, const ChannelRef &channel, Matches matches,
    Done done, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_channel(channel)
    , m_matches(std::move(matches))
    , m_done(std::move(done))
{
}

void TwinSearch::start(const MessageId &after, const QDateTime &from)
{
    m_from = from;
    if (after.isEmpty())
        ask(Direction::Latest, {});
    else
        ask(Direction::After, m_service.cursorAt({m_channel, after}));
}

void TwinSearch::ask(Direction direction, const Cursor &cursor)
{
    const Moment asked = m_history ? m_history->now() : 0;
    const MessageQuery query{m_channel, direction, cursor, {}, kTwinPage};
    ++m_pages;
    m_service.fetch(query, this, [this, query, asked](const Result<MessagePage> &result) {
        if (m_history && result)
            m_history->takePage(query, result.value(), asked);
        if (result) {
            take(query.direction, result.value());
        } else if (query.direction == Direction::After && !mayHaveArrived(result.error())) {
            m_pages = 0;
            ask(Direction::Latest, {}); // the message it followed may be deleted
        } else {
            finish({std::nullopt, result.error()});
        }
    });
}

void TwinSearch::take(Direction direction, const MessagePage &page)
{
    const auto twin = std::ranges::find_if(page.messages, m_matches);
    if (twin != page.messages.end()) {
        finish({*twin, std::nullopt});
        return;
    }
    const bool more = !page.messages.empty() && m_pages < kMostTwinPages;
    if (direction == Direction::After) {
        if (more && page.newer) {
            ask(Direction::After, *page.newer);
        } else {
            m_pages = 0;
            ask(Direction::Latest, {}); // the message it followed may be deleted, which not every server reports
        }
        return;
    }
    if (more && page.older && page.messages.front().created >= m_from)
        ask(Direction::Before, *page.older);
    else
        finish({});
}

void TwinSearch::finish(Outcome outcome)
{
    deleteLater();
    m_done(std::move(outcome));
}

} // namespace chat
