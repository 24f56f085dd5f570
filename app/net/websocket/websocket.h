// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

namespace chat {

//! One websocket connection after another, as seen by the client. Signals come from the event loop, never from within a
//! call, and only for the connection opened last.
class WebSocket : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Drops the connection that was open, without a signal. The new one is not held.
    virtual void open(const QUrl &url) = 0;
    virtual void close() = 0; //!< without a signal
    virtual void sendText(const QString &text) = 0;
    //! While held, no signal is emitted; once enough waits here, nothing more is read from the network.
    virtual void setHeld(bool held) = 0;

Q_SIGNALS:
    void opened();
    void frameReceived(const QByteArray &frame); //!< binary, or text in UTF-8
    //! It could not be opened, or it ended. `code` is the websocket close code, 0 if there is none.
    void closed(int code, const QString &reason);
};

} // namespace chat
