// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QUrl;

namespace chat {

//! The server runs on this machine: no network is needed, and compressing its data saves nothing.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace chat
