// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "tests/support/fakebackend.h"

#include <memory>

namespace chat::test {

//! A small community for tests of lists and window: two guilds, categories, a hidden and a read-only channel, people.
struct Community
{
    static constexpr auto kSelf = "1";

    //! Fills the backend; `start()` then signs in as user "1" (a bot).
    static void fill(FakeBackend &backend);

    //! Fills the backend, signs in and loads the directory with these guilds.
    [[nodiscard]] static std::unique_ptr<Directory> load(FakeBackend &backend, const QList<GuildId> &guilds);

    //! Renames everything in it: guilds, channels, topics, roles, people, emoji.
    static void nameEverything(FakeBackend &backend, const QString &name);

    [[nodiscard]] static ChannelRef channel(const QString &id) { return {ChannelKind::Guild, ChannelId(id)}; }
    [[nodiscard]] static ChannelRef direct(const QString &code) { return {ChannelKind::Direct, ChannelId(code)}; }
    //! Stores and sends a live message by `author` (a user id).
    static void say(FakeBackend &backend, const ChannelRef &where, const QString &author, const QString &text,
        bool mentioning = false);
};

} // namespace chat::test
