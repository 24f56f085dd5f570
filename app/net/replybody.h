// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

class QNetworkReply;

namespace chat {

//! Collects what a reply brings, up to a limit: a server that sends without end is read no further, and what it sends
//! meanwhile waits in its own network, not in this program's memory.
class ReplyBody
{
public:
    //! Before the event loop runs again after the request. The reply is borrowed.
    ReplyBody(QNetworkReply &reply, qint64 most);

    //! Takes what is there, on metaDataChanged, readyRead and the end; false: it is or will be too much, or was dropped.
    [[nodiscard]] bool take();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArray bytes() const;
    void drop(); //!< it is worth nothing

private:
    void limit();

    QNetworkReply &m_reply;
    const qint64 m_most;
    QList<QByteArray> m_parts; // as they came: one array that grows would be copied again and again
    qint64 m_size = 0;
    bool m_dropped = false;
    bool m_limited = false;
};

} // namespace chat
