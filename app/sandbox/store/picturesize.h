// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace chat::sandbox {

//! The size in pixels stated in a PNG, GIF, JPEG or WebP file; nothing is decoded. Invalid if it is not stated.
[[nodiscard]] QSize pictureSize(QByteArrayView bytes);

} // namespace chat::sandbox
