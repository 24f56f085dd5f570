// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat {

//! How far something that the server lists has been loaded.
enum class LoadState : quint8 { Idle, Loading, Ready, Failed };

} // namespace chat
