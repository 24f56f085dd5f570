// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
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

private:
    QCache<QString, QSize> m_sizes{4000};
};

} // namespace chat::ui
