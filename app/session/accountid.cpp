// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accountid.h"

#include <QCryptographicHash>
#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

QString backendName(AccountConfig::Backend backend)
{
    switch (backend) {
    case AccountConfig::Backend::Kook:
        return u"kook"_s;
    case AccountConfig::Backend::Satori:
        return u"satori"_s;
    }
    return {};
}

QString AccountId::place() const
{
    if (isSandbox())
        return base;
    QString place = backendName(backend) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(base));
    if (!platform.isEmpty())
        place += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(platform));
    return place;
}

QString AccountId::key() const
{
    return place() + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(user.value));
}

QString AccountId::folder() const
{
    return accountFolder(key());
}

QString accountFolder(const QString &key)
{
    // A base URL may be longer than a file name.
    const auto hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return key.section(u'/', 0, 0) + u'-' + QString::fromLatin1(hash); // "kook", "satori", "sandbox"
}

} // namespace chat
