// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyreader.h"

#include "app/base/utctime.h"
#include "app/history/historyfile.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace chat {

namespace {
constexpr HistoryRows::Place kPresent{std::numeric_limits<qint64>::max(), 0};
}

HistoryReader::HistoryReader(HistoryFile &file, MessageCodec::ContentReader reader)
    : m_file(file)
    , m_rows(file, std::move(reader))
{
}

std::optional<HistoryStretch> HistoryReader::latest(const ChannelRef &channel, int limit) const
{
    return stretch(channel, std::nullopt, true, limit);
}

std::optional<HistoryStretch> HistoryReader::before(const MessageRef &ref, int limit) const
{
    return stretch(ref.channel, ref.id, true, limit);
}

std::optional<HistoryStretch> HistoryReader::after(const MessageRef &ref, int limit) const
{
    return stretch(ref.channel, ref.id, false, limit);
}

std::optional<HistoryStretch> HistoryReader::stretch(
    const ChannelRef &channel, const std::optional<MessageId> &from, bool older, int limit) const
{
    using End = HistoryStretch::End;
    const qint64 conversation = m_rows.conversations().numberOf(channel, false);
    const auto start = conversation != 0 && from ? m_rows.rowOf(conversation, *from) : std::nullopt;
    if (conversation == 0 || (from && (!start || start->gone != 0)))
        return std::nullopt;

    HistoryStretch found;
    QString openCursor;
    const bool open = m_rows.conversations().isOpen(conversation, &openCursor);
    // The end that is turned to where the stretch starts.
    (older ? found.newer : found.older) = from ? End::Stored : open ? End::Gap : End::Edge;
    if (!from)
        found.newerCursor = openCursor;
    if (older && start && start->gap) {
        found.older = End::Gap;
        found.olderCursor = start->older;
        return found;
    }

    const HistoryRows::Place place = start ? start->place : kPresent;
    auto rows = m_rows.beside(conversation, place, older, limit + 1);
    if (!rows)
        return std::nullopt;
    std::vector<HistoryRows::Row> taken;
    bool atGap = false;
    bool more = false;
    QString newerCursor = start ? start->newer : QString();
    for (HistoryRows::Row &row : *rows) {
        if (!older && row.gap) {
            atGap = true;
            break;
        }
        if (std::ssize(taken) == limit) {
            more = true;
            break;
        }
        newerCursor = row.newer;
        taken.push_back(std::move(row));
        if (older && taken.back().gap) {
            atGap = true;
            break;
        }
    }
    for (const auto &row : taken) {
        if (auto message = m_rows.messageOf(row, channel))
            found.messages.push_back(std::move(*message));
    }
    if (older) {
        std::ranges::reverse(found.messages);
        found.older = atGap ? End::Gap : more ? End::Stored : End::Edge;
        found.olderCursor = atGap ? taken.back().older : QString();
    } else {
        found.newer = atGap || (!more && open) ? End::Gap : more ? End::Stored : End::Edge;
        found.newerCursor = atGap ? newerCursor : openCursor;
    }
    if (!from && found.messages.empty())
        return std::nullopt;
    return found;
}

// ---- for views ----------------------------------------------------------------------------------------------------

std::optional<HistorySlice> HistoryReader::slice(const SliceQuery &query) const
{
    using Direction = SliceQuery::Direction;
    using End = HistorySlice::End;
    const qint64 conversation = m_rows.conversations().numberOf(query.channel, false);
    if (conversation == 0)
        return std::nullopt;
    HistorySlice slice;
    if (query.direction == Direction::Latest) {
        slice.newer = m_rows.conversations().isOpen(conversation) ? End::Gap : End::Edge;
        const bool read = readSlice(query, kPresent, true, slice);
        return !read || slice.entries.empty() ? std::nullopt : std::optional(std::move(slice));
    }
    const auto start = m_rows.rowOf(conversation, query.from);
    if (!start || (start->gone != 0 && !query.withGone))
        return std::nullopt;
    slice.older = slice.newer = End::Stored;
    bool read = false;
    if (query.direction == Direction::Around) {
        SliceQuery half = query;
        half.limit = query.limit / 2;
        read = readSlice(half, start->place, true, slice);
        if (auto entry = m_rows.entryOf(*start, query.channel))
            slice.entries.push_back(std::move(*entry));
        read = readSlice(half, start->place, false, slice) && read;
    } else {
        read = readSlice(query, start->place, query.direction == Direction::Before, slice);
    }
    return read ? std::optional(std::move(slice)) : std::nullopt;
}

