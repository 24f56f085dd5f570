// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace chat {

//! A value that is safe in a header line: pasted tokens and ids sometimes contain blanks and line ends, and none may
//! start a header of its own.
[[nodiscard]] inline QByteArray headerSafe(const QString &text)
{
    QByteArray value = text.toUtf8();
    value.removeIf([](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; });
    return value;
}

} // namespace chat
