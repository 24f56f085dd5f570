// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace chat {

//! Unpacks one whole stream of zlib or gzip; nullopt if it is damaged, cut short, or longer than `most` bytes when unpacked
//! (then `tooLarge` is set).
[[nodiscard]] std::optional<QByteArray> unpack(const QByteArray &packed, qsizetype most, bool *tooLarge = nullptr);

} // namespace chat
