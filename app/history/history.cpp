// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"

#include "app/history/historyfile.h"
#include "app/history/historyindexer.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>
#include <utility>

namespace chat {

namespace {

constexpr Moment kReserve = 1 << 16;
constexpr qsizetype kMostUnseen = 1000;
constexpr size_t kMostEmptied = 50;

//! Nobody else may ever see those again, here neither.
bool isKept(const Message &message)
{
    return message.state == SendState::Sent && message.visibleOnlyTo.isEmpty() && !message.id.isEmpty();
}

} // namespace

History::History(HistoryFile &file, const UserId &self, MessageCodec::ContentReader reader)
    : HistoryReader(file, std::move(reader))
    , m_file(file)
    , m_self(self)
{
    QSqlQuery &next = m_file.statement("SELECT next FROM moments");
    if (next.exec() && next.next())
        m_now = m_reserved = next.value(0).toLongLong();
    next.finish();
}

Moment History::now()
{
    reserve(++m_now);
    return m_now;
}

//! Records in the file that moments up to this one were given out, so that the next run continues above them.
void History::reserve(Moment upTo)
{
    m_now = std::max(m_now, upTo);
    if (m_now <= m_reserved)
        return;
    m_reserved = m_now + kReserve;
    QSqlQuery &put = m_file.statement("UPDATE moments SET next = ?");
    put.bindValue(0, m_reserved);
    put.exec();
}

void History::noteForgotten(const ChannelRef &channel, Moment at)
{
    reserve(at);
    m_forgotten.insert(channel.isEmpty() ? ChannelRef() : channel, at);
}

Moment History::forgottenAt(const ChannelRef &channel) const
{
    return std::max(m_forgotten.value(channel, -1), m_forgotten.value(ChannelRef(), -1));
}

bool History::index(int messages)
{
    return HistoryIndexer(m_file, m_rows).step(messages);
}

// ---- pages --------------------------------------------------------------------------------------------------------

History::Doubts History::takePage(const MessageQuery &query, const MessagePage &page, Moment asked, bool live)
{
    using Direction = MessageQuery::Direction;
    Doubts doubts;
    // Pinned ones are no stretch of history.
    if (query.direction == Direction::Pinned || asked <= forgottenAt(query.channel))
        return doubts;
    reserve(asked);
    const qint64 conversation = m_rows.conversations().numberOf(query.channel, true);
    if (query.direction == Direction::Latest && page.messages.empty())
        return emptied(conversation, asked, live);
    std::vector<const Message *> messages;
    for (const Message &message : page.messages)
        messages.push_back(&message);
    std::ranges::stable_sort(messages, {}, [](const Message *message) { return message->created; });

    const bool backwards = query.direction == Direction::Before;
    const bool forwards = query.direction == Direction::After;
    const auto beside = backwards || forwards ? m_rows.rowAtCursor(conversation, query.cursor.value, backwards)
                                              : std::optional<HistoryRows::Row>();

    std::vector<const Message *> kept;
    for (const Message *message : messages) {
        if (!isKept(*message))
            continue;
        const auto unseen = m_unseen.value({query.channel, message->id});
        if (unseen.heard > asked) {
            if (unseen.deleted)
                continue;
            doubts.push_back(message->id);
        }
        const std::optional<HistoryRows::Row> row = m_rows.rowOf(conversation, message->id);
        if (row && row->gone > asked)
            continue;
        if (row && row->place.created != message->created.toMSecsSinceEpoch() && row->heard <= asked) {
            m_rows.bury(*row, asked); // the server gave it another time
            m_rows.drop(*row);
        }
        kept.push_back(message);
    }

    std::optional<HistoryRows::Place> first;
    std::optional<HistoryRows::Place> last;
    for (auto group = kept.begin(); group != kept.end();) {
        const auto end
            = std::find_if(group, kept.end(), [&](const Message *m) { return m->created != (*group)->created; });
        const std::vector<HistoryRows::Place> places
            = m_rows.makeRoom(conversation, std::vector(group, end), backwards && beside ? beside->mid : QByteArray());
        for (const HistoryRows::Place &place : places) {
            const Message &message = **group++;
            const std::optional<HistoryRows::Row> row = m_rows.rowOf(conversation, message.id);
            if (!row) {
                m_rows.insert(conversation, message, place, true, asked);
            } else {
                const auto before = m_rows.messageOf(*row, query.channel);
                if (row->heard <= asked || row->gone != 0) {
                    rewrite(*row, before, message, asked);
                } else if (before && (before->source != message.source || before->reactions != message.reactions)) {
                    doubts.push_back(message.id);
                }
            }
            if (last)
                m_rows.join(conversation, *last, place, asked);
            else
                first = place;
            last = place;
        }
    }

    // What the page says about its ends.
    if (beside) {
        // Its place may have been changed to make room.
        const HistoryRows::Place place = m_rows.rowOf(conversation, HistoryRows::idOf(*beside)).value_or(*beside).place;
        if (backwards && last && *last < place)
            m_rows.join(conversation, *last, place, asked);
        else if (forwards && first && place < *first)
            m_rows.join(conversation, place, *first, asked);
        if (backwards && !first)
            first = place;
        if (forwards && !last)
            last = place;
    }
    if (first && !forwards && !page.older) { // the beginning
        for (auto row = m_rows.neighbour(conversation, *first, true); row;
             row = m_rows.neighbour(conversation, row->place, true)) {
            if (row->heard > asked)
                break;
            m_rows.bury(*row, asked);
        }
    }
    if (first && !forwards) {
        const auto row = m_rows.rowAt(conversation, *first);
        if (row && row->gap)
            m_rows.setGap(*row, page.older.has_value(), page.older.value_or(Cursor{}).value);
    }
    const bool elsewhere = query.direction == Direction::Around
        && std::ranges::none_of(kept, [&query](const Message *message) { return message->id == query.message; });
    if (backwards || elsewhere || !last)
        return doubts;
    // KOOK's pages have a cursor at both ends whatever is there.
    if (!page.newer || query.direction == Direction::Latest) { // up to the newest there was when it was asked for
        HistoryRows::Place from = last.value_or(HistoryRows::Place{std::numeric_limits<qint64>::min(), 0});
        for (auto row = m_rows.neighbour(conversation, from, false); row;
             row = m_rows.neighbour(conversation, row->place, false)) {
            if (row->heard <= asked)
                m_rows.bury(*row, asked);
            else if (live)
                m_rows.setGap(*row, false);
        }
        m_rows.conversations().setOpen(conversation, !live);
    } else if (last) {
        if (m_rows.neighbour(conversation, *last, false)) {
            m_rows.setNewer(conversation, *last, page.newer->value);
        } else {
            m_rows.conversations().setOpen(conversation, true, page.newer->value);
        }
    }
    return doubts;
}

//! The server has no message at all. Perhaps it only shows us none any more: nothing is given up, the newest ones are
//! in doubt.
History::Doubts History::emptied(qint64 conversation, Moment asked, bool live)
{
    Doubts doubts;
    HistoryRows::Place from{std::numeric_limits<qint64>::max(), 0};
    for (auto row = m_rows.neighbour(conversation, from, true); row && doubts.size() < kMostEmptied;
         row = m_rows.neighbour(conversation, row->place, true)) {
        if (row->heard <= asked)
            doubts.push_back(HistoryRows::idOf(*row));
    }
    if (doubts.empty())
        m_rows.conversations().setOpen(conversation, !live);
    return doubts;
}

bool History::takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked)
{
    const auto row = m_rows.rowOf(ref);
    if (!row)
        return false;
    if (row->gone > asked || row->heard > asked)
        return true;
    if (!message) {
        m_rows.bury(*row, asked);
        return false;
    }
    rewrite(*row, m_rows.messageOf(*row, ref.channel), *message, asked);
    return false;
}

