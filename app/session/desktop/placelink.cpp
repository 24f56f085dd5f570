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

constexpr auto kWebStarts = {"https://www.kookapp.cn/"_L1, "https://kookapp.cn/"_L1};
constexpr auto kWebStart = "https://www.kookapp.cn/"_L1;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! Guild, channel and, if there is a third, a message. Threads have a fourth part, and are not shown here.
std::optional<PlaceLink> readAnchor(const QStringList &parts)
{
    if (parts.size() < 2 || parts.size() > 3 || !isNumber(parts.at(0)) || !isNumber(parts.at(1)))
        return {};
    PlaceLink link;
    link.guild = GuildId(readId(parts.at(0)));
    link.channel = ChannelId(readId(parts.at(1)));
    link.message = MessageId(readId(parts.value(2)));
    if (link.channel.isEmpty() || (parts.size() == 3 && link.message.isEmpty()))
        return {};
    return link;
}

//! ?g=<guild>&c=<channel>, in any order.
std::optional<PlaceLink> readChannelQuery(const QString &query)
{
    QStringList parts{QString(), QString()};
    const QStringList items = query.split(u'&');
    for (const QString &item : items) {
        if (item.startsWith("g="_L1))
            parts[0] = item.mid(2);
        else if (item.startsWith("c="_L1))
            parts[1] = item.mid(2);
    }
    return readAnchor(parts);
}

//! A direct chat by its code with a message, or by the other person's id.
std::optional<PlaceLink> readPrivate(const QStringList &parts)
{
    const QString id = readId(parts.value(0));
    if (id.isEmpty() || parts.size() > 2)
        return {};
    PlaceLink link;
    if (parts.size() == 2 || !isNumber(id))
        link.channel = ChannelId(id);
    else
        link.user = UserId(id);
    link.message = MessageId(readId(parts.value(1)));
    if (parts.size() == 2 && link.message.isEmpty())
        return {};
    return link;
}

std::optional<PlaceLink> readWeb(const QString &text)
{
    const auto start = std::ranges::find_if(
        kWebStarts, [&](QLatin1StringView one) { return text.startsWith(one, Qt::CaseInsensitive); });
    if (start == kWebStarts.end())
        return {};
    QString path = text.mid(start->size()).section(u'#', 0, 0);
    const QString query = path.section(u'?', 1);
    path = path.section(u'?', 0, 0);
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto below = [&path](QLatin1StringView folder) { return path.mid(folder.size()).split(u'/'); };
    if (path == "direct/channel"_L1)
        return readChannelQuery(query);
    for (const auto folder : {"direct/anchor/"_L1, "app/channels/"_L1}) {
        if (path.startsWith(folder))
            return readAnchor(below(folder));
    }
    if (path.startsWith("app/home/privatemessage/"_L1))
        return readPrivate(below("app/home/privatemessage/"_L1));
    return {};
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
        return readWeb(text);
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

QString PlaceLink::shared() const
{
    if (backend != AccountConfig::Backend::Kook)
        return written();
    const auto encoded = [](const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); };
    if (guild.isEmpty()) { // a direct chat
        const QString start = QString(kWebStart) + u"app/home/privatemessage/"_s;
        if (!message.isEmpty())
            return start + encoded(channel.value) + u'/' + encoded(message.value);
        return user.isEmpty() ? written() : start + encoded(user.value);
    }
    if (message.isEmpty())
        return QString(kWebStart) + u"direct/channel?g=%1&c=%2"_s.arg(encoded(guild.value), encoded(channel.value));
    return QString(kWebStart)
        + u"direct/anchor/%1/%2/%3"_s.arg(encoded(guild.value), encoded(channel.value), encoded(message.value));
}

} // namespace chat
