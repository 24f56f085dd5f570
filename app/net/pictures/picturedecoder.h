// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/pictureheader.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <chrono>
#include <memory>
#include <stop_token>

namespace chat {

enum class PictureFit : quint8 {
    Inside, //!< the whole picture fits into the size; never enlarged
    Cover, //!< fills the size, cropped to the middle
};

//! Limits for a picture file of a stranger; checked before a decoder sees it.
struct PictureLimits
{
    qsizetype bytes = 32 << 20;
    qint64 pixels = 40'000'000;
    int frames = 20'000;
};

//! The only place where bytes of strangers meet a decoder (tests/project/tst_strangerbytes.cpp): the first bytes decide
//! which one format is tried. May be called on any thread; returns soon, without a result, when stopped. `whole`
//! receives the upright size of the whole picture.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, const QSize &size, PictureFit fit,
    const PictureLimits &limits, const std::stop_token &stop = {}, QSize *whole = nullptr);

//! The same for what another program put on the clipboard: also formats that are not sent (BMP, PPM, TIFF), in which large
//! pictures have many bytes. Null: it is none of these, or far too large.
[[nodiscard]] QImage decodePixels(const QByteArray &bytes);

struct FrameReader;

//! The frames of an animated picture, one after another, in a loop. For one thread at a time.
class PictureFrames
{
public:
    struct Frame
    {
        QImage image; //!< null: no more frames
        std::chrono::milliseconds delay{0}; //!< until the next one
    };

    //! Null: not animated, or beyond the limits. Each frame covers `size`, or has its own size if that is smaller.
    [[nodiscard]] static std::shared_ptr<PictureFrames> open(
        const QByteArray &bytes, const QSize &size, const PictureLimits &limits);
    ~PictureFrames();

    [[nodiscard]] Frame next(const std::stop_token &stop);

private:
    PictureFrames(const QByteArray &bytes, const PictureHeader &header, const QSize &size);

    const QByteArray m_bytes;
    const PictureHeader m_header;
    const QSize m_size; // empty: original size
    std::unique_ptr<FrameReader> m_reader; // null: at the start
    int m_rounds = 0;
};

} // namespace chat
