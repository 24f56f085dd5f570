// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket/socketinbox.h"
#include "app/net/websocket/websocket.h"

#include <QThread>

namespace chat {

class SocketReader;

//! The real WebSocket: a new QWebSocket for each connection; TLS errors end it. It is read on a thread of its own. Frames
//! reach the owner's thread in bounded numbers, and reading stops while too much waits.
class QtWebSocket : public WebSocket
{
    Q_OBJECT

public:
    //! Bytes of frames that wait before reading stops.
    static constexpr qsizetype kMostWaiting = 4 << 20;

    explicit QtWebSocket(QObject *parent = nullptr);
    ~QtWebSocket() override; //!< waits for its thread, which never waits itself

    void open(const QUrl &url) override;
    void close() override;
    void sendText(const QString &text) override;
    void setHeld(bool held) override;

private:
    void startThread();
    void wake();
    void deliver();

    SocketInbox m_inbox;
    QThread m_thread;
    SocketReader *m_reader = nullptr; //!< lives in m_thread and is destroyed with it; null: nothing was opened yet
    quint64 m_connection = 0; //!< changes with each open() and close()
    bool m_held = false;
};

} // namespace chat
