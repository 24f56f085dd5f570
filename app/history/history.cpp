// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"

#include "app/base/logging.h"
#include "app/history/historyfile.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr Moment kReserve = 1 << 16;
constexpr qint64 kTieStep = 1 << 20;
constexpr qsizetype kMostUnseen = 1000;
constexpr int kMostPeopleKept = 2000;

//! A message's id as it is stored: 17 bytes for a GUID as KOOK's are, else the text behind a letter.
QByteArray storedId(const MessageId &id)
{
    constexpr int guidLength = 36;
    if (id.value.size() == guidLength) {
        const QUuid guid(id.value);
        if (!guid.isNull() && guid.toString(QUuid::WithoutBraces) == id.value)
            return 'g' + guid.toRfc4122();
    }
    return 't' + id.value.toUtf8();
}

MessageId idFromStored(const QByteArray &stored)
{
    if (stored.startsWith('g'))
        return MessageId(QUuid::fromRfc4122(stored.sliced(1)).toString(QUuid::WithoutBraces));
    return MessageId(QString::fromUtf8(stored.mid(1)));
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

//! Nobody else may ever see those again, here neither.
bool isKept(const Message &message)
{
    return message.state == SendState::Sent && message.visibleOnlyTo.isEmpty() && !message.id.isEmpty();
}

} // namespace

struct History::Place
{
    qint64 created = 0; //!< Unix ms
    qint64 tie = 0; //!< order among those of the same time
    friend auto operator<=>(const Place &, const Place &) = default;
};

struct History::Row
{
    qint64 id = 0;
    QByteArray mid;
    Place place;
    qint64 author = 0;
    Moment heard = 0;
    bool gap = true;
    Moment gone = 0;
    QString older;
    QString newer;
    QByteArray body;

    static Row from(const QSqlQuery &query)
    {
        return {query.value(0).toLongLong(), query.value(1).toByteArray(),
            {query.value(2).toLongLong(), query.value(3).toLongLong()}, query.value(4).toLongLong(),
            query.value(5).toLongLong(), query.value(6).toBool(), query.value(7).toLongLong(),
            query.value(8).toString(), query.value(9).toString(), query.value(10).toByteArray()};
    }
};

#define COLUMNS "id, mid, created, tie, author, heard, gap, gone, older, newer, body"

History::History(HistoryFile &file, const UserId &self, MessageCodec::ContentReader reader)
    : m_file(file)
    , m_self(self)
    , m_codec({[this](const User &user) { return numberOf(user); }, [this](qint64 number) { return person(number); }},
          std::move(reader))
{
    QSqlQuery &next = m_file.statement("SELECT next FROM moments");
    if (next.exec() && next.next())
        m_now = m_reserved = next.value(0).toLongLong();
    next.finish();
}

History::~History() = default;

Moment History::now()
{
    reserve(++m_now);
    return m_now;
}

//! So that moments go on growing in the next run, whoever counted them in this one.
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

void History::forget()
{
    m_conversations.clear();
    m_numbers.clear();
    m_people.clear();
    m_reserved = 0;
}

// ---- rows ---------------------------------------------------------------------------------------------------------

qint64 History::conversationOf(const ChannelRef &channel, bool make) const
{
    if (const auto known = m_conversations.constFind(channel); known != m_conversations.constEnd())
        return *known;
    QSqlQuery &find = m_file.statement("SELECT id FROM conversations WHERE kind = ? AND channel = ?");
    find.bindValue(0, static_cast<int>(channel.kind));
    find.bindValue(1, channel.id.value);
    qint64 id = 0;
    if (find.exec() && find.next())
        id = find.value(0).toLongLong();
    find.finish();
    if (id == 0 && make) {
        QSqlQuery &add = m_file.statement("INSERT INTO conversations (kind, channel) VALUES (?, ?)");
        add.bindValue(0, static_cast<int>(channel.kind));
        add.bindValue(1, channel.id.value);
        if (add.exec())
            id = add.lastInsertId().toLongLong();
    }
    if (id != 0)
        m_conversations.insert(channel, id);
    return id;
}

void History::setOpen(qint64 conversation, bool open, const QString &newer)
{
    QSqlQuery &set = m_file.statement("UPDATE conversations SET open = ?, newer = ? WHERE id = ?");
    set.bindValue(0, open);
    set.bindValue(1, textOrNull(newer));
    set.bindValue(2, conversation);
    set.exec();
}