//! Another version of a stored message; its text until now is kept.
void History::rewrite(
    const HistoryRows::Row &row, const std::optional<Message> &before, const Message &now, Moment heard)
{
    if (before)
        m_rows.versions().keep(row.id, *before, now);
    if (before && now.program.isEmpty() && !before->program.isEmpty()) { // the server does not know it
        Message marked = now;
        marked.program = before->program;
        m_rows.write(row, before, marked, heard);
        return;
    }
    m_rows.write(row, before, now, heard);
}

void History::loseEvents()
{
    m_file.statement("UPDATE conversations SET open = 1 WHERE open = 0").exec();
}

// ---- events -------------------------------------------------------------------------------------------------------

void History::takeEvent(const MessageEvent &event, Moment heard)
{
    reserve(heard);
    struct Visitor
    {
        History &history;
        Moment heard;
        void operator()(const MessageCreated &e) const { history.created(e.message, heard); }
        void operator()(const MessageUpdated &e) const { history.updated(e, heard); }
        void operator()(const MessageDeleted &e) const { history.deleted(e, heard); }
        void operator()(const ReactionAdded &e) const { history.reacted(e.ref, e.emoji, e.user, true, heard); }
        void operator()(const ReactionRemoved &e) const { history.reacted(e.ref, e.emoji, e.user, false, heard); }
        void operator()(const MessagePinned &e) const
        {
            history.amend(e.ref, heard, [&e](Message &message) { message.pinned = e.pinned; });
        }
        void operator()(const ButtonClicked &) const {} // live only
        void operator()(const MessageMarked &e) const
        {
            history.amend(e.ref, heard, [&e](Message &message) { message.program = e.program; });
        }
    };
    std::visit(Visitor{*this, heard}, event);
}

