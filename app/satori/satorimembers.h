// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/askonce.h"
#include "app/satori/satoritools.h"
#include "app/services/directoryservice.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace chat::satori {

//! Members of guilds and single users.
class SatoriMembers
{
public:
    explicit SatoriMembers(const SatoriTools &tools);

    void fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback);
    void fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback);
    //! The user changed: an answer that is under way may be of before.
    void forget(const UserId &user, const GuildId &guild) { m_asked.forget(keyOf(user, guild)); }

private:
    [[nodiscard]] static QString keyOf(const UserId &user, const GuildId &guild)
    {
        return user.value + u' ' + guild.value;
    }
    void fetchMemberPage(const MemberQuery &query, int tries, QObject *context, Callback<MemberPage> callback);
    void takeMembers(const MemberQuery &query, std::vector<QJsonObject> objects, QObject *context,
        const std::function<void(MemberPage)> &done);
    void askUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback);
    [[nodiscard]] std::optional<User> userFrom(const QJsonValue &answer, const GuildId &guild, bool isMember);

    SatoriTools m_tools;
    AskOnce<User> m_asked;
    QObject m_life; //!< what is queued goes with it
};

} // namespace chat::satori