qint64 History::numberOf(const User &user) const
{
    if (user == User())
        return 0;
    const QByteArray body = MessageCodec::encodeUser(user);
    if (const auto known = m_numbers.constFind(body); known != m_numbers.constEnd())
        return *known;
    if (m_numbers.size() >= kMostPeopleKept)
        m_numbers.clear();
    QSqlQuery &find = m_file.statement("SELECT id FROM people WHERE body = ?");
    find.bindValue(0, body);
    qint64 number = 0;
    if (find.exec() && find.next())
        number = find.value(0).toLongLong();
    find.finish();
    if (number == 0) {
        QSqlQuery &add = m_file.statement("INSERT INTO people (body) VALUES (?)");
        add.bindValue(0, body);
        if (add.exec())
            number = add.lastInsertId().toLongLong();
    }
    m_numbers.insert(body, number);
    return number;
}

User History::person(qint64 number) const
{
    if (number == 0)
        return {};
    if (const auto known = m_people.constFind(number); known != m_people.constEnd())
        return *known;
    if (m_people.size() >= kMostPeopleKept)
        m_people.clear();
    QSqlQuery &find = m_file.statement("SELECT body FROM people WHERE id = ?");
    find.bindValue(0, number);
    User user;
    if (find.exec() && find.next())
        user = MessageCodec::decodeUser(find.value(0).toByteArray()).value_or(User());
    find.finish();
    m_people.insert(number, user);
    return user;
}

std::optional<History::Row> History::rowOf(qint64 conversation, const MessageId &id) const
{
    QSqlQuery &find = m_file.statement("SELECT " COLUMNS " FROM messages WHERE conversation = ? AND mid = ?");
    find.bindValue(0, conversation);
    find.bindValue(1, storedId(id));
    std::optional<Row> row;
    if (find.exec() && find.next())
        row = Row::from(find);
    find.finish();
    return row;
}

//! KOOK's cursors are message ids; other servers' were stored at the edges of their pages.
std::optional<History::Row> History::rowAtCursor(qint64 conversation, const Cursor &cursor, bool older) const
{
    if (auto row = rowOf(conversation, MessageId(cursor.value)))
        return row;
    QSqlQuery &find = m_file.statement(older
            ? "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND older = ? AND gone = 0 LIMIT 1"
            : "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND newer = ? AND gone = 0 LIMIT 1");
    find.bindValue(0, conversation);
    find.bindValue(1, cursor.value);
    std::optional<Row> row;
    if (find.exec() && find.next())
        row = Row::from(find);
    find.finish();
    return row;
}

std::optional<History::Row> History::neighbour(qint64 conversation, const Place &place, bool older) const
{
    QSqlQuery &find = m_file.statement(older
            ? "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) < (?, ?) AND gone = 0 "
              "ORDER BY created DESC, tie DESC LIMIT 1"
            : "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) > (?, ?) AND gone = 0 "
              "ORDER BY created, tie LIMIT 1");
    find.bindValue(0, conversation);
    find.bindValue(1, place.created);
    find.bindValue(2, place.tie);
    std::optional<Row> row;
    if (find.exec() && find.next())
        row = Row::from(find);
    find.finish();
    return row;
}

//! After all of the same time.
History::Place History::placeFor(qint64 conversation, qint64 created) const
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
std::vector<History::Place> History::makeRoom(
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
        ids.append(storedId(message->id));
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
    return places;
}

std::optional<Message> History::messageOf(const Row &row, const ChannelRef &channel) const
{
    Message message;
    message.id = idFromStored(row.mid);
    message.channel = channel;
    message.author = person(row.author);
    message.created = QDateTime::fromMSecsSinceEpoch(row.place.created, Qt::UTC);
    if (!m_codec.decode(row.body, message)) {
        qCWarning(lcModel) << "a stored message cannot be read";
        return std::nullopt;
    }
    return message;
}

