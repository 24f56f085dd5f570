// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace chat::kook {

//! Unpacks one complete zlib stream; nullopt if it is damaged, truncated or longer than `maxSize` when unpacked (then
//! `tooLarge` is set).
[[nodiscard]] std::optional<QByteArray> inflateFrame(
    const QByteArray &packed, qsizetype maxSize, bool *tooLarge = nullptr);

} // namespace chat::kook
