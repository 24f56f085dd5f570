// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace chat {

//! The formats that are taken from strangers. Everything else (SVG, which can name other files, among them) is refused
//! before a decoder sees it.
enum class PictureFormat : quint8 { Png, Apng, Jpeg, Gif, WebP, Avif };

//! What the first bytes of a picture file say about it.
struct PictureHeader
{
    PictureFormat format = PictureFormat::Png;
    QSize size; //!< in pixels, as stored (not turned); never empty
    int frames = 1;
};

//! Null: none of these formats, or damaged so that its size is unknown. Reads the structure only; takes time in
//! proportion to the file's size at most.
[[nodiscard]] std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes);

} // namespace chat