void History::insert(qint64 conversation, const Message &message, const Place &place, bool gap, Moment heard)
{
    QSqlQuery &add
        = m_file.statement("INSERT INTO messages (conversation, mid, created, tie, author, heard, gap, body) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const QByteArray body = m_codec.encode(message); // before binding: it may use statements of its own
    const qint64 author = numberOf(message.author);
    add.bindValue(0, conversation);
    add.bindValue(1, storedId(message.id));
    add.bindValue(2, place.created);
    add.bindValue(3, place.tie);
    add.bindValue(4, author);
    add.bindValue(5, heard);
    add.bindValue(6, gap);
    add.bindValue(7, body);
    if (!add.exec())
        m_file.noteError(add.lastError().text());
}

void History::write(const Row &row, const Message &message, Moment heard)
{
    const QByteArray body = m_codec.encode(message);
    const qint64 author = numberOf(message.author);
    QSqlQuery &change = m_file.statement("UPDATE messages SET author = ?, heard = ?, gone = 0, body = ? WHERE id = ?");
    change.bindValue(0, author);
    change.bindValue(1, heard);
    change.bindValue(2, body);
    change.bindValue(3, row.id);
    if (!change.exec())
        m_file.noteError(change.lastError().text());
}

void History::keepVersion(const Row &row, const Message &before, const Message &now)
{
    if (before.source == now.source)
        return;
    QSqlQuery &add = m_file.statement("INSERT INTO versions (message, replaced, source) VALUES (?, ?, ?)");
    add.bindValue(0, row.id);
    add.bindValue(1, (now.edited.isValid() ? now.edited : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch());
    add.bindValue(2, before.source);
    add.exec();
}

void History::setGap(qint64 row, bool gap, const QString &older)
{
    QSqlQuery &set = m_file.statement("UPDATE messages SET gap = ?, older = ? WHERE id = ?");
    set.bindValue(0, gap);
    set.bindValue(1, textOrNull(older));
    set.bindValue(2, row);
    set.exec();
}

void History::bury(qint64 conversation, const Row &row, Moment at)
{
    QSqlQuery &mark
        = m_file.statement("UPDATE messages SET gone = ?, gap = 1, older = NULL, newer = NULL WHERE id = ?");
    mark.bindValue(0, at);
    mark.bindValue(1, row.id);
    mark.exec();
    if (!row.gap)
        return;
    // What may be missing before it may now be missing before the next one.
    if (const auto next = neighbour(conversation, row.place, false)) {
        if (!next->gap)
            setGap(next->id, true, row.older);
    } else {
        setOpen(conversation, true);
    }
}

void History::join(qint64 conversation, const Place &from, const Place &to, Moment asked)
{
    for (auto row = neighbour(conversation, from, false); row && row->place < to;
         row = neighbour(conversation, row->place, false)) {
        if (row->heard <= asked)
            bury(conversation, *row, asked);
        else
            setGap(row->id, false);
    }
    QSqlQuery &close = m_file.statement(
        "UPDATE messages SET gap = 0, older = NULL WHERE conversation = ? AND created = ? AND tie = ?");
    close.bindValue(0, conversation);
    close.bindValue(1, to.created);
    close.bindValue(2, to.tie);
    close.exec();
    QSqlQuery &forget
        = m_file.statement("UPDATE messages SET newer = NULL WHERE conversation = ? AND created = ? AND tie = ?");
    forget.bindValue(0, conversation);
    forget.bindValue(1, from.created);
    forget.bindValue(2, from.tie);
    forget.exec();
}

// ---- pages --------------------------------------------------------------------------------------------------------

History::Doubts History::takePage(const MessageQuery &query, const MessagePage &page, Moment asked, bool live)
{
    using Direction = MessageQuery::Direction;
    Doubts doubts;
    if (query.direction == Direction::Pinned) // no stretch of history
        return doubts;
    reserve(asked);
    const qint64 conversation = conversationOf(query.channel, true);
    std::vector<const Message *> messages;
    for (const Message &message : page.messages)
        messages.push_back(&message);
    std::ranges::stable_sort(messages, {}, [](const Message *message) { return message->created; });

    const bool backwards = query.direction == Direction::Before;
    const bool forwards = query.direction == Direction::After;
    const auto beside
        = backwards || forwards ? rowAtCursor(conversation, query.cursor, backwards) : std::optional<Row>();

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
        const std::optional<Row> row = rowOf(conversation, message->id);
        if (row && row->gone > asked)
            continue;
        if (row && row->place.created != message->created.toMSecsSinceEpoch() && row->heard <= asked) {
            bury(conversation, *row, asked); // the server gave it another time
            QSqlQuery &drop = m_file.statement("DELETE FROM messages WHERE id = ?");
            drop.bindValue(0, row->id);
            drop.exec();
        }
        kept.push_back(message);
    }

    std::optional<Place> first;
    std::optional<Place> last;
    for (auto group = kept.begin(); group != kept.end();) {
        const auto end
            = std::find_if(group, kept.end(), [&](const Message *m) { return m->created != (*group)->created; });
        const std::vector<Place> places
            = makeRoom(conversation, std::vector(group, end), backwards && beside ? beside->mid : QByteArray());
        for (const Place &place : places) {
            const Message &message = **group++;
            const std::optional<Row> row = rowOf(conversation, message.id);
            if (!row) {
                insert(conversation, message, place, true, asked);
            } else {
                const auto before = messageOf(*row, query.channel);
                if (row->heard <= asked || row->gone != 0) {
                    if (before)
                        keepVersion(*row, *before, message);
                    write(*row, message, asked);
                } else if (before && (before->source != message.source || before->reactions != message.reactions)) {
                    doubts.push_back(message.id);
                }
            }
            if (last)
                join(conversation, *last, place, asked);
            else
                first = place;
            last = place;
        }
    }

    // What the page says about its ends.
    if (beside) {
        // Its place may have been changed to make room.
        const Place place = rowOf(conversation, idFromStored(beside->mid)).value_or(*beside).place;
        if (backwards && last && *last < place)
            join(conversation, *last, place, asked);
        else if (forwards && first && place < *first)
            join(conversation, place, *first, asked);
        if (backwards && !first)
            first = place;
        if (forwards && !last)
            last = place;
    }
    if (first && !forwards && !page.older) { // the beginning
        for (auto row = neighbour(conversation, *first, true); row; row = neighbour(conversation, row->place, true)) {
            if (row->heard > asked)
                break;
            bury(conversation, *row, asked);
        }
    }
    if (first && !forwards) {
        QSqlQuery &edge = m_file.statement("UPDATE messages SET gap = gap AND ?, older = CASE WHEN gap AND ? THEN ? "
                                           "ELSE NULL END WHERE conversation = ? AND created = ? AND tie = ?");
        edge.bindValue(0, page.older.has_value());
        edge.bindValue(1, page.older.has_value());
        edge.bindValue(2, textOrNull(page.older.value_or(Cursor{}).value));
        edge.bindValue(3, conversation);
        edge.bindValue(4, first->created);
        edge.bindValue(5, first->tie);
        edge.exec();
    }
    if (backwards)
        return doubts;
    // KOOK's pages have a cursor at both ends whatever is there.
    if (!page.newer || query.direction == Direction::Latest) { // up to the newest there was when it was asked for
        Place from = last.value_or(Place{std::numeric_limits<qint64>::min(), 0});
        for (auto row = neighbour(conversation, from, false); row; row = neighbour(conversation, row->place, false)) {
            if (row->heard <= asked)
                bury(conversation, *row, asked);
            else if (live)
                setGap(row->id, false);
        }
        setOpen(conversation, !live);
    } else if (last) {
        if (neighbour(conversation, *last, false)) {
            QSqlQuery &edge
                = m_file.statement("UPDATE messages SET newer = ? WHERE conversation = ? AND created = ? AND tie = ?");
            edge.bindValue(0, page.newer->value);
            edge.bindValue(1, conversation);
            edge.bindValue(2, last->created);
            edge.bindValue(3, last->tie);
            edge.exec();
        } else {
            setOpen(conversation, true, page.newer->value);
        }
    }
    return doubts;
}

void History::takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked)
{
    const qint64 conversation = conversationOf(ref.channel, false);
    const auto row = conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
    if (!row || row->gone > asked || row->heard > asked)
        return;
    if (!message) {
        bury(conversation, *row, asked);
        return;
    }
    if (const auto before = messageOf(*row, ref.channel))
        keepVersion(*row, *before, *message);
    write(*row, *message, asked);
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
        void operator()(const MessageDeleted &e) const { history.deleted(e.ref, heard); }
        void operator()(const ReactionAdded &e) const { history.reacted(e.ref, e.emoji, e.user, true, heard); }
        void operator()(const ReactionRemoved &e) const { history.reacted(e.ref, e.emoji, e.user, false, heard); }
        void operator()(const MessagePinned &e) const
        {
            history.amend(e.ref, heard, [&e](Message &message) { message.pinned = e.pinned; });
        }
        void operator()(const ButtonClicked &) const {} // live only
    };
    std::visit(Visitor{*this, heard}, event);
}

