// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/routes/api.h"

namespace chat::sandbox {

// The routes of each subject, in a file of its name: addUserRoutes() in routesusers.cpp.
void addUserRoutes(Api &api, const Parts &parts);
void addGuildRoutes(Api &api, const Parts &parts);
void addChatRoutes(Api &api, const Parts &parts);
void addMessageRoutes(Api &api, const Parts &parts);
void addDirectMessageRoutes(Api &api, const Parts &parts);
void addAssetRoutes(Api &api, const Parts &parts);
void addMemberRoutes(Api &api, const Parts &parts);
void addRoleRoutes(Api &api, const Parts &parts);
void addChannelRoutes(Api &api, const Parts &parts);
void addTemplateRoutes(Api &api, const Parts &parts);
void addControlRoutes(Api &api, const Parts &parts);

//! Adds routes whose handlers are plain functions of the server's parts and the call.
[[nodiscard]] inline auto adderTo(Api &api, const Parts &parts)
{
    return [&api, &parts](const QString &name, Api::Verb verb, Result<QJsonValue> (*handler)(const Parts &, Call &)) {
        api.add(name, verb, [parts, handler](Call &call) { return handler(parts, call); });
    };
}

} // namespace chat::sandbox
