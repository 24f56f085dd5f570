// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace chat {

//! A string id that cannot be mistaken for another kind of id. Empty means "none".
template <class Tag> struct Id
{
    QString value;

    Id() = default;
    explicit Id(QString text)
        : value(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator!=(const Id &a, const Id &b) { return a.value != b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using MessageId = Id<struct MessageIdTag>;
using ChannelId = Id<struct ChannelIdTag>; //!< a guild channel's id, or a direct chat's code
using GuildId = Id<struct GuildIdTag>;
using UserId = Id<struct UserIdTag>;
using RoleId = Id<struct RoleIdTag>;

} // namespace chat

template <class Tag> struct std::hash<chat::Id<Tag>>
{
    size_t operator()(const chat::Id<Tag> &id) const noexcept { return ::qHash(id.value); }
};
