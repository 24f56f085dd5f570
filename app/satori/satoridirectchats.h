// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoritools.h"
#include "app/services/directoryservice.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace chat::satori {

//! The account's friends and the direct chats that messages told of: no method lists these.
class SatoriDirectChats
{
public:
    explicit SatoriDirectChats(const SatoriTools &tools);

    void fetch(QObject *context, Callback<std::vector<DirectChat>> callback);
    void open(const UserId &user, QObject *context, Callback<DirectChat> callback);
    //! No platform can hide chats: it is hidden here until its next message.
    void close(const ChannelId &code) { m_chats.remove(code); }
    //! A message arrived in a direct chat. Returns the chat if it is new or its peer is known only now.
    [[nodiscard]] std::optional<DirectChat> notice(const QJsonObject &event);

private:
    [[nodiscard]] std::vector<DirectChat> all() const;
    void learnFriends(const std::vector<QJsonObject> &objects);

    SatoriTools m_tools;
    QHash<ChannelId, DirectChat> m_chats;
};

} // namespace chat::satori
