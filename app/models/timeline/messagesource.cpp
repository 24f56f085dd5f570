// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagesource.h"

#include "app/history/local/localstore.h"
#include "app/services/messageservice.h"

namespace chat {

MessageSource::MessageSource(MessageService &service, const MessageRef &message, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_message(message)
{
    StoredHistory *history = LocalStore::historyOf(service);
    if (!history) {
        ask();
        return;
    }
    history->ask<QByteArray>([message](const History &stored) { return stored.source(message); }, this,
        [this](const QByteArray &json) {
            if (json.isEmpty())
                ask();
            else
                set(State::Received, json, {});
        });
}

void MessageSource::ask()
{
    set(State::Looking, m_json, {});
    m_service.fetchRaw(m_message, this, [this](const Result<QByteArray> &result) {
        if (result.ok())
            set(State::Asked, result.value(), {});
        else
            set(State::Failed, m_json, result.error());
    });
}

void MessageSource::set(State state, const QByteArray &json, const std::optional<ApiError> &error)
{
    m_state = state;
    m_json = json;
    m_error = error;
    Q_EMIT changed();
}

} // namespace chat
