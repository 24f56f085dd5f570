// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket/socketinbox.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QUrl;
class QWebSocket;

namespace chat {

//! One QWebSocket after another, on a thread of its own: unpacking frames and decoding text take time, and QWebSocket
//! handles all that has been received in one go. Call it on that thread only.
class SocketReader : public QObject
{
    Q_OBJECT

public:
    //! `wake` is called when something arrives in an empty inbox. Both are borrowed by the thread.
    SocketReader(SocketInbox &inbox, std::function<void()> wake);
    ~SocketReader() override;

    void open(const QUrl &url, quint64 connection);
    void close(); //!< with a close frame, if the connection is open
    void send(); //!< what waits in the inbox for the server

private:
    void drop();
    void watchHandshake(QWebSocket *socket);
    void ended(QWebSocket *socket, quint64 connection);
    void put(quint64 connection, SocketInbox::Item item);

    SocketInbox &m_inbox;
    std::function<void()> m_wake;
    QPointer<QWebSocket> m_socket; // a child that deletes itself later
};

} // namespace chat
