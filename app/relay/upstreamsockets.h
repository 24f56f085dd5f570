// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace chat::relay {

//! The connections to KOOK that wait for their next call. Encrypted ones check the certificate.
class UpstreamSockets : public QObject
{
    Q_OBJECT

public:
    explicit UpstreamSockets(const QUrl &base, QObject *parent = nullptr);
    ~UpstreamSockets() override;

    struct Taken
    {
        std::unique_ptr<QTcpSocket> socket;
        bool used = false; //!< open already: its server may be about to close it
    };
    //! One that waited for less than `longest`, otherwise a new one that is being opened.
    [[nodiscard]] Taken take(std::chrono::milliseconds longest);
    //! After an answer that lets the connection stay.
    void giveBack(std::unique_ptr<QTcpSocket> socket);

private:
    struct Idle
    {
        std::unique_ptr<QTcpSocket> socket;
        QElapsedTimer since;
    };
    [[nodiscard]] std::unique_ptr<QTcpSocket> open() const;
    void closeOld();

    const QUrl m_base;
    std::vector<Idle> m_idle; // the one used last is the last
    QTimer m_clock;
};

} // namespace chat::relay
