// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

namespace chat {

// The members of the domain's types, for archives. Found by the type's namespace.

template <class Archive, class Tag> void fields(Archive &a, Id<Tag> &id)
{
    a(id.value);
}

template <class Archive> void fields(Archive &a, Inline &v)
{
    a(v.kind, v.text, v.value, v.children);
}

template <class Archive> void fields(Archive &a, Card &v);

template <class Archive> void fields(Archive &a, Block &v)
{
    a(v.kind, v.inlines, v.text, v.lang, v.src, v.cover, v.card, v.size, v.width, v.height, v.duration);
}

template <class Archive> void fields(Archive &a, CardElement &v)
{
    a(v.kind, v.content, v.blocks, v.emoji, v.src, v.alt, v.fallbackUrl, v.size, v.circle, v.theme, v.value, v.click,
        v.cols, v.elements, v.type, v.raw);
}

template <class Archive> void fields(Archive &a, CardModule &v)
{
    a(v.kind, v.text, v.accessory, v.mode, v.elements, v.src, v.title, v.cover, v.size, v.startTime, v.endTime, v.code,
        v.width, v.height, v.duration, v.type, v.raw);
}

template <class Archive> void fields(Archive &a, Card &v)
{
    a(v.theme, v.color, v.size, v.modules);
}

template <class Archive> void fields(Archive &a, Content &v)
{
    a(v.blocks, v.plain);
}

template <class Archive> void fields(Archive &a, UserTag &v)
{
    a(v.text, v.color, v.background);
}

template <class Archive> void fields(Archive &a, User &v)
{
    a(v.id, v.name, v.nickname, v.number, v.avatar, v.bot, v.banned, v.system, v.color, v.tag, v.roles, v.banner, v.vip,
        v.alias);
}

template <class Archive> void fields(Archive &a, Attachment &v)
{
    a(v.kind, v.url, v.name, v.mime, v.size, v.width, v.height, v.duration);
}

template <class Archive> void fields(Archive &a, Embed &v)
{
    a(v.kind, v.url, v.title, v.description, v.site, v.image, v.color, v.duration);
}

template <class Archive> void fields(Archive &a, Emoji &v)
{
    a(v.id, v.name, v.wireId);
}

template <class Archive> void fields(Archive &a, Reaction &v)
{
    a(v.emoji, v.count, v.mine);
}

template <class Archive> void fields(Archive &a, Interaction &v)
{
    a(v.kind, v.result);
}

template <class Archive> void fields(Archive &a, Draft &v)
{
    a(v.kind, v.source, v.quoted, v.nonce, v.onlyFor, v.templateId, v.typed);
}

template <class Archive> void fields(Archive &a, Quote &v)
{
    a(v.id, v.author, v.summary, v.content, v.created);
}

template <class Archive> void fields(Archive &a, ApiError &v)
{
    a(v.kind, v.http, v.code, v.message);
}

template <class Archive> void fields(Archive &a, ChannelRef &v)
{
    a(v.kind, v.id);
}

} // namespace chat