//! Adds what lies beyond a place at that end of the slice. False: the file cannot be read.
bool HistoryReader::readSlice(
    const SliceQuery &query, const HistoryRows::Place &from, bool older, HistorySlice &slice) const
{
    using End = HistorySlice::End;
    const qint64 conversation = m_rows.conversations().numberOf(query.channel, false);
    auto found = m_rows.beside(conversation, from, older, query.limit + 1, query.withGone);
    if (!found)
        return false;
    std::vector<HistoryRows::Row> &rows = *found;
    bool more = std::ssize(rows) > query.limit;
    if (more)
        rows.pop_back();
    if (!query.overGaps) {
        const auto gap = std::ranges::find_if(rows, [](const auto &row) { return row.gap && row.gone == 0; });
        // Going back, the message after the gap still belongs to the slice.
        const auto end = gap == rows.end() || !older ? gap : gap + 1;
        more = more || end != rows.end();
        rows.erase(end, rows.end());
    }
    const bool gapAtEnd = older && !rows.empty() && rows.back().gap && rows.back().gone == 0;
    std::vector<HistoryEntry> entries;
    for (const auto &row : rows) {
        if (auto entry = m_rows.entryOf(row, query.channel))
            entries.push_back(std::move(*entry));
    }
    if (older) {
        slice.older = more ? End::Stored : gapAtEnd ? End::Gap : End::Edge;
        std::ranges::reverse(entries);
        slice.entries.insert(
            slice.entries.begin(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    } else {
        slice.newer = more ? End::Stored : m_rows.conversations().isOpen(conversation) ? End::Gap : End::Edge;
        slice.entries.insert(
            slice.entries.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    }
    return true;
}

HistoryUnread HistoryReader::unreadBehind(
    const ChannelRef &channel, const ReadPlace &place, const UserId &self, int limit) const
{
    HistoryUnread found;
    const qint64 conversation = m_rows.conversations().numberOf(channel, false);
    if (conversation == 0)
        return found;
    found.complete = !m_rows.conversations().isOpen(conversation);
    const auto start = place.id.isEmpty() ? std::nullopt : m_rows.rowOf(conversation, place.id);
    const bool there = start && start->place.created == place.created;
    const HistoryRows::Place from
        = there ? start->place : HistoryRows::Place{place.created, std::numeric_limits<qint64>::max()};
    const auto rows = m_rows.beside(conversation, from, false, limit);
    if (!rows)
        return found;
    for (const HistoryRows::Row &row : *rows) {
        found.complete = found.complete && !row.gap;
        found.newest = {row.place.created, HistoryRows::idOf(row)};
        if (m_rows.authorOf(row) == self)
            continue;
        if (const auto message = m_rows.messageOf(row, channel))
            found.entries.push_back({found.newest, message->calls()});
    }
    if (std::ssize(*rows) < limit)
        return found;
    const HistoryRows::Row &last = rows->back();
    found.beyond = m_rows.countBehind(conversation, last.place, self);
    const auto newest = m_rows.neighbour(conversation, kPresent, true);
    if (newest)
        found.newest = {newest->place.created, HistoryRows::idOf(*newest)};
    return found;
}

qint64 HistoryReader::newestTime(const ChannelRef &channel) const
{
    const qint64 conversation = m_rows.conversations().numberOf(channel, false);
    const auto newest = conversation == 0 ? std::nullopt : m_rows.neighbour(conversation, kPresent, true);
    return newest ? newest->place.created : 0;
}

std::optional<Message> HistoryReader::find(const MessageRef &ref) const
{
    const auto row = m_rows.rowOf(ref);
    return row && row->gone == 0 ? m_rows.messageOf(*row, ref.channel) : std::nullopt;
}

bool HistoryReader::knows(const MessageRef &ref) const
{
    return m_rows.rowOf(ref).has_value();
}

std::vector<ChannelRef> HistoryReader::conversations() const
{
    std::vector<ChannelRef> all;
    QSqlQuery &find = m_file.statement("SELECT kind, channel FROM conversations ORDER BY id");
    for (bool more = find.exec() && find.next(); more; more = find.next())
        all.push_back({static_cast<ChannelKind>(find.value(0).toInt()), ChannelId(find.value(1).toString())});
    find.finish();
    return all;
}

qint64 HistoryReader::count(const ChannelRef &channel) const
{
    QSqlQuery &find = m_file.statement("SELECT count(*) FROM messages WHERE conversation = ? AND gone = 0");
    find.bindValue(0, m_rows.conversations().numberOf(channel, false));
    const qint64 count = find.exec() && find.next() ? find.value(0).toLongLong() : 0;
    find.finish();
    return count;
}

std::vector<HistoryReader::Version> HistoryReader::versions(const MessageRef &ref) const
{
    const auto row = m_rows.rowOf(ref);
    return row ? m_rows.versions().of(row->id) : std::vector<Version>();
}

QByteArray HistoryReader::source(const MessageRef &ref) const
{
    const auto row = m_rows.rowOf(ref);
    return row ? m_rows.sources().of(row->id) : QByteArray();
}

std::optional<HistoryReader::Texts> HistoryReader::texts(const MessageRef &ref) const
{
    const auto row = m_rows.rowOf(ref);
    auto message = row ? m_rows.messageOf(*row, ref.channel) : std::nullopt;
    return message ? std::optional(Texts{std::move(*message), m_rows.versions().of(row->id)}) : std::nullopt;
}

bool HistoryReader::visit(const ChannelRef &channel, const QDateTime &from, const QDateTime &to,
    const std::function<bool(const Message &, bool gapBefore)> &visit) const
{
    QSqlQuery &rows
        = m_file.statement("SELECT " HISTORY_ROW_COLUMNS " FROM messages WHERE conversation = ? AND created >= ? AND "
                           "created < ? AND gone = 0 ORDER BY created, tie");
    rows.bindValue(0, m_rows.conversations().numberOf(channel, false));
    rows.bindValue(1, from.isValid() ? from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    rows.bindValue(2, to.isValid() ? to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    for (bool more = rows.exec() && rows.next(); more; more = rows.next()) {
        const auto row = HistoryRows::Row::from(rows);
        const auto message = m_rows.messageOf(row, channel);
        if (message && !visit(*message, row.gap))
            break;
    }
    const QSqlError error = rows.lastError();
    rows.finish();
    if (error.type() == QSqlError::NoError)
        return true;
    m_file.noteError(error.text());
    return false;
}

} // namespace chat
