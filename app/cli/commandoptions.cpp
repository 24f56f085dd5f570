// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandoptions.h"

#include <QHostAddress>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

std::optional<Option> takeOption(const QStringList &arguments, qsizetype &i)
{
    const QString &argument = arguments.at(i);
    const qsizetype sign = argument.startsWith("--"_L1) ? argument.indexOf(u'=') : -1;
    if (sign >= 0)
        return Option{argument.left(sign), argument.mid(sign + 1)};
    if (i + 1 >= arguments.size())
        return std::nullopt;
    return Option{argument, arguments.at(++i)};
}

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kookaburra"_s;
}

bool readListen(const QString &value, QString &address, quint16 &port)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool ok = false;
    port = value.mid(colon + 1).toUShort(&ok);
    address = value.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    if (address == "localhost"_L1)
        address = u"127.0.0.1"_s;
    return colon > 0 && ok && QHostAddress(address).isLoopback();
}

} // namespace chat::cli
