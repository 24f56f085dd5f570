// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QHostAddress;
class QString;
class QUrl;

namespace chat {

//! The server runs on this machine: no network is needed, and compressing its data saves nothing.
[[nodiscard]] bool isLoopback(const QUrl &url);

//! How near a host is. Addresses that only this machine or its own link can reach mean something else on every machine,
//! so a stranger has no honest reason to send one.
enum class Nearness : quint8 { Far, Link, Machine };
[[nodiscard]] Nearness nearnessOf(const QHostAddress &address);
//! By the name alone, without asking a name server.
[[nodiscard]] Nearness nearnessOf(const QString &host);

} // namespace chat
