// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/socketinbox.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QUrl;
class QWebSocket;

namespace chat {

//! One QWebSocket after another, in a thread of its own: unpacking frames and decoding text take time, and what the
//! system has received is handled all at once. Called in that thread only.
class SocketReader : public QObject
{
    Q_OBJECT

public:
    //! `wake` is called when the inbox has something after it was taken empty. Both are borrowed by the thread.
    SocketReader(SocketInbox &inbox, std::function<void()> wake);
    ~SocketReader() override;

    void open(const QUrl &url, quint64 connection);
    void close(); //!< says goodbye where there is somebody to say it to
    void send(); //!< what the inbox has for the server

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
