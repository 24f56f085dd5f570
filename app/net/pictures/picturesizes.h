// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCache>
#include <QSize>
#include <QString>

namespace chat {

//! The sizes in pixels of pictures that were decoded, by address, the last few thousand: a picture whose size no server
//! told gets its right box before it is there. Kept as lines of a file, where addresses stand as hashes only.
class PictureSizes
{
public:
    //! Empty: not known.
    [[nodiscard]] QSize of(const QString &url) const;
    //! False: that was known already.
    bool learn(const QString &url, const QSize &pixels);
    //! Takes the lines of a file; those that are damaged are left out, what was learnt meanwhile counts more.
    void load(const QByteArray &lines);
    //! The line of the file that says this.
    [[nodiscard]] static QByteArray line(const QString &url, const QSize &pixels);
    [[nodiscard]] qsizetype count() const { return m_sizes.size(); }

    static constexpr int kMost = 8000;

private:
    QCache<QByteArray, QSize> m_sizes{kMost};
};

} // namespace chat
