// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"
#include "app/domain/user.h"

#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace chat {

//! One of the logins on a server.
struct ServerLogin
{
    QString platform; //!< the server's name for the network behind it
    User user; //!< empty id: still connecting
    bool online = false;
    bool hidden = false; //!< the server marks it as hidden
    friend bool operator==(const ServerLogin &, const ServerLogin &) = default;
};

//! Finds out who is signed in on a server before anything is stored, and keeps listening: a login that is still
//! connecting is reported once it is there. Created by makeLoginFinder().
class LoginFinder : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Asking, Listed, Failed };

    using QObject::QObject;

    void start() { Q_EMIT started(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::vector<ServerLogin> &logins() const { return m_logins; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } //!< Failed
    [[nodiscard]] const QString &tlsProblem() const
    {
        return m_tlsProblem;
    } //!< not empty: the problem with the certificate

    //! Sets the results so far.
    void take(State state, std::vector<ServerLogin> logins, std::optional<ApiError> error, const QString &tlsProblem)
    {
        m_state = state;
        m_logins = std::move(logins);
        m_error = std::move(error);
        m_tlsProblem = tlsProblem;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void started();
    void changed();

private:
    State m_state = State::Idle;
    std::vector<ServerLogin> m_logins;
    std::optional<ApiError> m_error;
    QString m_tlsProblem;
};

} // namespace chat