void History::created(const Message &message, Moment heard)
{
    if (!isKept(message) || m_unseen.value({message.channel, message.id}).deleted)
        return;
    const qint64 conversation = conversationOf(message.channel, true);
    if (const auto row = rowOf(conversation, message.id)) {
        if (row->gone != 0)
            return;
        auto known = messageOf(*row, message.channel);
        if (known && known->edited.isValid() && !message.edited.isValid())
            return; // it comes late: the message was edited since
        Message now = message;
        if (known) { // not in the event
            now.reactions = std::move(known->reactions);
            now.pinned = known->pinned;
        }
        write(*row, now, heard);
        return;
    }
    const Place place = placeFor(conversation, message.created.toMSecsSinceEpoch());
    const auto next = neighbour(conversation, place, false);
    bool gap = next && next->gap;
    if (!next) {
        QSqlQuery &find = m_file.statement("SELECT open FROM conversations WHERE id = ?");
        find.bindValue(0, conversation);
        gap = !find.exec() || !find.next() || find.value(0).toBool();
        find.finish();
        if (gap)
            setOpen(conversation, false); // from here on events come
    }
    insert(conversation, message, place, gap, heard);
}

void History::updated(const MessageUpdated &update, Moment heard)
{
    if (!update.visibleOnlyTo.isEmpty())
        return;
    amend(update.ref, heard, [&update](Message &message) { applyUpdate(message, update); });
}

