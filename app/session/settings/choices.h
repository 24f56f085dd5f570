// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat {

//! The language of the program.
enum class Language : quint8 { System, Chinese, English };
enum class Theme : quint8 { System, Light, Dark };
//! How much room there is between messages.
enum class Density : quint8 { Compact, Usual, Roomy };
enum class HourFormat : quint8 { Hours24, Hours12, OfLanguage };
//! What sends a message; the other of the two begins a new line.
enum class SendKey : quint8 { Enter, CtrlEnter };
//! When the pictures of messages are loaded.
enum class PictureLoading : quint8 { Always, OnClick };

} // namespace chat
