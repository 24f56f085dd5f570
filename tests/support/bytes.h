// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>

namespace chat::test {

[[nodiscard]] QByteArray pngOf(const QImage &image);
//! A picture of one colour.
[[nodiscard]] QByteArray pngOf(const QSize &size, const QColor &color = Qt::red);

//! One zlib stream, as compressed gateway frames are.
[[nodiscard]] QByteArray zlibOf(const QByteArray &text);

} // namespace chat::test
