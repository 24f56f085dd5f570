// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace chat::sandbox {

//! An event frame written once for all sessions: only the last few characters, with the session's `sn`, differ. The
//! compressed form is shared too: a flushed deflate block, followed by a stored block with the ending.
class EncodedEvent
{
public:
    explicit EncodedEvent(const QJsonObject &d);

    [[nodiscard]] QString text(qint64 sn) const;
    //! A complete zlib stream.
    [[nodiscard]] QByteArray compressed(qint64 sn) const;

private:
    void compress() const;

    QByteArray m_head;
    mutable QString m_text;
    mutable QByteArray m_deflated;
    mutable unsigned long m_checksum = 0;
};

//! One frame as a zlib stream of its own.
[[nodiscard]] QByteArray compressedFrame(const QByteArray &json);

} // namespace chat::sandbox
