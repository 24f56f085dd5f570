// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/guildemoji.h"
#include "app/domain/readplace.h"
#include "app/history/messagefields.h"

namespace chat {

template <class Archive> void fields(Archive &a, Role &v)
{
    a(v.id, v.name, v.color, v.position, v.hoist, v.mentionable, v.permissions, v.type, v.permissionsTold);
}

template <class Archive> void fields(Archive &a, RoleOverwrite &v)
{
    a(v.role, v.allow, v.deny);
}

template <class Archive> void fields(Archive &a, UserOverwrite &v)
{
    a(v.user, v.allow, v.deny);
}

//! Without its guild, which is known where it is read.
template <class Archive> void fields(Archive &a, Channel &v)
{
    a(v.id, v.parent, v.name, v.topic, v.type, v.level, v.slowModeMs, v.roleOverwrites, v.userOverwrites,
        v.hasPassword);
}

template <class Archive> void fields(Archive &a, DirectChat &v)
{
    a(v.code, v.peer, v.unread, v.lastRead, v.latestMessage, v.blocked, v.blockedByPeer, v.made);
}

template <class Archive> void fields(Archive &a, ReadPlace &v)
{
    a(v.created, v.id);
}

//! Without its guild, as above.
template <class Archive> void fields(Archive &a, GuildEmoji &v)
{
    a(v.emoji, v.animated, v.author);
}

} // namespace chat
