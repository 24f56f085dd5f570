// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket/websocket.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace chat::test {

//! The server's end of a websocket, controlled by a test.
class FakeWebSocket : public WebSocket
{
    Q_OBJECT

public:
    using WebSocket::WebSocket;

    QList<QUrl> urls; //!< every open()
    QList<QJsonObject> sent;
    bool isOpen = false;
    bool isHeld = false;

    void open(const QUrl &url) override
    {
        urls.append(url);
        isOpen = true;
        isHeld = false;
    }
    void close() override { isOpen = false; }
    void setHeld(bool held) override { isHeld = held; }
    void sendText(const QString &text) override { sent.append(QJsonDocument::fromJson(text.toUtf8()).object()); }

    void accept() { Q_EMIT opened(); }
    void receive(const QJsonObject &frame)
    {
        Q_EMIT frameReceived(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    }
    void receiveBinary(const QByteArray &bytes) { Q_EMIT frameReceived(bytes); }
    void drop(int code = 1006)
    {
        isOpen = false;
        Q_EMIT closed(code, {});
    }
    //! The number of sent frames with this signal number.
    [[nodiscard]] int countSent(int signal) const
    {
        return static_cast<int>(std::ranges::count_if(sent,
            [signal](const QJsonObject &frame) { return frame.value(QLatin1StringView("s")).toInt() == signal; }));
    }
};

} // namespace chat::test
