// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/fetchhandover.h"

#include "app/session/handover/profilesocket.h"

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chat {

namespace {
constexpr auto kLongestSilence = 30s; // the window reports every few seconds
}

FetchHandover::FetchHandover(const QString &profile, const FetchOrder &order)
    : m_profile(profilesocket::canonical(profile))
    , m_order(order)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(kLongestSilence);
    connect(&m_silence, &QTimer::timeout, this,
        [this] { fail(u"the window that has this profile open does not answer"_s); });
    connect(&m_socket, &QLocalSocket::connected, this, &FetchHandover::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &FetchHandover::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &FetchHandover::onGone);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &FetchHandover::onGone);
}

FetchHandover::~FetchHandover()
{
    m_socket.disconnect(this); // it says that it closes, also while it is destroyed
}

void FetchHandover::start()
{
    m_silence.start();
    m_socket.connectToServer(profilesocket::path(m_profile));
}

void FetchHandover::onConnected()
{
    m_connected = true;
    if (profilesocket::peerOf(m_socket.socketDescriptor()) == 0)
        fail(u"the socket of this profile belongs to another user"_s);
    else
        m_socket.write(written(m_order));
}

void FetchHandover::read()
{
    while (!m_ended && m_socket.canReadLine()) {
        const auto report = readFetchReport(m_socket.readLine(profilesocket::kLongestLine));
        if (!report) {
            fail(u"the window that has this profile open gave an answer that cannot be read"_s);
            return;
        }
        m_heard = true;
        m_silence.start();
        m_ended = report->kind != FetchReport::Kind::Progress;
        Q_EMIT reported(*report);
    }
    if (m_ended)
        m_silence.stop();
    else if (m_socket.bytesAvailable() > profilesocket::kLongestLine)
        fail(u"the window that has this profile open gave an answer that cannot be read"_s);
}

void FetchHandover::onGone()
{
    if (!m_connected) {
        if (!std::exchange(m_ended, true)) {
            m_silence.stop();
            Q_EMIT absent();
        }
        return;
    }
    read(); // what came before the end
    if (m_heard)
        fail(u"the window was closed; what came is kept"_s);
    else
        fail(u"the window that has this profile open does not take orders; close it and try again"_s);
}

void FetchHandover::fail(const QString &sentence)
{
    if (std::exchange(m_ended, true))
        return;
    m_silence.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT failed(sentence);
}

} // namespace chat
