// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace chat::sandbox {

//! The pixels a PNG, GIF, JPEG or WebP file says it has; nothing of it is decoded. Invalid where it does not say.
[[nodiscard]] QSize pictureSize(QByteArrayView bytes);

} // namespace chat::sandbox
