// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/askonce.h"
#include "app/satori/satoritools.h"
#include "app/services/directoryservice.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <vector>

namespace chat::satori {

//! The account's guilds with their channels and roles. What a platform does not list is taken from what events told.
class SatoriGuilds
{
public:
    explicit SatoriGuilds(const SatoriTools &tools);

    void fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback);
    void fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback);
    void fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback);

    Guild learn(const QJsonObject &object);
    void remove(const GuildId &guild);
    //! Where no list told of a guild, its first message does. Returns whether the guild is new.
    [[nodiscard]] bool notice(const GuildId &guild, const QJsonObject &object);

    //! It changed: answers that are under way may be of before.
    void forgetGuild(const GuildId &guild);
    void forgetChannel(const GuildId &guild, const ChannelId &channel);

private:
    struct GuildParts;
    struct ChannelSearch;
    void askGuilds(QObject *context, Callback<std::vector<Guild>> callback);
    void askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback);
    void askChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback);
    void searchChannel(const std::shared_ptr<ChannelSearch> &search);
    void finishGuild(const std::shared_ptr<GuildParts> &parts);
    [[nodiscard]] std::vector<Guild> known() const;

    SatoriTools m_tools;
    QHash<GuildId, Guild> m_guilds; //!< as shown, without channels
    QList<GuildId> m_order;
    bool m_listed = false; //!< the server was asked for the list
    AskOnce<std::vector<Guild>> m_listAsked;
    AskOnce<Guild> m_guildAsked;
    AskOnce<Channel> m_channelAsked;
};

} // namespace chat::satori
