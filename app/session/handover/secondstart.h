// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat {

//! The protocol between a second start of the program and the first one: one line each way.
namespace secondstart {

//! From the second: show this; may be empty.
[[nodiscard]] QByteArray request(const QString &open);
//! What to show; nullopt: the line is not a request.
[[nodiscard]] std::optional<QString> readRequest(const QByteArray &line);
//! From the first: it will.
[[nodiscard]] QByteArray answer();
[[nodiscard]] bool isAnswer(const QByteArray &line);

} // namespace secondstart

} // namespace chat
