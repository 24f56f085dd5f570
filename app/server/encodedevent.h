// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace chat::server {

//! The size of all events that are still kept.
using KeptBytes = std::shared_ptr<qint64>;

//! An event frame encoded once for all sessions: only the last characters, with the `sn` of the session, differ. The
//! compressed form is shared too: a flushed deflate block, followed by a stored block with the ending.
class EncodedEvent
{
public:
    explicit EncodedEvent(const QJsonObject &d, KeptBytes total = {});
    ~EncodedEvent();
    EncodedEvent(const EncodedEvent &) = delete;
    EncodedEvent &operator=(const EncodedEvent &) = delete;

    [[nodiscard]] QString text(qint64 sn) const;
    //! A complete zlib stream.
    [[nodiscard]] QByteArray compressed(qint64 sn) const;
    [[nodiscard]] qint64 size() const { return m_head.size(); }
    //! It has been sent to everyone: from now on only its smallest form is kept.
    void settle() const;

private:
    void compress() const;
    void count(qint64 bytes) const;

    QByteArray m_head;
    mutable QString m_text;
    mutable QByteArray m_deflated;
    mutable unsigned long m_checksum = 0;
    mutable bool m_settled = false;
    KeptBytes m_total;
    mutable qint64 m_counted = 0;
};

//! One frame as a separate zlib stream.
[[nodiscard]] QByteArray compressedFrame(const QByteArray &json);

} // namespace chat::server
