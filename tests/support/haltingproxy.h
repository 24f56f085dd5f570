// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace chat::test {

//! Stands before a real HTTP server and lets everything through but one request, counted from 1: that one it swallows, or
//! it passes on no more than the beginning of the answer.
class HaltingProxy : public QObject
{
    Q_OBJECT

public:
    enum class How : quint8 {
        Swallow, //!< the server never hears of it
        HalfHeader, //!< the answer stops within its first line
        HalfBody, //!< … before its last byte
    };

    HaltingProxy(const QUrl &server, int request, How how);

    [[nodiscard]] QUrl url() const; //!< the server's, by way of this
    [[nodiscard]] const QByteArray &halted() const { return m_halted; } //!< first line of the request; empty: not yet

private:
    void take(QTcpSocket *client);

    QTcpServer m_listener;
    QUrl m_server;
    int m_request;
    How m_how;
    int m_seen = 0;
    QByteArray m_halted;
};

} // namespace chat::test
