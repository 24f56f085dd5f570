// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

//! Something that happened, as it goes over the gateway, and who may hear of it.
struct Event
{
    QJsonObject d; //!< app/kook/PROTOCOL.md 8.1
    QString channelId; //!< to all who may see this channel; or, if empty,
    QStringList users; //!< to these
    QString guildId; //!< or to all members of this guild
};

} // namespace chat::sandbox
