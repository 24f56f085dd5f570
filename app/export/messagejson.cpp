// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/messagejson.h"

#include "app/markup/contentjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

QString nameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return u"text"_s;
    case MessageKind::Markup:
        return u"markup"_s;
    case MessageKind::Card:
        return u"card"_s;
    case MessageKind::Image:
        return u"image"_s;
    case MessageKind::Video:
        return u"video"_s;
    case MessageKind::File:
        return u"file"_s;
    case MessageKind::Audio:
        return u"audio"_s;
    case MessageKind::Item:
        return u"item"_s;
    case MessageKind::System:
        return u"system"_s;
    case MessageKind::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject authorJson(const User &user)
{
    QJsonObject object{{u"id"_s, user.id.value}, {u"name"_s, user.name}};
    if (!user.nickname.isEmpty())
        object.insert(u"nickname"_s, user.nickname);
    if (user.bot)
        object.insert(u"bot"_s, true);
    return object;
}

QJsonArray attachmentsJson(const std::vector<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &one : attachments) {
        QJsonObject object{{u"url"_s, one.url}, {u"name"_s, one.name}};
        if (!one.mime.isEmpty())
            object.insert(u"mime"_s, one.mime);
        if (one.size > 0)
            object.insert(u"size"_s, one.size);
        array.append(object);
    }
    return array;
}

QJsonArray reactionsJson(const std::vector<Reaction> &reactions)
{
    QJsonArray array;
    for (const Reaction &one : reactions) {
        QJsonObject object{{u"emoji"_s, one.emoji.id}, {u"count"_s, one.count}};
        if (!one.emoji.name.isEmpty())
            object.insert(u"name"_s, one.emoji.name);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject messageJson(const Message &message, const std::vector<HistoryReader::Version> &versions, bool gap)
{
    QJsonObject object{{u"id"_s, message.id.value}, {u"channel"_s, message.channel.id.value},
        {u"author"_s, authorJson(message.author)}, {u"type"_s, nameOf(message.kind)},
        {u"created"_s, timeText(message.created)}, {u"source"_s, message.source}, {u"text"_s, message.content.plain},
        {u"content"_s, markup::toJson(message.content.blocks)}};
    if (gap)
        object.insert(u"gap"_s, true);
    if (message.edited.isValid())
        object.insert(u"edited"_s, timeText(message.edited));
    if (message.quote) {
        object.insert(u"quote"_s,
            QJsonObject{{u"id"_s, message.quote->id.value}, {u"author"_s, authorJson(message.quote->author)},
                {u"text"_s, message.quote->summary}});
    }
    if (!message.attachments.empty())
        object.insert(u"attachments"_s, attachmentsJson(message.attachments));
    if (!message.reactions.empty())
        object.insert(u"reactions"_s, reactionsJson(message.reactions));
    QJsonArray mentions;
    for (const UserId &user : message.mentions)
        mentions.append(user.value);
    if (!mentions.isEmpty())
        object.insert(u"mentions"_s, mentions);
    if (message.pinned)
        object.insert(u"pinned"_s, true);
    QJsonArray earlier;
    for (const auto &version : versions)
        earlier.append(QJsonObject{{u"replaced"_s, timeText(version.replaced)}, {u"source"_s, version.source}});
    if (!earlier.isEmpty())
        object.insert(u"versions"_s, earlier);
    return object;
}

} // namespace chat