void History::deleted(const MessageRef &ref, Moment heard)
{
    const qint64 conversation = conversationOf(ref.channel, false);
    const auto row = conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
    if (!row)
        rememberUnseen(ref, true, heard);
    else if (row->gone == 0)
        bury(conversation, *row, heard);
}

void History::reacted(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added, Moment heard)
{
    const bool own = user == m_self;
    amend(ref, heard, [&](Message &message) {
        auto &all = message.reactions;
        const auto there = std::ranges::find(all, emoji, &Reaction::emoji);
        if (there == all.end()) {
            if (added)
                all.push_back({emoji, 1, own});
            return;
        }
        if (own && there->mine == added)
            return; // told twice
        there->count += added ? 1 : -1;
        if (own)
            there->mine = added;
        if (there->count <= 0)
            all.erase(there);
    });
}

void History::amend(const MessageRef &ref, Moment heard, const std::function<void(Message &)> &change)
{
    const qint64 conversation = conversationOf(ref.channel, false);
    const auto row = conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
    if (!row) {
        rememberUnseen(ref, false, heard);
        return;
    }
    if (row->gone != 0)
        return;
    const auto before = messageOf(*row, ref.channel);
    if (!before)
        return;
    Message now = *before;
    change(now);
    keepVersion(*row, *before, now);
    write(*row, now, heard);
}

void History::rememberUnseen(const MessageRef &ref, bool deleted, Moment heard)
{
    if (m_unseen.size() >= kMostUnseen)
        m_unseen.clear();
    Unseen &unseen = m_unseen[{ref.channel, ref.id}];
    unseen.heard = heard;
    unseen.deleted = unseen.deleted || deleted;
}

// ---- reading ------------------------------------------------------------------------------------------------------

std::optional<HistoryStretch> History::latest(const ChannelRef &channel, int limit) const
{
    return stretch(channel, std::nullopt, true, limit);
}

std::optional<HistoryStretch> History::before(const MessageRef &ref, int limit) const
{
    return stretch(ref.channel, ref.id, true, limit);
}

std::optional<HistoryStretch> History::after(const MessageRef &ref, int limit) const
{
    return stretch(ref.channel, ref.id, false, limit);
}

