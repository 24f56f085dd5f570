// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QImage>
#include <QSize>
#include <QString>

namespace chat::ui {

//! The sizes of pictures that were seen, in pixels: a picture whose size no server told gets its right box from the
//! second time on. The last few thousand.
class PictureSizes
{
public:
    //! Empty: never seen.
    [[nodiscard]] QSize of(const QString &url) const
    {
        const QSize *known = m_sizes.object(url);
        return known ? *known : QSize();
    }
    void learn(const QString &url, const QSize &pixels)
    {
        m_sizes.insert(url, new QSize(pixels));
    } // the cache takes it
    //! From the picture as it came for a box of that size: its proportions are right, and it was smaller than the box
    //! or filled one side of it.
    void learn(const QString &url, const QImage &image, QSize box, qreal ratio)
    {
        QSize pixels = (QSizeF(image.size()) / ratio).toSize().expandedTo({1, 1});
        if (pixels.width() >= box.width() - 1 || pixels.height() >= box.height() - 1)
            pixels *= 4; // as large as its place allows
        learn(url, pixels);
    }

private:
    QCache<QString, QSize> m_sizes{4000};
};

} // namespace chat::ui
