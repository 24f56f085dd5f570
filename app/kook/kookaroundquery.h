// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookmessageservice.h"

#include <QObject>

#include <optional>

namespace chat::kook {

//! Messages around one: asks for them directly and, if that fails, returns nothing or takes too long, combines what is
//! before, what is after and the message itself. Deletes itself when it has answered or its context is gone.
class KookAroundQuery : public QObject
{
    Q_OBJECT

public:
    KookAroundQuery(
        KookMessageService &service, const MessageQuery &query, QObject *context, Callback<MessagePage> callback);

    void start();

private:
    void onAround(Result<std::vector<Message>> result);
    void assemble();
    void onPart(Result<std::vector<Message>> result);
    void onMiddle(Result<Message> result);
    void settle();
    void finish(Result<MessagePage> result);
    [[nodiscard]] bool hasMiddle(const std::vector<Message> &messages) const;

    KookMessageService &m_service;
    MessageQuery m_query;
    Callback<MessagePage> m_callback;
    Timer m_patience;
    bool m_assembling = false;
    int m_open = 0; //!< pending requests
    std::vector<Message> m_messages;
    std::optional<ApiError> m_error;
};

} // namespace chat::kook
