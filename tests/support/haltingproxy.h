// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace chat::test {

//! Stands before a real HTTP server and passes everything on except one request, counted from 1: that one it swallows,
//! or it passes on only the beginning of its answer.
class HaltingProxy : public QObject
{
    Q_OBJECT

public:
    enum class How : quint8 {
        Swallow, //!< the server never receives it
        HalfHeader, //!< the answer ends within its first line
        HalfBody, //!< … before its last byte
    };

    HaltingProxy(const QUrl &server, int request, How how);

    [[nodiscard]] QUrl url() const; //!< that of the server, through this proxy
    [[nodiscard]] const QByteArray &halted() const
    {
        return m_halted;
    } //!< first line of the halted request; empty: not yet

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
