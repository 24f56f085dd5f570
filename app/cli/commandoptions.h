// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat::cli {

//! Reads ADDRESS:PORT. False: it is none, or not an address of this machine.
[[nodiscard]] bool readListen(const QString &value, QString &address, quint16 &port);

} // namespace chat::cli
