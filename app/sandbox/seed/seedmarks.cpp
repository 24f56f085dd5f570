// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedmarks.h"

#include "app/sandbox/seed/seedclock.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

SeedMarks::SeedMarks(const SeedCommunity &community, qint64 now)
    : m_community(community)
    , m_now(now)
{
}

QString SeedMarks::fill(const QString &text)
{
    return replaceMarks(text, [this](const QString &mark) { return word(mark); });
}

QJsonValue SeedMarks::fill(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.startsWith(u'«') && text.endsWith(u'»')) {
            if (const auto whole = number(text.sliced(1, text.size() - 2)))
                return *whole;
        }
        return fill(text);
    }
    if (value.isArray()) {
        QJsonArray filled;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            filled.append(fill(item));
        return filled;
    }
    if (value.isObject()) {
        QJsonObject filled = value.toObject();
        for (auto it = filled.begin(); it != filled.end(); ++it)
            it.value() = fill(QJsonValue(it.value()));
        return filled;
    }
    return value;
}

QString SeedMarks::card(const QString &name)
{
    const QJsonArray cards = fill(QJsonValue(m_community.cards.value(name))).toArray();
    return QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
}

QString SeedMarks::word(const QString &mark)
{
    const QString kind = mark.section(u':', 0, 0);
    const QString name = mark.section(u':', 1);
    if (mark.startsWith(u'@') && m_community.person(mark.sliced(1)))
        return u"(met)"_s + mark.sliced(1) + u"(met)"_s;
    if (mark.startsWith(u'#')) {
        if (const ChannelTalk *channel = m_community.channel(mark.sliced(1)))
            return u"(chn)"_s + channel->channelId + u"(chn)"_s;
    } else if (mark.startsWith(u':')) {
        if (const QString id = m_community.emojiId(name); !id.isEmpty())
            return u"(emj)"_s + name + u"(emj)["_s + id + u']';
    } else if (kind == "pic"_L1) {
        if (const SeedPicture *picture = m_community.picture(name))
            return assetUrl(picture->assetName());
    } else if (kind == "file"_L1) {
        if (const SeedFile *file = m_community.file(name))
            return assetUrl(file->assetName());
    } else if (kind == "avatar"_L1) {
        if (const SeedPerson *person = m_community.person(name))
            return person->user.avatar;
    }
    if (m_unknown.isEmpty())
        m_unknown = u'«' + mark + u'»';
    return {};
}

std::optional<qint64> SeedMarks::number(const QString &mark) const
{
    static const QRegularExpression time(u"^(now|hour)([+-][0-9]{1,6})([mh])$"_s);
    if (const auto match = time.match(mark); match.hasMatch()) {
        const qint64 from = match.captured(1) == "now"_L1 ? m_now : m_now / kHour * kHour;
        return from + match.captured(2).toInt() * (match.captured(3) == "m"_L1 ? kMinute : kHour);
    }
    if (mark.startsWith("size:"_L1)) {
        if (const SeedFile *file = m_community.file(mark.sliced(5)))
            return file->bytes.size();
    }
    return std::nullopt;
}

QString replaceMarks(const QString &text, const std::function<QString(const QString &)> &word)
{
    QString filled;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'«', from);
        const bool twice = open >= 0 && open + 1 < text.size() && text.at(open + 1) == u'«';
        const qsizetype close = open < 0 || twice ? -1 : text.indexOf(u'»', open);
        if (!twice && close < 0)
            return filled.append(QStringView(text).sliced(from));
        filled += QStringView(text).sliced(from, open - from);
        filled += twice ? QString(u'«') : word(text.sliced(open + 1, close - open - 1));
        from = twice ? open + 2 : close + 1;
    }
}

} // namespace chat::sandbox
