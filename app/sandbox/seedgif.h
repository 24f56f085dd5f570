// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>

namespace chat::sandbox {

//! Writes an endless animated GIF (Qt reads them only). Colours are a fixed cube of 6 × 7 × 6, enough for flat drawings.
class GifWriter
{
public:
    GifWriter(int width, int height);

    //! `image` must have the writer's size; `hundredths` of a second until the next one.
    void add(const QImage &image, int hundredths);
    [[nodiscard]] QByteArray finish();

private:
    void word(int value);
    void compress(const QByteArray &indices);

    QByteArray m_bytes;
    int m_width;
    int m_height;
};

} // namespace chat::sandbox
