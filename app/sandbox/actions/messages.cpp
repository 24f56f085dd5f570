// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/messages.h"

#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kMostReactionKinds = 50;
constexpr std::chrono::milliseconds kEmbedDelay{50};

} // namespace

Messages::Messages(Store &store, Registry &registry, const Rules &rules, MessageTable &table,
    const EventFactory &events, const AssetLinks &links, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_registry(registry)
    , m_rules(rules)
    , m_table(table)
    , m_events(events)
    , m_content(registry, links, store)
{
}

qint64 Messages::now()
{
    m_lastTime = std::max(m_lastTime, QDateTime::currentMSecsSinceEpoch() + m_ahead);
    return m_lastTime;
}

void Messages::announce(const Event &event)
{
    m_store.afterCommit([this, event](bool ok) {
        if (ok)
            Q_EMIT happened(event);
    });
}

Result<Where> Messages::channel(const QString &user, const QString &channelId) const
{
    const ChannelRecord *channel = m_registry.channel(channelId);
    if (!channel)
        return server::notFound(u"频道不存在"_s);
    if (!m_rules.maySee(user, *channel))
        return server::forbidden();
    if (!channel->holdsMessages())
        return server::rejected(u"该频道不能收发消息"_s);
    return Where{channel, nullptr};
}

Result<Where> Messages::chat(const QString &user, const QString &code) const
{
    const ChatRecord *chat = m_registry.chats().chat(code);
    if (!chat || !chat->has(user))
        return server::notFound(u"私信会话不存在"_s);
    return Where{nullptr, chat};
}

Result<Where> Messages::chatWith(const QString &user, const QString &other)
{
    if (!m_registry.user(other))
        return server::notFound(u"用户不存在"_s);
    if (other == user)
        return server::rejected(u"不能给自己发私信"_s);
    if (!m_rules.mayWriteTo(user, other))
        return server::forbidden(u"你们没有共同的服务器"_s);
    if (const ChatRecord *chat = m_registry.chats().between(user, other))
        return Where{nullptr, chat};
    Change change(m_store);
    const ChatRecord *chat = m_registry.chats().create(user, other);
    if (!chat || !change.keep())
        return server::storageFailed();
    return Where{nullptr, chat};
}

Result<std::pair<StoredMessage, Where>> Messages::find(const QString &user, Kind kind, const QString &id) const
{
    auto message = m_table.find(id);
    if (!message || (message->conv < 0) != (kind == Kind::Direct))
        return server::notFound(u"消息不存在"_s);
    Where where{m_registry.channelByKey(message->conv), m_registry.chats().byKey(message->conv)};
    if (where.chat && !where.chat->has(user))
        return server::notFound(u"消息不存在"_s);
    if (where.channel && !m_rules.maySee(user, *where.channel))
        return server::forbidden();
    return std::pair(std::move(*message), where);
}

Result<QList<StoredMessage>> Messages::page(const QString &user, const Where &where, const MessagePageQuery &query)
{
    if (query.pins)
        return m_table.pins(where.conv(), query.size);
    if (query.reference.isEmpty() || query.flag.isEmpty()) {
        if (where.chat && where.chat->lastRead(user) < where.chat->latest) {
            // Fetching the newest messages of a chat marks it as read; there is no other call for it.
            Change change(m_store);
            if (!m_registry.chats().setLastRead(where.chat->data.code, user, where.chat->latest) || !change.keep())
                return server::storageFailed();
        }
        return m_table.newest(where.conv(), query.size, (query.page - 1) * query.size);
    }
    const auto position = m_table.position(query.reference);
    if (!position || position->conv != where.conv())
        return server::notFound(u"消息不存在"_s);
    if (query.flag == "before"_L1)
        return m_table.before(where.conv(), position->seq, query.size);
    if (query.flag == "after"_L1)
        return m_table.after(where.conv(), position->seq, query.size);
    return m_table.around(where.conv(), position->seq, query.size);
}

Result<Unit> Messages::checkQuote(const Where &where, const QString &quote) const
{
    if (quote.isEmpty())
        return Unit{};
    const auto original = m_table.find(quote);
    if (!original || original->conv != where.conv())
        return server::notFound(u"引用的消息不存在"_s);
    return Unit{};
}

bool Messages::mayEveryone(const QString &user, const Where &where) const
{
    return where.channel && m_rules.may(user, *where.channel, Permission::MentionAll);
}

Result<Unit> Messages::checkPace(const QString &user, const Where &where) const
{
    if (!where.channel || where.channel->data.slowMode <= 0
        || m_rules.may(user, *where.channel, Permission::ManageMessages))
        return Unit{};
    const qint64 last = m_lastPosts.value({user, where.channel->key});
    const qint64 wait = last + where.channel->data.slowMode - QDateTime::currentMSecsSinceEpoch() - m_ahead;
    if (wait <= 0)
        return Unit{};
    return server::rejected(u"慢速模式: %1"_s.arg((wait + 999) / 1000));
}

Result<CreatedMessage> Messages::create(const QString &user, const Where &where, const NewMessage &draft)
{
    if (where.channel && !m_rules.may(user, *where.channel, Permission::SendMessages))
        return server::forbidden();
    if (where.channel && draft.type >= KookMessageType::Picture && draft.type <= KookMessageType::File
        && !m_rules.may(user, *where.channel, Permission::UploadFiles))
        return server::forbidden();
    if (const auto pace = checkPace(user, where); !pace)
        return pace.error();
    auto accepted = m_content.accept(user, draft.type, draft.content);
    if (!accepted)
        return accepted.error();
    if (const auto quote = checkQuote(where, draft.quote); !quote)
        return quote.error();
    StoredMessage message;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.conv = where.conv();
    message.author = user;
    message.type = draft.type;
    message.content = accepted.value().content;
    message.attachment = accepted.value().attachment;
    message.created = now();
    message.quote = draft.quote;
    message.loud = mayEveryone(user, where);
    if (!draft.onlyFor.isEmpty())
        return createTemporary(where, message, draft);

    Change change(m_store);
    if (!m_table.insert(message)
        || (where.chat && !m_registry.chats().touch(where.chat->data.code, user, message.created)) || !change.keep())
        return server::storageFailed();
    if (where.channel && where.channel->data.slowMode > 0)
        m_lastPosts.insert({user, where.channel->key}, message.created);
    announce(m_events.created(message, draft.nonce, {}));
    m_store.afterCommit([this, post = posted(message, where)](bool ok) {
        if (ok)
            Q_EMIT stored(post);
    });
    lookForEmbeds(message);
    return CreatedMessage{message.id, message.created};
}

Result<CreatedMessage> Messages::createTemporary(
    const Where &where, const StoredMessage &message, const NewMessage &draft)
{
    if (!where.channel)
        return server::rejected(u"私信不支持临时消息"_s);
    if (!m_registry.user(draft.onlyFor))
        return server::notFound(u"用户不存在"_s);
    if (!m_rules.maySee(draft.onlyFor, *where.channel))
        return server::rejected(u"该用户看不到此频道"_s);
    announce(m_events.created(message, draft.nonce, draft.onlyFor));
    return CreatedMessage{message.id, message.created};
}

Result<Unit> Messages::update(const QString &user, Kind kind, const MessageEdit &edit)
{
    auto found = find(user, kind, edit.id);
    if (!found)
        return found.error();
    auto [message, where] = std::move(found).value();
    if (message.author != user)
        return server::forbidden(u"只能修改自己的消息"_s);
    if (!isEditable(message.type, where.channel != nullptr))
        return server::rejected(u"该类型的消息不支持修改"_s);
    auto accepted = m_content.accept(user, message.type, edit.content);
    if (!accepted)
        return accepted.error();
    if (edit.quote) {
        if (const auto quote = checkQuote(where, *edit.quote); !quote)
            return quote.error();
        if (*edit.quote == message.id)
            return server::rejected(u"不能引用自己"_s);
        message.quote = *edit.quote;
    }
    message.content = accepted.value().content;
    message.updated = now();
    message.loud = mayEveryone(user, where);
    if (!edit.onlyFor.isEmpty()) {
        if (!where.channel || !m_registry.user(edit.onlyFor) || !m_rules.maySee(edit.onlyFor, *where.channel))
            return server::rejected(u"该用户看不到此消息"_s);
        announce(m_events.updated(message, edit.onlyFor));
        return Unit{};
    }
    Change change(m_store);
    if (!m_table.update(message) || !change.keep())
        return server::storageFailed();
    announce(m_events.updated(message, {}));
    return Unit{};
}

Result<Unit> Messages::remove(const QString &user, Kind kind, const QString &id)
{
    auto found = find(user, kind, id);
    if (!found)
        return found.error();
    const auto &[message, where] = found.value();
    if (message.author != user && !(where.channel && m_rules.may(user, *where.channel, Permission::ManageMessages)))
        return server::forbidden();
    const Event event = m_events.deleted(message, now());
    Change change(m_store);
    if (!m_table.remove(message) || !change.keep())
        return server::storageFailed();
    announce(event);
    return Unit{};
}

Result<Unit> Messages::addReaction(const QString &user, Kind kind, const QString &id, const QString &emoji)
{
    auto found = find(user, kind, id);
    if (!found)
        return found.error();
    const auto &[message, where] = found.value();
    const QString key = normalisedEmoji(emoji);
    // Joining an existing reaction needs a lesser right, and the emoji keeps the form it already has.
    auto shown = m_table.reaction(message, key);
    const quint32 rights = where.channel ? m_rules.rights(user, *where.channel) : kAllPermissions;
    if (!has(rights, Permission::AddReactions) && !(shown && has(rights, Permission::FollowReactions)))
        return server::forbidden();
    if (!shown) {
        auto accepted = m_content.acceptEmoji(where.channel ? where.channel->guildId : QString(), emoji);
        if (!accepted)
            return accepted.error();
        if (m_table.reactions(message, user).size() >= kMostReactionKinds)
            return server::rejected(u"回应种类过多"_s);
        shown = accepted.value();
    }
    const qint64 time = now();
    Change change(m_store);
    const bool added = m_table.addReaction(message, key, shown->shown, shown->name, user, time);
    if (!change.keep())
        return server::storageFailed();
    if (added)
        announce(m_events.reaction(message, user, *shown, true, time));
    return Unit{};
}

Result<Unit> Messages::removeReaction(
    const QString &user, Kind kind, const QString &id, const QString &emoji, const QString &whose)
{
    auto found = find(user, kind, id);
    if (!found)
        return found.error();
    const auto &[message, where] = found.value();
    const QString owner = whose.isEmpty() ? user : whose;
    if (owner != user && !(where.channel && m_rules.may(user, *where.channel, Permission::ManageMessages)))
        return server::forbidden();
    const QString key = normalisedEmoji(emoji);
    const auto shown = m_table.reaction(message, key);
    if (!shown)
        return Unit{};
    Change change(m_store);
    const bool removed = m_table.removeReaction(message, key, owner);
    if (!change.keep())
        return server::storageFailed();
    if (removed)
        announce(m_events.reaction(message, owner, *shown, false, now()));
    return Unit{};
}

Result<QList<StoredReactionUser>> Messages::reactionUsers(
    const QString &user, Kind kind, const QString &id, const QString &emoji) const
{
    return find(user, kind, id).map([&](const auto &found) {
        return emoji.isEmpty() ? m_table.reactionUsers(found.first)
                               : m_table.reactionUsers(found.first, normalisedEmoji(emoji));
    });
}

Result<Unit> Messages::setPinned(const QString &user, const QString &channelId, const QString &id, bool pinned)
{
    auto found = find(user, Kind::Channel, id);
    if (!found)
        return found.error();
    const auto &[message, where] = found.value();
    if (where.channel->data.id != channelId)
        return server::notFound(u"消息不存在"_s);
    if (!m_rules.may(user, *where.channel, Permission::ManageMessages))
        return server::forbidden();
    if (message.pinned == pinned)
        return Unit{};
    Change change(m_store);
    if (!m_table.setPinned(message, pinned) || !change.keep())
        return server::storageFailed();
    announce(m_events.pinned(message, user, pinned, now()));
    return Unit{};
}

Result<Unit> Messages::hideChat(const QString &user, const QString &code)
{
    const auto where = chat(user, code);
    if (!where)
        return where.error();
    Change change(m_store);
    if (!m_registry.chats().setHidden(code, user, true) || !change.keep())
        return server::storageFailed();
    return Unit{};
}

PostedMessage Messages::posted(const StoredMessage &message, const Where &where) const
{
    const SeedUser *author = m_registry.user(message.author);
    const Place place = where.channel
        ? Place{where.channel->data.id, where.channel->data.name, where.channel->guildId, false}
        : Place{where.chat->data.code, {}, {}, true};
    return PostedMessage{message.id, place, message.author, author && author->bot, message.type, message.content,
        message.quote, scanContent(message.type, message.content).users, message.created};
}

void Messages::setEmbeds(const LinkEmbeds &embeds, const GuildEvents &events)
{
    m_embeds = &embeds;
    m_guildEvents = &events;
}

void Messages::lookForEmbeds(const StoredMessage &message)
{
    if (!m_embeds || !message.content.contains(u':'))
        return;
    const QJsonArray found = m_embeds->of(message.type, message.content);
    if (found.isEmpty())
        return;
    // Late, as a server that has to look behind the link first; the message may be gone by then.
    QTimer::singleShot(kEmbedDelay, this, [this, found, id = message.id] {
        auto current = m_table.find(id);
        if (!current)
            return;
        current->embeds = QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
        Change change(m_store);
        if (m_table.update(*current) && change.keep())
            announce(m_guildEvents->embeds(*current));
    });
}

void Messages::removeAllOf(const QString &user, const QString &guildId, qint64 since)
{
    QStringList ids;
    const GuildRecord *guild = m_registry.guild(guildId);
    for (const auto &channel : guild->channels) {
        Statement rows(m_store, "SELECT id FROM messages WHERE conv = ? AND author = ? AND created >= ?");
        rows.run(channel->key, user, since);
        while (rows.next())
            ids.append(rows.text(0));
    }
    for (const QString &id : std::as_const(ids)) {
        const auto message = m_table.find(id);
        const Event event = m_events.deleted(*message, now());
        Change change(m_store);
        if (m_table.remove(*message) && change.keep())
            announce(event);
    }
}

} // namespace chat::sandbox
