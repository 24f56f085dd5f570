// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/placelink.h"

#include "app/session/accountid.h"

#include <QUrl>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestLink = 1024;
constexpr qsizetype kLongestId = 256;
constexpr auto kLinkScheme = "kookaburra:"_L1;
constexpr auto kLinkStart = "kookaburra://open/"_L1;

bool isPlainAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

//! One part of the path. Empty: not allowed.
QString readId(const QString &part)
{
    const bool plain = std::ranges::all_of(
        part, [](QChar c) { return c.isLetterOrNumber() || u"%-._~!$&'()*+,;=:@"_s.contains(c); });
    if (part.isEmpty() || !plain)
        return {};
    for (qsizetype i = part.indexOf(u'%'); i >= 0; i = part.indexOf(u'%', i + 1)) {
        bool isHex = false;
        part.mid(i + 1, 2).toUInt(&isHex, 16);
        if (!isHex || i + 2 >= part.size() || part.at(i + 1) == u'+' || part.at(i + 1) == u'-')
            return {};
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(part.toLatin1());
    const auto id = QString::fromUtf8(bytes);
    const bool shown = std::ranges::none_of(id, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::ReplacementCharacter || c.isSpace();
    });
    return shown && id.size() <= kLongestId && id != "."_L1 && id != ".."_L1 ? id : QString();
}

} // namespace

bool PlaceLink::isMeant(const QString &text)
{
    return text.startsWith(kLinkScheme, Qt::CaseInsensitive);
}

std::optional<PlaceLink> PlaceLink::parse(const QString &text)
{
    // By hand: QUrl mends and accepts far more than this.
    if (text.size() > kLongestLink || !std::ranges::all_of(text, isPlainAscii))
        return {};
    if (!text.startsWith(kLinkStart, Qt::CaseInsensitive))
        return {};
    const auto parts = text.mid(kLinkStart.size()).split(u'/');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    PlaceLink link;
    if (parts.at(0) == backendName(AccountConfig::Backend::Satori))
        link.backend = AccountConfig::Backend::Satori;
    else if (parts.at(0) != backendName(AccountConfig::Backend::Kook))
        return {};
    link.channel = ChannelId(readId(parts.at(1)));
    if (link.channel.isEmpty())
        return {};
    if (parts.size() == 3) {
        link.message = MessageId(readId(parts.at(2)));
        if (link.message.isEmpty())
            return {};
    }
    return link;
}

QString PlaceLink::written() const
{
    const auto encoded = [](const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); };
    QString text = QString(kLinkStart) + backendName(backend) + u'/' + encoded(channel.value);
    if (!message.isEmpty())
        text += u'/' + encoded(message.value);
    return text;
}

} // namespace chat
