// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pictures/imagecache.h"

#include <QSet>
#include <QString>

namespace chat::ui {

//! Which pictures of messages wait to be asked for, where the person wants that. One that was loaded before does not: it
//! is usually on this computer.
class HeldPictures
{
public:
    //! `sizes`: those of pictures loaded before; borrowed.
    explicit HeldPictures(const PictureSizes &sizes)
        : m_sizes(sizes)
    {
    }

    void setHolding(bool holding) { m_holding = holding; }
    [[nodiscard]] bool isHolding() const { return m_holding; }
    [[nodiscard]] bool holds(const QString &url) const
    {
        return m_holding && !url.isEmpty() && !m_released.contains(url) && m_sizes.of(url).isEmpty();
    }
    void release(const QString &url) { m_released.insert(url); } //!< somebody asked for it

private:
    const PictureSizes &m_sizes;
    QSet<QString> m_released;
    bool m_holding = false;
};

} // namespace chat::ui
