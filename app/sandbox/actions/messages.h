// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/events/eventfactory.h"
#include "app/sandbox/events/guildevents.h"
#include "app/sandbox/rules/actor.h"
#include "app/sandbox/rules/contentrules.h"
#include "app/sandbox/rules/linkembeds.h"
#include "app/sandbox/store/kooktypes.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <optional>

namespace chat::sandbox {

//! Where messages are: a channel or a direct chat, never both.
struct Where
{
    const ChannelRecord *channel = nullptr;
    const ChatRecord *chat = nullptr;

    [[nodiscard]] qint64 conv() const { return channel ? channel->key : chat->key; }
};

struct NewMessage
{
    int type = KookMessageType::KMarkdown;
    QString content;
    QString quote;
    QJsonValue nonce;
    QString onlyFor; //!< a temporary message for this user: not stored
};

struct CreatedMessage
{
    QString id;
    qint64 time = 0;
};

struct MessageEdit
{
    QString id;
    QString content;
    std::optional<QString> quote; //!< absent: stays; empty: removed
    QString onlyFor; //!< only this user sees the change; not stored
};

struct MessagePageQuery
{
    QString reference;
    QString flag; //!< before, after, around
    bool pins = false;
    int size = 50;
    int page = 1; //!< of the newest, direct chats only
};

//! What can be done with messages: checks the rules, changes the store, announces the change. Every way in (HTTP,
//! residents) comes through here.
class Messages : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Channel, Direct };

    Messages(Store &store, Registry &registry, const Rules &rules, MessageTable &table, const EventFactory &events,
        const AssetLinks &links, QObject *parent = nullptr);

    // A place, if the user may be there.
    [[nodiscard]] Result<Where> channel(const QString &user, const QString &channelId) const;
    [[nodiscard]] Result<Where> chat(const QString &user, const QString &code) const;
    //! Made if there is none yet.
    [[nodiscard]] Result<Where> chatWith(const QString &user, const QString &other);
    //! A message of that kind the user may see, and where it is.
    [[nodiscard]] Result<std::pair<StoredMessage, Where>> find(const QString &user, Kind kind, const QString &id) const;

    [[nodiscard]] Result<QList<StoredMessage>> page(
        const QString &user, const Where &where, const MessagePageQuery &query);
    Result<CreatedMessage> create(const QString &user, const Where &where, const NewMessage &draft);
    Result<Unit> update(const QString &user, Kind kind, const MessageEdit &edit);
    Result<Unit> remove(const QString &user, Kind kind, const QString &id);
    Result<Unit> addReaction(const QString &user, Kind kind, const QString &id, const QString &emoji);
    //! `whose`: empty for one's own.
    Result<Unit> removeReaction(
        const QString &user, Kind kind, const QString &id, const QString &emoji, const QString &whose);
    //! Without an emoji: everybody who reacted, each once.
    [[nodiscard]] Result<QList<StoredReactionUser>> reactionUsers(
        const QString &user, Kind kind, const QString &id, const QString &emoji) const;
    Result<Unit> setPinned(const QString &user, const QString &channelId, const QString &id, bool pinned);
    Result<Unit> hideChat(const QString &user, const QString &code);
    //! Takes away what a banned member wrote since then.
    void removeAllOf(const QString &user, const QString &guildId, qint64 since);
    //! What stands behind a new message's links is told a moment later.
    void setEmbeds(const LinkEmbeds &embeds, const GuildEvents &events);
    //! From now on it is that much later here than outside.
    void advanceClock(qint64 ms) { m_ahead += ms; }
    [[nodiscard]] PostedMessage posted(const StoredMessage &message, const Where &where) const;

Q_SIGNALS:
    //! After the commit.
    void happened(const chat::sandbox::Event &event);
    void stored(const chat::sandbox::PostedMessage &message);

private:
    [[nodiscard]] Result<Unit> checkQuote(const Where &where, const QString &quote) const;
    [[nodiscard]] Result<CreatedMessage> createTemporary(
        const Where &where, const StoredMessage &message, const NewMessage &draft);
    [[nodiscard]] bool mayEveryone(const QString &user, const Where &where) const;
    [[nodiscard]] Result<Unit> checkPace(const QString &user, const Where &where) const;
    void lookForEmbeds(const StoredMessage &message);
    [[nodiscard]] qint64 now();
    void announce(const Event &event);

    Store &m_store;
    Registry &m_registry;
    const Rules &m_rules;
    MessageTable &m_table;
    const EventFactory &m_events;
    ContentRules m_content;
    qint64 m_lastTime = 0;
    qint64 m_ahead = 0; //!< ms
    const LinkEmbeds *m_embeds = nullptr;
    const GuildEvents *m_guildEvents = nullptr;
    QHash<std::pair<QString, qint64>, qint64> m_lastPosts; //!< in channels with slow mode: (user, channel) → time
};

} // namespace chat::sandbox