std::optional<HistoryStretch> History::stretch(
    const ChannelRef &channel, const std::optional<MessageId> &from, bool older, int limit) const
{
    using End = HistoryStretch::End;
    const qint64 conversation = conversationOf(channel, false);
    const auto start = conversation != 0 && from ? rowOf(conversation, *from) : std::nullopt;
    if (conversation == 0 || (from && (!start || start->gone != 0)))
        return std::nullopt;

    HistoryStretch found;
    QSqlQuery &state = m_file.statement("SELECT open, newer FROM conversations WHERE id = ?");
    state.bindValue(0, conversation);
    const bool open = !state.exec() || !state.next() || state.value(0).toBool();
    const QString openCursor = state.value(1).toString();
    state.finish();
    // The end that is turned to where the stretch starts.
    (older ? found.newer : found.older) = from ? End::Stored : open ? End::Gap : End::Edge;
    if (!from)
        found.newerCursor = openCursor;
    if (older && start && start->gap) {
        found.older = End::Gap;
        found.olderCursor = start->older;
        return found;
    }

    QSqlQuery &rows = m_file.statement(older
            ? "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) < (?, ?) AND gone = 0 "
              "ORDER BY created DESC, tie DESC LIMIT ?"
            : "SELECT " COLUMNS " FROM messages WHERE conversation = ? AND (created, tie) > (?, ?) AND gone = 0 "
              "ORDER BY created, tie LIMIT ?");
    const Place place = start ? start->place : Place{std::numeric_limits<qint64>::max(), 0};
    rows.bindValue(0, conversation);
    rows.bindValue(1, place.created);
    rows.bindValue(2, place.tie);
    rows.bindValue(3, limit + 1);
    if (!rows.exec())
        return std::nullopt;
    std::vector<Row> taken;
    bool atGap = false;
    bool more = false;
    QString newerCursor = start ? start->newer : QString();
    while (rows.next()) {
        Row row = Row::from(rows);
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
    rows.finish();
    for (const Row &row : taken) {
        if (auto message = messageOf(row, channel))
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

std::optional<Message> History::find(const MessageRef &ref) const
{
    const qint64 conversation = conversationOf(ref.channel, false);
    const auto row = conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
    return row && row->gone == 0 ? messageOf(*row, ref.channel) : std::nullopt;
}

std::vector<ChannelRef> History::conversations() const
{
    std::vector<ChannelRef> all;
    QSqlQuery &find = m_file.statement("SELECT kind, channel FROM conversations ORDER BY id");
    for (bool more = find.exec() && find.next(); more; more = find.next())
        all.push_back({static_cast<ChannelKind>(find.value(0).toInt()), ChannelId(find.value(1).toString())});
    find.finish();
    return all;
}

qint64 History::count(const ChannelRef &channel) const
{
    QSqlQuery &find = m_file.statement("SELECT count(*) FROM messages WHERE conversation = ? AND gone = 0");
    find.bindValue(0, conversationOf(channel, false));
    const qint64 count = find.exec() && find.next() ? find.value(0).toLongLong() : 0;
    find.finish();
    return count;
}

std::vector<History::Version> History::versions(const MessageRef &ref) const
{
    std::vector<Version> all;
    const qint64 conversation = conversationOf(ref.channel, false);
    const auto row = conversation == 0 ? std::nullopt : rowOf(conversation, ref.id);
    if (!row)
        return all;
    QSqlQuery &find = m_file.statement("SELECT replaced, source FROM versions WHERE message = ? ORDER BY rowid");
    find.bindValue(0, row->id);
    for (bool more = find.exec() && find.next(); more; more = find.next())
        all.push_back({QDateTime::fromMSecsSinceEpoch(find.value(0).toLongLong(), Qt::UTC), find.value(1).toString()});
    find.finish();
    return all;
}

void History::visit(const ChannelRef &channel, const QDateTime &from, const QDateTime &to,
    const std::function<bool(const Message &, bool gapBefore)> &visit) const
{
    QSqlQuery &rows = m_file.statement("SELECT " COLUMNS " FROM messages WHERE conversation = ? AND created >= ? AND "
                                       "created < ? AND gone = 0 ORDER BY created, tie");
    rows.bindValue(0, conversationOf(channel, false));
    rows.bindValue(1, from.isValid() ? from.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    rows.bindValue(2, to.isValid() ? to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max());
    for (bool more = rows.exec() && rows.next(); more; more = rows.next()) {
        const Row row = Row::from(rows);
        const auto message = messageOf(row, channel);
        if (message && !visit(*message, row.gap))
            break;
    }
    rows.finish();
}

} // namespace chat
