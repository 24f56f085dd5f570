// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>

namespace chat::sandbox {

//! One channel of the demo: where it stands and what is said in it.
struct PlaceInfo
{
    const char *key; //!< how plays name it: «#key»
    const char *id;
    int guild;
    const char *parent; //!< a category's key
    const char *name;
    const char *topic;
    int type; //!< 0 category, 1 text, 2 voice
    const char *talk; //!< topics of its plays, comma between; empty: nothing
    int messages; //!< about how many
};

//! One direct chat of the demo.
struct DirectInfo
{
    const char *userA;
    const char *userB;
    const char *talk;
    int messages;
    int unreadA; //!< how many of the newest messages A has not read, about
    double quietDays; //!< since the last message
};

inline constexpr int kGuildCount = 3;
inline constexpr const char *kGuildIds[kGuildCount] = {"7363287837020001", "7363287837024518", "5904417720351160"};
inline constexpr char kStressChannel[] = "3163216254859999";

//! Categories stand before what is in them.
[[nodiscard]] std::span<const PlaceInfo> seedPlaces();
[[nodiscard]] const PlaceInfo *seedPlace(QStringView key);
[[nodiscard]] std::span<const DirectInfo> seedDirects();

} // namespace chat::sandbox
