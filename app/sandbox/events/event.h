// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

//! An event for the gateway, and who may receive it.
struct Event
{
    QJsonObject d; //!< app/kook/PROTOCOL.md 8.1
    QString channelId; //!< to everyone who can see this channel; or, if empty,
    QStringList users; //!< to these users
    QString guildId; //!< or to all members of this guild
};

} // namespace chat::sandbox
