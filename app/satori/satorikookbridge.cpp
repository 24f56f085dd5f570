// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorikookbridge.h"

#include "app/base/jsonreader.h"
#include "app/markup/satori/satoriwriter.h"
#include "app/satori/wire/satorimessagejson.h"

#include <QJsonDocument>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The channel or direct chat of a native system event.
QJsonObject channelOf(const QJsonObject &body)
{
    const QString chat = json::text(body, "chat_code"_L1);
    if (!chat.isEmpty())
        return {{"id"_L1, chat}, {"type"_L1, 1}};
    QString channel = json::text(body, "channel_id"_L1);
    if (channel.isEmpty() && json::text(body, "channel_type"_L1) == "GROUP"_L1) // where a button was pressed
        channel = json::text(body, "target_id"_L1);
    return channel.isEmpty() ? QJsonObject() : QJsonObject{{"id"_L1, channel}, {"type"_L1, 0}};
}

QJsonObject userOf(const QString &id, const QJsonObject &told)
{
    QJsonObject user{{"id"_L1, id}};
    for (const auto &[here, there] : {std::pair{"name"_L1, "username"_L1}, {"avatar"_L1, "avatar"_L1}}) {
        if (const QString text = json::text(told, there); !text.isEmpty())
            user.insert(here, text);
    }
    return user;
}

QString typeFor(const QString &native)
{
    if (native == "updated_message"_L1 || native == "updated_private_message"_L1)
        return u"message-updated"_s;
    if (native == "deleted_message"_L1 || native == "deleted_private_message"_L1)
        return u"message-deleted"_s;
    if (native == "added_reaction"_L1 || native == "private_added_reaction"_L1)
        return u"reaction-added"_s;
    if (native == "deleted_reaction"_L1 || native == "private_deleted_reaction"_L1)
        return u"reaction-removed"_s;
    if (native == "message_btn_click"_L1)
        return u"interaction/button"_s;
    return {};
}

//! Content that the bridge cannot express: files of all kinds, and cards of which it passes on only a part.
QJsonObject withNativeContent(const QJsonObject &event)
{
    const QJsonObject data = event.value("_data"_L1).toObject();
    const QString content = json::text(data, "content"_L1);
    QJsonObject message = event.value("message"_L1).toObject();
    if (content.isEmpty() || message.isEmpty())
        return event;
    const qint64 type = json::integer(data, "type"_L1);
    const auto name = [type] {
        return type == 3 ? u"video"_s : type == 4 ? u"file"_s : type == 8 ? u"audio"_s : QString();
    }();
    if (type == 10) {
        message.insert(kBridgedCard, content);
    } else if (!name.isEmpty() && json::text(message, "content"_L1).isEmpty()) {
        const QJsonObject file = data.value("extra"_L1).toObject().value("attachments"_L1).toObject();
        markup::SatoriNode element = markup::SatoriNode::ofElement(name);
        element.set(u"src"_s, content);
        element.set(u"title"_s, json::text(file, "name"_L1));
        if (const qint64 duration = json::integer(file, "duration"_L1); duration > 0)
            element.set(u"duration"_s, QString::number(duration));
        message.insert("content"_L1, markup::writeSatoriElements({element}));
    } else {
        return event;
    }
    QJsonObject mended = event;
    mended.insert("message"_L1, message);
    return mended;
}

bool isCard(const QString &content)
{
    return content.startsWith(u'[') && QJsonDocument::fromJson(content.toUtf8()).isArray()
        && content.contains("\"card\""_L1);
}

} // namespace

QJsonObject mendedKookEvent(const QJsonObject &event)
{
    if (json::text(event, "type"_L1) == "message-created"_L1)
        return withNativeContent(event);
    const QJsonObject extra = event.value("_data"_L1).toObject().value("extra"_L1).toObject();
    const QJsonObject body = extra.value("body"_L1).toObject();
    const QString type = typeFor(json::text(extra, "type"_L1));
    QString id = json::text(body, "msg_id"_L1);
    if (id.isEmpty())
        id = json::text(body, "rong_id"_L1);
    // The same native event also comes as "internal" and must not count twice.
    if (type.isEmpty() || id.isEmpty() || json::text(event, "type"_L1) == "internal"_L1)
        return event;
    QJsonObject mended = event;
    mended.insert("type"_L1, type);
    QJsonObject message{{"id"_L1, id}};
    if (const auto content = json::present(body, "content"_L1); content && content->isString()) {
        message.insert("content"_L1, markup::escapeSatori(content->toString()));
        if (isCard(content->toString()))
            message.insert(kBridgedCard, content->toString());
    }
    if (body.contains("updated_at"_L1))
        message.insert("updated_at"_L1, body.value("updated_at"_L1));
    mended.insert("message"_L1, message);
    if (const QJsonObject channel = channelOf(body); !channel.isEmpty())
        mended.insert("channel"_L1, channel);
    if (body.contains("emoji"_L1))
        mended.insert("emoji"_L1, body.value("emoji"_L1));
    if (const QString user = json::text(body, "user_id"_L1); !user.isEmpty())
        mended.insert("user"_L1, userOf(user, body.value("user_info"_L1).toObject()));
    if (type == "interaction/button"_L1)
        mended.insert("button"_L1, QJsonObject{{"id"_L1, body.value("value"_L1)}});
    return mended;
}

} // namespace chat::satori
