// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat {

//! What a second start of the program and the first one say to each other: one line each.
namespace secondstart {

//! The second: show this; may be empty.
[[nodiscard]] QByteArray request(const QString &open);
//! What is to be shown; nullopt: the line is no request.
[[nodiscard]] std::optional<QString> readRequest(const QByteArray &line);
//! The first: I do.
[[nodiscard]] QByteArray answer();
[[nodiscard]] bool isAnswer(const QByteArray &line);

} // namespace secondstart

} // namespace chat
