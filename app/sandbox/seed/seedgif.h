// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>

namespace chat::sandbox {

//! Writes an endless animated GIF (Qt reads them only). For flat drawings: the first 256 colours are kept, later ones take
//! the nearest of them.
class GifWriter
{
public:
    GifWriter(int width, int height);

    //! `image` must have the writer's size; `hundredths` of a second until the next one.
    void add(const QImage &image, int hundredths);
    [[nodiscard]] QByteArray finish();

private:
    struct Frame
    {
        QByteArray indices;
        int hundredths = 0;
    };

    [[nodiscard]] int colorIndex(QRgb color);
    void word(int value);
    void compress(const QByteArray &indices);

    QByteArray m_bytes;
    QList<Frame> m_frames;
    QList<QRgb> m_colors;
    QHash<QRgb, int> m_known;
    int m_width;
    int m_height;
};

} // namespace chat::sandbox
