// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"

#include <QObject>

#include <optional>

namespace chat {

//! One person as a profile shows them: first what is known already, then what the server says.
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
    [[nodiscard]] std::vector<Role> roles() const; //!< of the person, highest first, without @everyone

Q_SIGNALS:
    void changed(); //!< user, loading or error

private:
    Backend &m_backend;
    Directory &m_directory;
    User m_user;
    GuildId m_guild;
    bool m_loading = false;
    std::optional<ApiError> m_error;
    quint32 m_generation = 0;
};

} // namespace chat
