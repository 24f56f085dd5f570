// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"

#include <QObject>

#include <optional>

namespace chat {

//! One person as a profile shows him: what is known at once, then looked up; what may be done to him and why not.
class MemberProfile : public QObject
{
    Q_OBJECT

public:
    MemberProfile(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! `guild` may be empty (direct chats).
    void show(const UserId &user, const GuildId &guild);
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const GuildId &guild() const { return m_guild; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] bool isSelf() const { return m_user.id == m_backend.self().id; }
    [[nodiscard]] bool tellsPresence() const { return m_directory.tellsPresence(); }
    [[nodiscard]] bool isOwner() const;
    [[nodiscard]] std::vector<Role> roles() const; //!< the person's, highest first, without @everyone

    [[nodiscard]] Obstacle obstacleToKick() const { return obstacle(Permission::KickMembers); }
    [[nodiscard]] Obstacle obstacleToBan() const { return obstacle(Permission::BanMembers); }
    [[nodiscard]] Obstacle obstacleToRename() const; //!< one's own nickname needs less
    [[nodiscard]] Obstacle obstacleToGiveRoles() const { return obstacle(Permission::ManageRoles); }

    void openDirectChat(QObject *context, Callback<DirectChat> callback);
    void rename(const QString &nickname, QObject *context, Callback<Unit> callback);
    void kick(QObject *context, Callback<Unit> callback);
    void ban(const QString &reason, int deleteDays, QObject *context, Callback<Unit> callback);
    void setRole(const RoleId &role, bool on, QObject *context, Callback<QList<RoleId>> callback);

Q_SIGNALS:
    void changed(); //!< user, loading or error

private:
    [[nodiscard]] Obstacle obstacle(Permission right) const;

    Backend &m_backend;
    Directory &m_directory;
    User m_user;
    GuildId m_guild;
    bool m_loading = false;
    std::optional<ApiError> m_error;
    quint32 m_generation = 0;
};

} // namespace chat
