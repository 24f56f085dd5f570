// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

namespace chat::sandbox {

// The demo's sound and film: small, made from nothing, the same bytes every time, and playable without a codec.

constexpr double kTuneSeconds = 5.6;
constexpr double kFilmSeconds = 4;
constexpr QSize kFilmSize{320, 160};

//! A few bars of a celesta as a WAV file (16 bit, one channel).
[[nodiscard]] QByteArray playTune();
//! A walk through the pixel dungeon as an AVI file of JPEG pictures.
[[nodiscard]] QByteArray filmDungeon();

} // namespace chat::sandbox
