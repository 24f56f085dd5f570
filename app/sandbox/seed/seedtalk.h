// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace chat::sandbox {

// What the demo's people say, as little plays parted by blank lines. `@topic` opens a group of plays, each line after it
// is `who: text`:
//   a … f     some member who speaks the language of the play; k Kookaburra, l the other bot, w the guild's owner
//   a>2:      quotes the play's second line; a>old: quotes something said long ago; a>gone: a message deleted since
//   a*:       edited later; a!: pinned
//   ⏎         a line break
//   «x|y|z»   one of them; «boss», «time», … a word from seedwords.cpp, the same throughout a play
//   «@b»      mentions b; «#raid» links a channel; «:beam» a guild emoji
//   «pic:x», «file:x», «video:x» the whole message is that picture, file, clip
//   «+👍3 😂2» at the end: reactions and how many people
// A topic that ends in -zh, -en or -mix says who may take part.

[[nodiscard]] QList<const char *> seedTalk();

// The parts, one file each.
[[nodiscard]] const char *seedTalkLighthouse();
[[nodiscard]] const char *seedTalkRaid();
[[nodiscard]] const char *seedTalkMakers();
[[nodiscard]] const char *seedTalkKitchen();
[[nodiscard]] const char *seedTalkHarbour();
[[nodiscard]] const char *seedTalkWorkshop();
[[nodiscard]] const char *seedTalkHelp();
[[nodiscard]] const char *seedTalkFriends();
[[nodiscard]] const char *seedTalkBots();
[[nodiscard]] const char *seedTalkPrivate();
[[nodiscard]] const char *seedTalkRoutine();

} // namespace chat::sandbox
