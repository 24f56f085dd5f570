// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace chat {

//! The formats accepted from strangers. Everything else is refused before a decoder sees it, SVG included because it
//! can refer to other files.
enum class PictureFormat : quint8 { Png, Apng, Jpeg, Gif, WebP, Avif };

//! What the first bytes of a picture file say about the picture.
struct PictureHeader
{
    PictureFormat format = PictureFormat::Png;
    QSize size; //!< in pixels, as stored (not rotated); never empty
    int frames = 1;
};

//! Null: none of these formats, or damaged so that the size is unknown. Reads only the structure, in time proportional
//! to the size of the file at most.
[[nodiscard]] std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes);

} // namespace chat
