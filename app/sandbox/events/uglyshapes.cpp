// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/uglyshapes.h"

#include "app/sandbox/store/kooktypes.h"
#include "app/sandbox/store/messagetable.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

QJsonValue UglyShapes::bent(const QJsonValue &data)
{
    return walk(data);
}

QJsonObject UglyShapes::bentEvent(QJsonObject d)
{
    if (d.value("type"_L1).toInt() != KookMessageType::KMarkdown)
        return d;
    QJsonObject extra = d.value("extra"_L1).toObject();
    extra.insert("type"_L1, int{KookMessageType::Text});
    d.insert("extra"_L1, extra);
    return d;
}

QJsonValue UglyShapes::walk(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            out.append(walk(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    // Quotes, attachments and embeds are not changed inside.
    for (const QLatin1StringView key : {"items"_L1, "channels"_L1, "author"_L1, "target_info"_L1})
        if (object.contains(key))
            object.insert(key, walk(object.value(key)));
    if (object.contains("sort"_L1) && ++m_turn % 2 == 0)
        object.insert("sort"_L1, m_turn % 4 == 0 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject()));
    if (object.contains("create_at"_L1) && object.contains("reactions"_L1))
        bendMessage(object);
    else if (object.contains("is_category"_L1))
        bendChannel(object);
    else if (object.contains("identify_num"_L1))
        bendUser(object);
    return object;
}

void UglyShapes::bendMessage(QJsonObject &message)
{
    ++m_turn;
    const QJsonValue none[] = {QJsonValue::Null, false, QJsonArray(), QString()};
    const QJsonValue attachments = message.value("attachments"_L1);
    const bool empty = attachments.isNull() || (attachments.isArray() && attachments.toArray().isEmpty());
    if (empty)
        message.insert("attachments"_L1, none[m_turn % 3]);
    else if (attachments.isObject() && m_turn % 2 == 0)
        message.insert("attachments"_L1, QJsonArray{attachments});
    if (message.value("quote"_L1).isNull()) {
        const QJsonValue noQuote[]
            = {QJsonValue::Null, QString(), QJsonArray(), QJsonObject{{"id"_L1, QString()}, {"content"_L1, QString()}}};
        message.insert("quote"_L1, noQuote[m_turn % 4]);
    }
    if (m_turn % 3 == 0)
        message.remove("mention_info"_L1);
    else if (m_turn % 3 == 1)
        message.insert("mention_info"_L1, QJsonArray());
    if (message.value("updated_at"_L1).toInteger() == 0 && m_turn % 2 == 0)
        message.insert("updated_at"_L1, QJsonValue::Null);
    QJsonArray reactions;
    const QJsonArray given = message.value("reactions"_L1).toArray();
    for (const QJsonValue value : given) {
        QJsonObject reaction = value.toObject();
        reaction.insert("emoji"_L1, bentEmoji(reaction.value("emoji"_L1).toObject()));
        reaction.insert(
            "me"_L1, m_turn % 2 == 0 ? QJsonValue(int(reaction.value("me"_L1).toBool())) : reaction.value("me"_L1));
        reactions.append(reaction);
    }
    message.insert("reactions"_L1, reactions);
}

QJsonObject UglyShapes::bentEmoji(QJsonObject emoji) const
{
    const QString character = normalisedEmoji(emoji.value("id"_L1).toString());
    if (character.contains(u'/') || m_turn % 2 == 0)
        return emoji;
    QString numbers;
    const QList<uint> points = character.toUcs4();
    for (const uint point : points)
        numbers += u"[#%1;]"_s.arg(point);
    emoji.insert("id"_L1, character == emoji.value("id"_L1).toString() ? numbers : character);
    return emoji;
}

void UglyShapes::bendChannel(QJsonObject &channel) const
{
    const bool category = channel.value("is_category"_L1).toBool();
    channel.insert(
        "is_category"_L1, m_turn % 2 == 0 ? QJsonValue(int(category)) : QJsonValue(category ? u"1"_s : u"0"_s));
    // Numbers above 2^53 would change.
    for (const QLatin1StringView key : {"id"_L1, "parent_id"_L1}) {
        const QString id = channel.value(key).toString();
        if (!id.isEmpty() && id.size() <= 15)
            channel.insert(key, id.toLongLong());
        else if (id.isEmpty())
            channel.insert(key, u"0"_s);
    }
}

void UglyShapes::bendUser(QJsonObject &user) const
{
    for (const QLatin1StringView key : {"bot"_L1, "online"_L1, "is_vip"_L1}) {
        if (user.contains(key))
            user.insert(key,
                m_turn % 2 == 0 ? QJsonValue(int(user.value(key).toBool()))
                                : QJsonValue(user.value(key).toBool() ? u"1"_s : u"0"_s));
    }
    user.remove("vip_avatar"_L1);
    user.remove("nameplate"_L1);
}

} // namespace chat::sandbox
