// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/placelinks.h"

#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "app/session/desktop/placelink.h"

namespace chat::ui {

QString PlaceLinks::to(const ChannelRef &channel, const MessageId &message) const
{
    PlaceLink link{m_kind, m_backend.messages().toServer(channel), message};
    if (link.channel.isEmpty())
        return {};
    if (channel.kind == ChannelKind::Guild)
        link.guild = m_directory.guildOf(channel);
    else if (const DirectChat *chat = m_directory.findDirectChat(channel.id))
        link.user = chat->peer.id;
    return link.shared();
}

} // namespace chat::ui
