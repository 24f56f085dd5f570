// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/linkedaccount.h"

#include "app/session/accounts.h"
#include "app/session/desktop/placelink.h"

#include <algorithm>
#include <vector>

namespace chat::ui {

Account *accountFor(const Accounts &accounts, const PlaceLink &link, bool ofBackend)
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
    const auto has = [&](Account *one) {
        return one->directory().findChannel(link.channel) || one->directory().findDirectChat(link.channel);
    };
    const auto found = std::ranges::find_if(fitting, has);
    if (found != fitting.end())
        return *found;
    return fitting.empty() ? nullptr : fitting.front();
}

} // namespace chat::ui
