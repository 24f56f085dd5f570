// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace chat::sandbox {

enum class Tongue : quint8 { Chinese, English, Both };

//! One of the demo's people, with what the other parts of the seed need to know about them.
struct CastMember
{
    const char *id;
    const char *name;
    const char *number; //!< four digits
    const char *token; //!< null: nobody signs in as this one
    const char *figure; //!< what the avatar shows, see drawing.h
    Tongue speaks;
    int liveliness; //!< how often this one has a part; 0 for bots and the banned
    unsigned guilds; //!< bit i: member of the i-th guild
    bool bot = false;
    bool online = false;
    int status = 1;
};

//! Everybody; those with tokens first, the default bot at the head.
[[nodiscard]] std::span<const CastMember> seedCast();
[[nodiscard]] const CastMember *castMember(QStringView id);

namespace cast {
inline constexpr char kookaburra[] = "3820514401";
inline constexpr char lantern[] = "3820514402";
inline constexpr char ann[] = "2431192001";
inline constexpr char xiatian[] = "2431192002";
inline constexpr char galen[] = "1780328444";
inline constexpr char mira[] = "1780330915";
inline constexpr char jukebox[] = "3820514403";
inline constexpr char banned[] = "4192800077";
inline constexpr char omar[] = "2260913087";
} // namespace cast

} // namespace chat::sandbox
