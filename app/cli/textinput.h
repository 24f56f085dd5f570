// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat::cli {

//! More than any message or card file holds; a device that never ends must not fill the memory.
inline constexpr qint64 kMaxInput = 64 * 1024 * 1024;

//! A file's bytes; "-" is standard input. nullopt: it cannot be read, `problem` says why.
[[nodiscard]] std::optional<QByteArray> readInput(const QString &name, QString *problem);

//! UTF-8 as text. Bytes that are none become U+FFFD; a byte order mark stays, it is a character like any other.
struct DecodedText
{
    QString text;
    bool valid = true;
};
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

//! Writes to standard output. false: it could not be written (a full disk, a closed pipe), and stderr says so.
[[nodiscard]] bool writeOutput(const QByteArray &bytes);

} // namespace chat::cli
