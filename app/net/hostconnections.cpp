// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/hostconnections.h"

#include <QDir>
#include <QHostInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Peer
{
    QHostAddress address;
    quint16 port = 0;
};

//! The peer address of a connection; null: not a socket, or not an internet socket.
std::optional<Peer> peerOf(int descriptor)
{
    sockaddr_storage storage{};
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    socklen_t length = sizeof storage;
    if (getpeername(descriptor, address, &length) != 0)
        return {};
    if (storage.ss_family == AF_INET)
        return Peer{QHostAddress(address), qFromBigEndian(reinterpret_cast<const sockaddr_in *>(address)->sin_port)};
    if (storage.ss_family == AF_INET6)
        return Peer{QHostAddress(address), qFromBigEndian(reinterpret_cast<const sockaddr_in6 *>(address)->sin6_port)};
    return {};
}

//! Few connections have a priority; the mark is visible wherever the descriptor is found.
constexpr int kSpared = 6; // interactive, which is what the priority is for

bool isSpared(int descriptor)
{
    int priority = 0;
    socklen_t length = sizeof priority;
    return getsockopt(descriptor, SOL_SOCKET, SO_PRIORITY, &priority, &length) == 0 && priority == kSpared;
}

bool hasUnread(int descriptor)
{
    int bytes = 0;
    return ioctl(descriptor, FIONREAD, &bytes) == 0 && bytes > 0;
}

quint64 bytesReceived(int descriptor)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    return getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) == 0 ? info.tcpi_bytes_received : 0;
}

//! The descriptor stays with its owner, who finds that no more data comes. Data that has already arrived would still be
//! read byte by byte, so it is discarded.
void cutConnection(int descriptor)
{
    shutdown(descriptor, SHUT_RDWR);
    std::array<char, 65'536> buffer;
    constexpr int kMost = 1024; // portions; no more data comes, so far fewer are needed
    for (int i = 0; i < kMost && recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT) > 0; ++i) {}
}

} // namespace

HostConnections::HostConnections(const QUrl &url)
    : m_port(static_cast<quint16>(url.port(80)))
{
    if (url.scheme() != "http"_L1)
        return;
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        m_addresses = {literal};
    else // Qt resolves the name as well: one look-up serves both
        QHostInfo::lookupHost(url.host(), this, [this](const QHostInfo &host) { m_addresses = host.addresses(); });
}

void HostConnections::spare(qintptr descriptor)
{
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PRIORITY, &kSpared, sizeof kSpared);
}

QList<int> HostConnections::all() const
{
    QList<int> found;
    if (m_addresses.isEmpty())
        return found;
    const QStringList descriptors
        = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString &entry : descriptors) {
        const int descriptor = entry.toInt();
        const auto peer = peerOf(descriptor);
        const bool there = peer && peer->port == m_port
            && std::ranges::any_of(m_addresses,
                [&](const QHostAddress &one) { return one.isEqual(peer->address, QHostAddress::TolerantConversion); });
        if (there && !isSpared(descriptor))
            found.append(descriptor);
    }
    return found;
}

int HostConnections::visit(bool cut) const
{
    int count = 0;
    const QList<int> there = all();
    for (const int descriptor : there) {
        if (!hasUnread(descriptor))
            continue;
        ++count;
        if (cut)
            cutConnection(descriptor);
    }
    return count;
}

bool HostConnections::cutOverrun(qint64 most)
{
    const bool first = !std::exchange(m_counting, true);
    bool any = false;
    const QList<int> there = all();
    for (const int descriptor : there) {
        const quint64 now = bytesReceived(descriptor);
        Brought &brought = m_brought[descriptor];
        // One that came later began with nothing, and so did another one of the same descriptor.
        if (first || now < brought.last)
            brought = first ? Brought{now, now} : Brought{};
        const bool active = now > std::exchange(brought.last, now);
        if (!active || now - brought.first <= static_cast<quint64>(most))
            continue;
        any = true;
        cutConnection(descriptor);
    }
    return any;
}

} // namespace chat
