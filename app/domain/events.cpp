// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/events.h"

#include <algorithm>

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

void applyReaction(std::vector<Reaction> &reactions, const Emoji &emoji, bool own, bool added)
{
    const auto there = std::ranges::find(reactions, emoji, &Reaction::emoji);
    if (there == reactions.end()) {
        if (added)
            reactions.push_back({emoji, 1, own});
        return;
    }
    if (own && there->mine == added)
        return;
    there->count += added ? 1 : -1;
    if (own)
        there->mine = added;
    if (there->count <= 0)
        reactions.erase(there);
}

} // namespace chat
