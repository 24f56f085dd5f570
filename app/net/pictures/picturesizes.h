// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCache>
#include <QSize>
#include <QString>

namespace chat {

//! The pixel sizes of recently decoded pictures by address, a few thousand: a picture whose size no server reported
//! gets its final box before it is loaded. Stored as lines of a file, with addresses as hashes only.
class PictureSizes
{
public:
    //! Empty: unknown.
    [[nodiscard]] QSize of(const QString &url) const;
    //! False: it was known already.
    bool learn(const QString &url, const QSize &pixels);
    //! Reads the lines of a file; damaged ones are skipped, and what was learnt meanwhile takes precedence.
    void load(const QByteArray &lines);
    //! The line for the file.
    [[nodiscard]] static QByteArray line(const QString &url, const QSize &pixels);
    [[nodiscard]] qsizetype count() const { return m_sizes.size(); }

    static constexpr int kMost = 8000;

private:
    QCache<QByteArray, QSize> m_sizes{kMost};
};

} // namespace chat
