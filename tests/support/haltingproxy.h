// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace chat::test {

//! Stands before a real HTTP server and passes everything on except one request: that one it swallows, or it passes on
//! only the beginning of its answer.
class HaltingProxy : public QObject
{
    Q_OBJECT

public:
    enum class How : quint8 {
        Swallow, //!< the server never receives it
        HalfHeader, //!< the answer ends within its first line
        HalfBody, //!< … before its last byte
    };

    HaltingProxy(const QUrl &server, int request, How how); //!< counted from 1; 0: none
    //! The one with this first line; of several the first.
    HaltingProxy(const QUrl &server, QByteArray request, How how);

    [[nodiscard]] QUrl url() const; //!< that of the server, through this proxy
    //! First line of the halted request; empty: not yet.
    [[nodiscard]] const QByteArray &halted() const { return m_halted; }
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; } //!< first line of every request, in order

private:
    void listen();
    void take(QTcpSocket *client);

    QTcpServer m_listener;
    QUrl m_server;
    const int m_number; // 0: it is found by its line
    const QByteArray m_line;
    const How m_how;
    QByteArrayList m_asked;
    QByteArray m_halted;
};

} // namespace chat::test
