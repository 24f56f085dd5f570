// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>

#include <optional>

namespace chat {

class MessageService;

//! The JSON of one message: as it was received, where the history has kept it, or as the server gives it now.
class MessageSource : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Looking,
        Received, //!< json() is what came
        Asked, //!< json() is what the server gives now
        Failed, //!< see error()
    };

    //! `service` is borrowed; begins to look at once.
    MessageSource(MessageService &service, const MessageRef &message, QObject *parent = nullptr);

    //! Asks the server, also if what came is there.
    void ask();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void set(State state, const QByteArray &json, const std::optional<ApiError> &error);

    MessageService &m_service;
    MessageRef m_message;
    State m_state = State::Looking;
    QByteArray m_json;
    std::optional<ApiError> m_error;
};

} // namespace chat
