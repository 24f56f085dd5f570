// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/messagecalls.h"

#include "app/sandbox/rules/templates.h"
#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

MessagePageQuery readPageQuery(server::Params &params)
{
    MessagePageQuery query;
    query.reference = params.id("msg_id"_L1);
    query.flag = params.text("flag"_L1);
    query.size = params.pageSize();
    const int pin = params.number("pin"_L1, 0);
    if (pin != 0 && pin != 1)
        params.fail(u"参数错误: pin"_s);
    query.pins = pin == 1;
    if (!query.flag.isEmpty() && query.flag != "before"_L1 && query.flag != "after"_L1 && query.flag != "around"_L1)
        params.fail(u"参数错误: flag"_s);
    return query;
}

NewMessage readDraft(server::Params &params, int defaultType)
{
    NewMessage draft;
    draft.type = params.number("type"_L1, defaultType);
    draft.content = params.neededText("content"_L1);
    draft.quote = params.id("quote"_L1);
    draft.nonce = params.raw("nonce"_L1);
    return draft;
}

MessageEdit readEdit(server::Params &params)
{
    MessageEdit edit;
    edit.id = params.neededId("msg_id"_L1);
    edit.content = params.neededText("content"_L1);
    if (params.has("quote"_L1))
        edit.quote = params.id("quote"_L1);
    return edit;
}

Result<Unit> fillTemplate(const Parts &parts, Call &call, QString &content, int *type)
{
    const QString id = call.params.id("template_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (id.isEmpty())
        return Unit{};
    const auto row = parts.templates.find(call.user.id, id.toLongLong());
    if (!row)
        return server::notFound(u"模板不存在"_s);
    auto filled = Templates::fill(*row, content);
    if (!filled)
        return filled.error();
    content = std::move(filled).value();
    if (type)
        *type = row->msgType == KookTemplateMessage::Card ? KookMessageType::Card : KookMessageType::KMarkdown;
    return Unit{};
}

QString readEmoji(server::Params &params)
{
    QString emoji = params.neededText("emoji"_L1);
    // One real client encodes twice.
    if (emoji.startsWith(u'%'))
        emoji = QString::fromUtf8(QByteArray::fromPercentEncoding(emoji.toUtf8()));
    return emoji;
}

QJsonValue createdJson(const CreatedMessage &created, const QJsonValue &nonce)
{
    // Echoed unchanged, whatever its type.
    return QJsonObject{{"msg_id"_L1, created.id}, {"msg_timestamp"_L1, created.time},
        {"nonce"_L1, nonce.isUndefined() || nonce.isNull() ? QJsonValue(QString()) : nonce},
        {"not_permissions_mention"_L1, QJsonArray()}};
}

Result<QJsonValue> deleteMessage(const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing)
{
    const QString id = call.params.neededId("msg_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.remove(call.user.id, kind, id).map([&](Unit) { return nothing; });
}

Result<QJsonValue> listReactions(const Parts &parts, Call &call, Messages::Kind kind)
{
    const QString id = call.params.neededId("msg_id"_L1);
    // Optional in direct chats only, where it then means everyone who reacted.
    const bool all = kind == Messages::Kind::Direct && call.params.text("emoji"_L1).isEmpty();
    const QString emoji = all ? QString() : readEmoji(call.params);
    if (!call.params.ok())
        return call.params.problem();
    const auto found = parts.messages.find(call.user.id, kind, id);
    if (!found)
        return found.error();
    const ChannelRecord *channel = found.value().second.channel;
    const GuildRecord *guild = channel ? parts.registry.guild(channel->guildId) : nullptr;
    return parts.messages.reactionUsers(call.user.id, kind, id, emoji).map([&](const QList<StoredReactionUser> &users) {
        return QJsonValue(parts.views.reactionUsers(users, guild));
    });
}

Result<QJsonValue> addReaction(const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing)
{
    const QString id = call.params.neededId("msg_id"_L1);
    const QString emoji = readEmoji(call.params);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.addReaction(call.user.id, kind, id, emoji).map([&](Unit) { return nothing; });
}

Result<QJsonValue> deleteReaction(const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing)
{
    const QString id = call.params.neededId("msg_id"_L1);
    const QString emoji = readEmoji(call.params);
    const QString whose = call.params.id("user_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.removeReaction(call.user.id, kind, id, emoji, whose).map([&](Unit) { return nothing; });
}

} // namespace chat::sandbox
