// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/accountoflink.h"

#include "app/models/directory/directory.h"
#include "app/session/accounts.h"
#include "app/session/desktop/placelink.h"

#include <algorithm>
#include <vector>

namespace chat::ui {

bool leadsInto(const PlaceLink &link, const Directory &directory)
{
    const auto &chats = directory.directChats();
    const bool person = !link.user.isEmpty()
        && std::ranges::any_of(chats, [&](const DirectChat &chat) { return chat.peer.id == link.user; });
    return person || directory.findChannel(link.channel) || directory.findDirectChat(link.channel)
        || (!link.guild.isEmpty() && directory.findGuild(link.guild));
}

Account *accountOf(const Accounts &accounts, const PlaceLink &link, bool ofBackend)
{
    std::vector<Account *> fitting;
    if (auto *current = accounts.current())
        fitting.push_back(current);
    for (const auto &one : accounts.all()) {
        if (one.get() != accounts.current())
            fitting.push_back(one.get());
    }
    if (ofBackend)
        std::erase_if(fitting, [&](const Account *one) { return one->id().backend != link.backend; });
    const auto found = std::ranges::find_if(fitting, [&](Account *one) { return leadsInto(link, one->directory()); });
    if (found != fitting.end())
        return *found;
    return fitting.empty() ? nullptr : fitting.front();
}

} // namespace chat::ui
