// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QUrl;

namespace chat {

//! The server runs on this machine: it needs no network, and nothing is saved by packing what it sends.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace chat
