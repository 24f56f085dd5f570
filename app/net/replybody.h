// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

class QNetworkReply;

namespace chat {

//! Collects the body of a reply, up to a limit. Beyond it nothing more is read, so that a server that sends without end
//! does not fill the memory of this program.
class ReplyBody
{
public:
    //! To be created before the event loop runs again after the request. The reply is borrowed.
    ReplyBody(QNetworkReply &reply, qint64 most);

    //! Takes what has arrived; call on metaDataChanged, readyRead and at the end. False: it is or will be too large, or
    //! was dropped.
    [[nodiscard]] bool take();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] qint64 size() const { return m_size; } //!< of all that was taken, also of what was drained
    [[nodiscard]] QByteArray drain(); //!< hands out what was taken since the last call
    void drop(); //!< it is worth nothing

private:
    void limit();

    QNetworkReply &m_reply;
    const qint64 m_most;
    QList<QByteArray> m_parts; // one array that grows would be copied again and again
    qint64 m_size = 0;
    bool m_dropped = false;
    bool m_limited = false;
};

} // namespace chat
