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

//! An event frame encoded once for all sessions: only the `sn` in it differs. The compressed form is shared too: a
//! deflate block for what stands before the number, a stored block with the number, a deflate block for the rest.
class EncodedEvent
{
public:
    explicit EncodedEvent(const QJsonObject &d, KeptBytes total = {});
    //! A frame as another server sent it: everything but its number stays as it is. Null: it has no number.
    [[nodiscard]] static std::shared_ptr<EncodedEvent> ofFrame(const QByteArray &frame, KeptBytes total = {});
    ~EncodedEvent();
    EncodedEvent(const EncodedEvent &) = delete;
    EncodedEvent &operator=(const EncodedEvent &) = delete;

    [[nodiscard]] QString text(qint64 sn) const;
    //! A complete zlib stream.
    [[nodiscard]] QByteArray compressed(qint64 sn) const;
    [[nodiscard]] qint64 size() const { return m_head.size() + m_tail.size(); }
    //! It has been sent to everyone: from now on only its smallest form is kept.
    void settle() const;

private:
    EncodedEvent(QByteArray head, QByteArray tail, KeptBytes total);
    void compress() const;
    void count(qint64 bytes) const;

    QByteArray m_head; // before the number
    QByteArray m_tail; // after it
    mutable QString m_text; // of the head
    mutable QString m_textTail;
    mutable QByteArray m_deflated;
    mutable QByteArray m_deflatedTail;
    mutable unsigned long m_checksum = 0; // of the head
    mutable unsigned long m_checksumTail = 0;
    mutable bool m_settled = false;
    KeptBytes m_total;
    mutable qint64 m_counted = 0;
};

//! One frame as a separate zlib stream.
[[nodiscard]] QByteArray compressedFrame(const QByteArray &json);

} // namespace chat::server
