// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorikookbridge.h"

#include "app/base/jsonreader.h"
#include "app/markup/satoriwriter.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The channel or direct chat of a native system event.
QJsonObject channelOf(const QJsonObject &body)
{
    const QString chat = json::text(body, "chat_code"_L1);
    if (!chat.isEmpty())
        return {{"id"_L1, chat}, {"type"_L1, 1}};
    const QString channel = json::text(body, "channel_id"_L1);
    return channel.isEmpty() ? QJsonObject() : QJsonObject{{"id"_L1, channel}, {"type"_L1, 0}};
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
    return {};
}

} // namespace

QJsonObject mendedKookEvent(const QJsonObject &event)
{
    const QJsonObject extra = event.value("_data"_L1).toObject().value("extra"_L1).toObject();
    const QJsonObject body = extra.value("body"_L1).toObject();
    const QString type = typeFor(json::text(extra, "type"_L1));
    QString id = json::text(body, "msg_id"_L1);
    if (id.isEmpty())
        id = json::text(body, "rong_id"_L1);
    // The same native event also comes as "internal", which would count twice.
    if (type.isEmpty() || id.isEmpty() || json::text(event, "type"_L1) == "internal"_L1)
        return event;
    QJsonObject mended = event;
    mended.insert("type"_L1, type);
    QJsonObject message{{"id"_L1, id}};
    if (const auto content = json::present(body, "content"_L1); content && content->isString())
        message.insert("content"_L1, markup::escapeSatori(content->toString()));
    if (body.contains("updated_at"_L1))
        message.insert("updated_at"_L1, body.value("updated_at"_L1));
    mended.insert("message"_L1, message);
    if (const QJsonObject channel = channelOf(body); !channel.isEmpty())
        mended.insert("channel"_L1, channel);
    if (body.contains("emoji"_L1))
        mended.insert("emoji"_L1, body.value("emoji"_L1));
    if (const QString user = json::text(body, "user_id"_L1); !user.isEmpty())
        mended.insert("user"_L1, QJsonObject{{"id"_L1, user}});
    return mended;
}

} // namespace chat::satori
