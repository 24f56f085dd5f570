// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyrows.h"

#include "app/base/logging.h"
#include "app/base/utctime.h"
#include "app/domain/packedid.h"
#include "app/history/historyfile.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr qint64 kTieStep = 1 << 20;

} // namespace

MessageId HistoryRows::idOf(const Row &row)
{
    return idFromPacked(row.mid);
}

HistoryRows::Row HistoryRows::Row::from(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray(),
        {query.value(2).toLongLong(), query.value(3).toLongLong()}, query.value(4).toLongLong(),
        query.value(5).toLongLong(), query.value(6).toBool(), query.value(7).toLongLong(), query.value(8).toString(),
        query.value(9).toString(), query.value(10).toByteArray(), query.value(11).toLongLong(),
        query.isNull(12) ? QDateTime() : utcTime(query.value(12).toLongLong())};
}

HistoryRows::Row HistoryRows::readRow(const QSqlQuery &query) const
{
    Row row = Row::from(query);
    row.heard = m_moments.of(row.id, row.heard);
    return row;
}

//! The row that a bound statement finds.
std::optional<HistoryRows::Row> HistoryRows::firstOf(QSqlQuery &find) const
{
    std::optional<Row> row;
    if (find.exec() && find.next())
        row = readRow(find);
    find.finish();
    return row;
}

#define COLUMNS HISTORY_ROW_COLUMNS

HistoryRows::HistoryRows(HistoryFile &file, MessageCodec::ContentReader reader)
    : m_file(file)
    , m_versions(file)
    , m_sources(file)
    , m_conversations(file)
    , m_people(file)
    , m_codec({[this](const User &user) { return m_people.numberOf(user); },
                  [this](qint64 number) { return m_people.at(number); }},
          std::move(reader))
    , m_index(file)
    , m_moments(file)
{
}

void HistoryRows::forget()
{
    m_conversations.forget();
    m_people.forget();
    m_moments.forget();
}

std::optional<HistoryRows::Row> HistoryRows::rowOf(qint64 conversation, const MessageId &id) const
{
    QSqlQuery &find = m_file.statement("SELECT " COLUMNS " FROM messages WHERE conversation = ? AND mid = ?");
    find.bindValue(0, conversation);
    find.bindValue(1, packedId(id));
    return firstOf(find);
}

std::optional<HistoryRows::Row> HistoryRows::rowOf(const MessageRef &ref) const
{
    const qint64 conversation = m_conversations.numberOf(ref.channel, false);
    return conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
}

std::optional<HistoryRows::Row> HistoryRows::rowAt(qint64 id) const
{
    QSqlQuery &find = m_file.statement("SELECT " COLUMNS " FROM messages WHERE id = ?");
    find.bindValue(0, id);
    return firstOf(find);
}

//! KOOK's cursors are message ids; other servers' were stored at the edges of their pages.
std::optional<HistoryRows::Row> HistoryRows::rowAtCursor(qint64 conversation, const QString &cursor, bool older) const
{
    if (auto row = rowOf(conversation, MessageId(cursor)))
        return row;
    QSqlQuery &find = m_file.statement(older
            ? "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND older = ? AND gone = 0 LIMIT 1"
            : "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND newer = ? AND gone = 0 LIMIT 1");
    find.bindValue(0, conversation);
    find.bindValue(1, cursor);
    return firstOf(find);
}

std::optional<std::vector<HistoryRows::Row>> HistoryRows::beside(
    qint64 conversation, const Place &place, bool older, int limit, bool withGone) const
{
    QSqlQuery &find = m_file.statement(older
            ? "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) < (?, ?) AND (gone = 0 OR ?) "
              "ORDER BY created DESC, tie DESC LIMIT ?"
            : "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) > (?, ?) AND (gone = 0 OR ?) "
              "ORDER BY created, tie LIMIT ?");
    find.bindValue(0, conversation);
    find.bindValue(1, place.created);
    find.bindValue(2, place.tie);
    find.bindValue(3, withGone);
    find.bindValue(4, limit);
    if (!find.exec())
        return std::nullopt;
    std::vector<Row> rows;
    while (find.next())
        rows.push_back(readRow(find));
    find.finish();
    return rows;
}

