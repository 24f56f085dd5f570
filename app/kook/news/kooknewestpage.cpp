// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/kooknewestpage.h"

#include <algorithm>

namespace chat::kook {

bool onlyGrew(const std::vector<Message> &before, const std::vector<Message> &now, size_t most)
{
    if (now.empty())
        return before.empty();
    return std::ranges::all_of(before, [&now](const Message &old) {
        const auto same = std::ranges::find(now, old.id, &Message::id);
        if (same == now.end())
            return old.created < now.front().created;
        return same->source == old.source && same->edited == old.edited && same->reactions == old.reactions;
    }) && now.size() >= std::min<size_t>(before.size(), most);
}

} // namespace chat::kook
