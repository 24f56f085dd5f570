// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat::cli {

//! More than any message or card file; an endless device must not fill the memory.
inline constexpr qint64 kMaxInput = 64 * 1024 * 1024;

//! The bytes of a file; "-" is standard input. nullopt: it cannot be read, `problem` says why.
[[nodiscard]] std::optional<QByteArray> readInput(const QString &name, QString *problem);

//! Decodes UTF-8. Invalid bytes become U+FFFD; a byte order mark is kept, like any character.
struct DecodedText
{
    QString text;
    bool valid = true;
};
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

//! Writes to standard output. False: that failed (a full disk, a closed pipe), and stderr says so.
[[nodiscard]] bool writeOutput(const QByteArray &bytes);

} // namespace chat::cli