std::optional<HistoryRows::Row> HistoryRows::neighbour(qint64 conversation, const Place &place, bool older) const
{
    auto rows = beside(conversation, place, older, 1);
    return !rows || rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

//! After all of the same time.
HistoryRows::Place HistoryRows::placeFor(qint64 conversation, qint64 created) const
{
    QSqlQuery &find = m_file.statement("SELECT max(tie) FROM messages WHERE conversation = ? AND created = ?");
    find.bindValue(0, conversation);
    find.bindValue(1, created);
    const bool others = find.exec() && find.next() && !find.value(0).isNull();
    const Place place{created, others ? find.value(0).toLongLong() + kTieStep : 0};
    find.finish();
    return place;
}

//! Where messages of one time go, in the order of the page: those that are stored stay in front of or behind the group
//! as they were. `before`: the stored message that the page ends in front of. Places of stored ones may change.
std::vector<HistoryRows::Place> HistoryRows::makeRoom(
    qint64 conversation, const std::vector<const Message *> &group, const QByteArray &before)
{
    struct Stored
    {
        qint64 row = 0;
        QByteArray mid;
        qint64 tie = 0;
    };
    const qint64 created = group.front()->created.toMSecsSinceEpoch();
    QSqlQuery &find
        = m_file.statement("SELECT id, mid, tie FROM messages WHERE conversation = ? AND created = ? ORDER BY tie");
    find.bindValue(0, conversation);
    find.bindValue(1, created);
    std::vector<Stored> stored;
    for (bool more = find.exec() && find.next(); more; more = find.next())
        stored.push_back({find.value(0).toLongLong(), find.value(1).toByteArray(), find.value(2).toLongLong()});
    find.finish();

    QList<QByteArray> ids;
    for (const Message *message : group)
        ids.append(packedId(message->id));
    const auto anchor
        = std::ranges::find_if(stored, [&](const Stored &one) { return one.mid == before || ids.contains(one.mid); });
    std::vector<Place> places(group.size());
    if (anchor == stored.end()) { // the ordinary case: none of them is known
        qint64 tie = stored.empty() ? -kTieStep : stored.back().tie;
        for (Place &place : places)
            place = {created, tie += kTieStep};
        return places;
    }
    QList<QByteArray> order;
    for (auto one = stored.begin(); one != anchor; ++one)
        order.append(one->mid);
    order += ids;
    for (auto one = anchor; one != stored.end(); ++one) {
        if (!ids.contains(one->mid))
            order.append(one->mid);
    }
    QList<QByteArray> earlier;
    for (const Stored &one : stored)
        earlier.append(one.mid);
    if (order == earlier) { // they are all known: they stay where they are
        for (size_t i = 0; i < group.size(); ++i)
            places[i] = {created, stored[static_cast<size_t>(earlier.indexOf(ids.at(static_cast<qsizetype>(i))))].tie};
        return places;
    }
    // Numbers nobody has, then the right ones: no two rows may share a place on the way.
    const qint64 above = std::max(stored.back().tie, order.size() * kTieStep) + kTieStep;
    for (const qint64 shift : {above, qint64(0)}) {
        QSqlQuery &put = m_file.statement("UPDATE messages SET tie = ? WHERE id = ?");
        for (const Stored &one : stored) {
            put.bindValue(0, shift + order.indexOf(one.mid) * kTieStep);
            put.bindValue(1, one.row);
            put.exec();
        }
    }
    for (size_t i = 0; i < group.size(); ++i)
        places[i] = {created, order.indexOf(ids.at(static_cast<qsizetype>(i))) * kTieStep};
    order.removeIf([&earlier](const QByteArray &mid) { return !earlier.contains(mid); });
    if (order != earlier)
        noteOrder(conversation, order);
    return places;
}

std::optional<Message> HistoryRows::messageOf(const Row &row, const ChannelRef &channel) const
{
    Message message;
    message.id = idFromPacked(row.mid);
    message.channel = channel;
    message.author = m_people.at(row.author);
    message.created = utcTime(row.place.created);
    if (!m_codec.decode(row.body, message)) {
        qCWarning(lcModel) << "a stored message cannot be read";
        return std::nullopt;
    }
    message.deleted = row.gone != 0;
    message.deletedAt = row.deleted;
    if (message.edited.isValid())
        message.earlierTexts = m_versions.count(row.id);
    return message;
}

std::optional<HistoryEntry> HistoryRows::entryOf(const Row &row, const ChannelRef &channel) const
{
    auto message = messageOf(row, channel);
    if (!message)
        return std::nullopt;
    return HistoryEntry{std::move(*message), row.heard, row.gap && row.gone == 0, row.gone != 0, row.older};
}

UserId HistoryRows::authorOf(const Row &row) const
{
    return m_people.at(row.author).id;
}

int HistoryRows::countBehind(qint64 conversation, const Place &place, const UserId &self) const
{
    QSqlQuery &find = m_file.statement("SELECT author, count(*) FROM messages WHERE conversation = ? AND "
                                       "(created, tie) > (?, ?) AND gone = 0 GROUP BY author");
    find.bindValue(0, conversation);
    find.bindValue(1, place.created);
    find.bindValue(2, place.tie);
    std::vector<std::pair<qint64, int>> found;
    for (bool more = find.exec() && find.next(); more; more = find.next())
        found.emplace_back(find.value(0).toLongLong(), find.value(1).toInt());
    find.finish();
    int count = 0;
    for (const auto &[author, messages] : found) // one person may have had several names
        count += m_people.at(author).id == self ? 0 : messages;
    return count;
}

void HistoryRows::watch(const ChannelRef &channel, bool on)
{
    if (on)
        m_watched.insert(channel);
    else
        m_watched.remove(channel);
}

const ChannelRef *HistoryRows::watchedAs(qint64 conversation) const
{
    for (const ChannelRef &channel : m_watched) { // a few
        if (m_conversations.numberOf(channel, false) == conversation)
            return &channel;
    }
    return nullptr;
}

void HistoryRows::note(HistoryChange::Kind kind, const Row &row, const ChannelRef &channel)
{
    HistoryChange change;
    change.kind = kind;
    change.channel = channel;
    change.entry.message.id = idOf(row);
    change.entry.message.channel = channel;
    change.entry.heard = row.heard;
    change.entry.gap = row.gap;
    change.entry.older = row.older;
    m_changes.push_back(std::move(change));
}

void HistoryRows::notePut(const Row &row, const ChannelRef &channel, const Message &message, bool live)
{
    HistoryChange change;
    change.kind = HistoryChange::Kind::Put;
    change.channel = channel;
    change.entry = {message, row.heard, row.gap, false, row.older};
    change.entry.message.raw = {}; // views do not show it: "view source" reads it from the file
    if (const auto before = neighbour(row.conversation, row.place, true))
        change.after = idOf(*before);
    change.newest = !neighbour(row.conversation, row.place, false);
    change.live = live;
    m_changes.push_back(std::move(change));
}

//! Stored messages of one time have another order now.
void HistoryRows::noteOrder(qint64 conversation, const QList<QByteArray> &order)
{
    const ChannelRef *channel = watchedAs(conversation);
    if (!channel)
        return;
    std::vector<Row> rows;
    for (const QByteArray &mid : order) {
        const auto row = rowOf(conversation, idFromPacked(mid));
        if (row && row->gone == 0)
            rows.push_back(*row);
    }
    for (const Row &row : rows)
        note(HistoryChange::Kind::Removed, row, *channel);
    for (const Row &row : rows) {
        if (const auto message = messageOf(row, *channel))
            notePut(row, *channel, *message, false);
    }
}

void HistoryRows::insert(
    qint64 conversation, const Message &message, const Place &place, bool gap, Moment heard, bool live)
{
    QSqlQuery &add = m_file.statement("INSERT INTO messages (id, conversation, mid, created, tie, author, heard, gap, "
                                      "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const QByteArray body = m_codec.encode(message); // before binding: it may use statements of its own
    const qint64 author = m_people.numberOf(message.author);
    const qint64 id = m_index.freeRow(place.created);
    const QByteArray mid = packedId(message.id);
    add.bindValue(0, id);
    add.bindValue(1, conversation);
    add.bindValue(2, mid);
    add.bindValue(3, place.created);
    add.bindValue(4, place.tie);
    add.bindValue(5, author);
    add.bindValue(6, heard);
    add.bindValue(7, gap);
    add.bindValue(8, body);
    if (!add.exec()) {
        m_file.noteError(add.lastError().text());
        return;
    }
    m_moments.forget(id); // the number may have been another row's
    m_index.put(id, conversation, message);
    m_sources.keep(id, message.raw);
    if (const ChannelRef *channel = watchedAs(conversation))
        notePut({id, mid, place, author, heard, gap, 0, {}, {}, {}, conversation, {}}, *channel, message, live);
}

//! False: the file cannot be written.
bool HistoryRows::put(const Row &row, const std::optional<Message> &before, const Message &message, Moment heard)
{
    const QByteArray body = m_codec.encode(message);
    const qint64 author = m_people.numberOf(message.author);
    if (row.gone == 0 && row.author == author && row.body == body) {
        m_moments.confirm(row.id, heard);
        m_sources.renew(row.id, message, message);
        return true;
    }
    m_moments.forget(row.id);
    QSqlQuery &change = m_file.statement(
        "UPDATE messages SET author = ?, heard = ?, gone = 0, deleted = NULL, body = ? WHERE id = ?");
    change.bindValue(0, author);
    change.bindValue(1, heard);
    change.bindValue(2, body);
    change.bindValue(3, row.id);
    if (!change.exec()) {
        m_file.noteError(change.lastError().text());
        return false;
    }
    if (before)
        m_index.change(row.id, row.conversation, *before, message);
    else
        m_index.put(row.id, row.conversation, message);
    m_sources.renew(row.id, before, message);
    return true;
}

void HistoryRows::write(const Row &row, const std::optional<Message> &before, const Message &message, Moment heard)
{
    if (!put(row, before, message, heard))
        return;
    const ChannelRef *channel = watchedAs(row.conversation);
    if (!channel)
        return;
    Row now = row;
    now.heard = heard;
    now.gone = 0;
    now.deleted = {};
    Message told = message;
    told.raw = {};
    told.deleted = false;
    told.deletedAt = {};
    told.earlierTexts = message.edited.isValid() ? m_versions.count(row.id) : 0;
    if (row.gone != 0) {
        notePut(now, *channel, told, false);
    } else {
        // Thousands of reactions to one message: only the last version is told.
        if (m_changes.empty() || m_changes.back().kind != HistoryChange::Kind::Changed
            || m_changes.back().channel != *channel || m_changes.back().entry.message.id != message.id)
            note(HistoryChange::Kind::Changed, now, *channel);
        m_changes.back().entry.heard = heard;
        m_changes.back().entry.message = std::move(told);
    }
}

void HistoryRows::drop(const Row &row)
{
    QSqlQuery &drop = m_file.statement("DELETE FROM messages WHERE id = ?");
    drop.bindValue(0, row.id);
    drop.exec();
    m_versions.forget(row.id); // the number is given out again
    m_moments.forget(row.id);
    m_sources.forget(row.id);
    if (const ChannelRef *channel = row.gone == 0 ? watchedAs(row.conversation) : nullptr)
        note(HistoryChange::Kind::Removed, row, *channel);
}

void HistoryRows::setGap(const Row &row, bool gap, const QString &older)
{
    if (row.gap == gap && row.older == older)
        return;
    QSqlQuery &set = m_file.statement("UPDATE messages SET gap = ?, older = ? WHERE id = ?");
    set.bindValue(0, gap);
    set.bindValue(1, HistoryFile::textOrNull(older));
    set.bindValue(2, row.id);
    set.exec();
    if (const ChannelRef *channel = watchedAs(row.conversation)) {
        note(HistoryChange::Kind::Gap, row, *channel);
        m_changes.back().entry.gap = gap;
        m_changes.back().entry.older = older;
    }
}

std::optional<HistoryRows::Row> HistoryRows::rowAt(qint64 conversation, const Place &place) const
{
    QSqlQuery &find
        = m_file.statement("SELECT " COLUMNS " FROM messages WHERE conversation = ? AND created = ? AND tie = ?");
    find.bindValue(0, conversation);
    find.bindValue(1, place.created);
    find.bindValue(2, place.tie);
    return firstOf(find);
}

void HistoryRows::setNewer(qint64 conversation, const Place &place, const QString &newer)
{
    // Nothing is written where it says that already.
    QSqlQuery &set = m_file.statement(
        "UPDATE messages SET newer = ? WHERE conversation = ? AND created = ? AND tie = ? AND newer IS NOT ?");
    const QVariant token = HistoryFile::textOrNull(newer);
    set.bindValue(0, token);
    set.bindValue(4, token);
    set.bindValue(1, conversation);
    set.bindValue(2, place.created);
    set.bindValue(3, place.tie);
    set.exec();
}

void HistoryRows::bury(const Row &row, Moment at, const QDateTime &time)
{
    QSqlQuery &mark = m_file.statement("UPDATE messages SET gone = ?, deleted = coalesce(?, deleted), gap = 1, older = "
                                       "NULL, newer = NULL WHERE id = ?");
    mark.bindValue(0, at);
    mark.bindValue(1, time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong)));
    mark.bindValue(2, row.id);
    mark.exec();
    if (const ChannelRef *channel = row.gone == 0 ? watchedAs(row.conversation) : nullptr) {
        note(HistoryChange::Kind::Removed, row, *channel);
        m_changes.back().entry.message.deletedAt = time;
    }
    if (!row.gap)
        return;
    // What may be missing before it may now be missing before the next one.
    if (const auto next = neighbour(row.conversation, row.place, false)) {
        if (!next->gap)
            setGap(*next, true, row.older == idOf(row).value ? QString() : row.older); // nothing to ask beside
    } else {
        m_conversations.setOpen(row.conversation, true);
    }
}

void HistoryRows::join(qint64 conversation, const Place &from, const Place &to, Moment asked)
{
    for (auto row = neighbour(conversation, from, false); row && row->place < to;
         row = neighbour(conversation, row->place, false)) {
        if (row->heard <= asked)
            bury(*row, asked);
        else
            setGap(*row, false);
    }
    if (const auto end = rowAt(conversation, to); end && (end->gap || !end->older.isEmpty()))
        setGap(*end, false);
    setNewer(conversation, from, {});
}

} // namespace chat
