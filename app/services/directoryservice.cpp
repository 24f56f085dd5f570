// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/services/directoryservice.h"

#include <algorithm>

namespace chat {

void DirectoryService::findDirectChat(
    const UserId &user, QObject *context, const Callback<std::optional<DirectChat>> &callback)
{
    fetchDirectChats(context, [user, callback](const Result<std::vector<DirectChat>> &result) {
        if (!result) {
            callback(result.error());
            return;
        }
        const auto &chats = result.value();
        const auto found = std::ranges::find_if(
            chats, [&user](const DirectChat &chat) { return chat.peer.id == user && chat.made; });
        callback(found == chats.end() ? std::nullopt : std::optional(*found));
    });
}

} // namespace chat
