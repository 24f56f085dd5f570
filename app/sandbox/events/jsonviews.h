// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/rules/contentscan.h"
#include "app/sandbox/rules/registry.h"
#include "app/sandbox/rules/rules.h"
#include "app/sandbox/store/assetlinks.h"
#include "app/sandbox/store/messagetable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace chat::sandbox {

//! Converts stored objects to KOOK's JSON (app/kook/PROTOCOL.md 4 and 6): the only place with its field names.
class JsonViews
{
public:
    JsonViews(const Registry &registry, const Rules &rules, MessageTable &messages, const AssetLinks &links);

    //! Who counts as online in addition to those who always are in the seed.
    void setPresence(std::function<bool(const QString &userId)> connected) { m_connected = std::move(connected); }
    [[nodiscard]] bool isOnline(const SeedUser &user) const;

    [[nodiscard]] QJsonObject user(const QString &id, const GuildRecord *guild = nullptr) const;
    [[nodiscard]] QJsonObject role(const SeedRole &role) const;
    [[nodiscard]] QJsonObject guild(const GuildRecord &guild) const;
    //! With roles and the channels that `viewer` can see.
    [[nodiscard]] QJsonObject guildInFull(const GuildRecord &guild, const QString &viewer) const;
    [[nodiscard]] QJsonObject channel(const ChannelRecord &channel) const;
    [[nodiscard]] QJsonObject guildEmoji(const SeedGuildEmoji &emoji) const;
    [[nodiscard]] QJsonObject chat(const ChatRecord &chat, const QString &viewer) const;

    [[nodiscard]] QJsonObject message(
        const StoredMessage &message, const ChannelRecord &channel, const QString &viewer) const;
    [[nodiscard]] QJsonObject directMessage(
        const StoredMessage &message, const ChatRecord &chat, const QString &viewer) const;
    [[nodiscard]] QJsonArray reactionUsers(const QList<StoredReactionUser> &users, const GuildRecord *guild) const;
    //! Null if there is no quote or its message was deleted.
    [[nodiscard]] QJsonValue quote(const StoredMessage &message, const GuildRecord *guild) const;
    [[nodiscard]] QJsonValue attachment(const StoredMessage &message) const;
    [[nodiscard]] QJsonArray embeds(const StoredMessage &message) const;
    [[nodiscard]] static QJsonObject emoji(const QString &shown, const QString &name);

    //! mention, mention_all, mention_here, mention_roles: for messages and events.
    void putMentions(
        QJsonObject &into, const StoredMessage &message, const ContentFacts &facts, const GuildRecord *guild) const;
    //! mention_part, mention_role_part, channel_part, item_part.
    [[nodiscard]] QJsonObject mentionParts(const ContentFacts &facts, const GuildRecord *guild) const;
    //! What the parser finds in a content: who is mentioned, and its text without markup.
    [[nodiscard]] QJsonObject kmarkdown(
        const StoredMessage &message, const ContentFacts &facts, const GuildRecord *guild) const;
    [[nodiscard]] QString plain(const StoredMessage &message, const GuildRecord *guild) const;
    [[nodiscard]] QString content(const StoredMessage &message) const { return m_links.out(message.content); }
    [[nodiscard]] QString displayName(const QString &userId, const GuildRecord *guild) const;

private:
    [[nodiscard]] QJsonObject common(
        const StoredMessage &message, const QString &viewer, const GuildRecord *guild) const;
    [[nodiscard]] QString nameOf(NameKind kind, const QString &id, const GuildRecord *guild) const;

    const Registry &m_registry;
    const Rules &m_rules;
    MessageTable &m_messages;
    const AssetLinks &m_links;
    std::function<bool(const QString &)> m_connected;
};

} // namespace chat::sandbox
