// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace chat::test {

//! A WAV file with a soft tone of that length.
[[nodiscard]] QByteArray makeSound(int milliseconds);

//! An AVI file of 64 × 48 pixels with ten frames per second: the first half red, the second blue.
[[nodiscard]] QByteArray makeVideo(int pictures);

} // namespace chat::test
