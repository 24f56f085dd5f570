// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/upstreamsockets.h"

#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr size_t kMostIdle = 16;
constexpr std::chrono::seconds kLongestIdle{30};
constexpr qint64 kReadAhead = 256 * 1024; // what a slow client has not taken waits in the network

} // namespace

UpstreamSockets::UpstreamSockets(const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_base(base)
{
    m_clock.setInterval(std::chrono::seconds(5));
    connect(&m_clock, &QTimer::timeout, this, &UpstreamSockets::closeOld);
}

UpstreamSockets::~UpstreamSockets() = default;

std::unique_ptr<QTcpSocket> UpstreamSockets::open() const
{
    std::unique_ptr<QTcpSocket> socket;
    const QString host = m_base.host();
    if (m_base.scheme() == "https"_L1) {
        auto encrypted = std::make_unique<QSslSocket>();
        encrypted->setReadBufferSize(kReadAhead);
        encrypted->connectToHostEncrypted(host, static_cast<quint16>(m_base.port(443)));
        socket = std::move(encrypted);
    } else {
        socket = std::make_unique<QTcpSocket>();
        socket->setReadBufferSize(kReadAhead);
        socket->connectToHost(host, static_cast<quint16>(m_base.port(80)));
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return socket;
}

UpstreamSockets::Taken UpstreamSockets::take(std::chrono::milliseconds longest)
{
    while (!m_idle.empty()) {
        Idle last = std::move(m_idle.back());
        m_idle.pop_back();
        const bool open = last.socket->state() == QAbstractSocket::ConnectedState && last.socket->bytesAvailable() == 0;
        if (open && last.since.elapsed() < longest.count())
            return {std::move(last.socket), true};
    }
    return {open(), false};
}

void UpstreamSockets::giveBack(std::unique_ptr<QTcpSocket> socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState || m_idle.size() >= kMostIdle) {
        socket.release()->deleteLater(); // this may be within a signal of it
        return;
    }
    m_idle.push_back({std::move(socket), {}});
    m_idle.back().since.start();
    m_clock.start();
}

void UpstreamSockets::closeOld()
{
    std::erase_if(m_idle, [](const Idle &idle) {
        return idle.socket->state() != QAbstractSocket::ConnectedState
            || idle.since.hasExpired(std::chrono::milliseconds(kLongestIdle).count());
    });
    if (m_idle.empty())
        m_clock.stop();
}

} // namespace chat::relay
