// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/loopback.h"

#include <QHostAddress>
#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Nearness nearnessOf(const QHostAddress &address)
{
    bool mapped = false; // an address of version 4 in the clothes of version 6
    const quint32 four = address.toIPv4Address(&mapped);
    const QHostAddress plain = mapped ? QHostAddress(four) : address;
    const bool anywhere = plain.isEqual(QHostAddress(QHostAddress::AnyIPv4), QHostAddress::StrictConversion)
        || plain.isEqual(QHostAddress(QHostAddress::AnyIPv6), QHostAddress::StrictConversion); // means this machine
    if (plain.isLoopback() || anywhere || (mapped && (four >> 24) == 0))
        return Nearness::Machine;
    return plain.isLinkLocal() ? Nearness::Link : Nearness::Far;
}

Nearness nearnessOf(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return Nearness::Machine;
    const QHostAddress literal(name);
    return literal.isNull() ? Nearness::Far : nearnessOf(literal);
}

} // namespace chat