void History::created(const Message &message, Moment heard)
{
    if (!isKept(message) || m_unseen.value({message.channel, message.id}).deleted
        || heard <= forgottenAt(message.channel))
        return;
    const qint64 conversation = m_rows.conversations().numberOf(message.channel, true);
    if (const auto row = m_rows.rowOf(conversation, message.id)) {
        if (row->gone != 0)
            return;
        const auto known = m_rows.messageOf(*row, message.channel);
        if (known && known->edited.isValid() && !message.edited.isValid())
            return; // it comes late: the message was edited since
        Message now = message;
        if (known) { // not in the event
            now.reactions = known->reactions;
            now.pinned = known->pinned;
            if (now.program.isEmpty())
                now.program = known->program;
        }
        if (row->place.created == now.created.toMSecsSinceEpoch() || !now.created.isValid()) {
            m_rows.write(*row, known, now, heard);
            return;
        }
        // The server's time; our own answer did not have it.
        m_rows.bury(*row, heard);
        m_rows.drop(*row);
        put(conversation, now, heard);
        return;
    }
    put(conversation, message, heard);
}

void History::put(qint64 conversation, const Message &message, Moment heard)
{
    const HistoryRows::Place place = m_rows.placeFor(conversation, message.created.toMSecsSinceEpoch());
    const auto next = m_rows.neighbour(conversation, place, false);
    bool gap = next && next->gap;
    if (!next) {
        gap = m_rows.conversations().isOpen(conversation);
        if (gap)
            m_rows.conversations().setOpen(conversation, false); // from here on events come
    }
    m_rows.insert(conversation, message, place, gap, heard, true);
}

void History::updated(const MessageUpdated &update, Moment heard)
{
    if (!update.visibleOnlyTo.isEmpty())
        return;
    amend(update.ref, heard, [&update](Message &message) { applyUpdate(message, update); });
}

void History::deleted(const MessageDeleted &event, Moment heard)
{
    const MessageRef &ref = event.ref;
    const auto row = m_rows.rowOf(ref);
    if (!row)
        rememberUnseen(ref, true, heard);
    else if (row->gone == 0)
        m_rows.bury(*row, heard, event.time.isValid() ? event.time : QDateTime::currentDateTimeUtc());
}

void History::reacted(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added, Moment heard)
{
    amend(ref, heard, [&](Message &message) { applyReaction(message.reactions, emoji, user == m_self, added); });
}

void History::amend(const MessageRef &ref, Moment heard, const std::function<void(Message &)> &change)
{
    const auto row = m_rows.rowOf(ref);
    if (!row) {
        rememberUnseen(ref, false, heard);
        return;
    }
    if (row->gone != 0)
        return;
    const auto before = m_rows.messageOf(*row, ref.channel);
    if (!before)
        return;
    Message now = *before;
    change(now);
    rewrite(*row, before, now, heard);
}

void History::rememberUnseen(const MessageRef &ref, bool deleted, Moment heard)
{
    if (m_unseen.size() >= kMostUnseen)
        m_unseen.clear();
    Unseen &unseen = m_unseen[{ref.channel, ref.id}];
    unseen.heard = heard;
    unseen.deleted = unseen.deleted || deleted;
}

} // namespace chat
