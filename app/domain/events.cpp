// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/events.h"

namespace chat {

void applyUpdate(Message &message, const MessageUpdated &update)
{
    if (update.source)
        message.source = *update.source;
    if (update.content)
        message.content = *update.content;
    if (update.edited)
        message.edited = *update.edited;
    if (update.quote)
        message.quote = *update.quote;
    if (update.attachments)
        message.attachments = *update.attachments;
    if (update.embeds)
        message.embeds = *update.embeds;
    if (update.mentions)
        message.setCalls(*update.mentions);
    if (!update.visibleOnlyTo.isEmpty())
        message.visibleOnlyTo = update.visibleOnlyTo;
}

} // namespace chat
