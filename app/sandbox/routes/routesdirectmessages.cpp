// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/messagecalls.h"
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr auto kDirectMessages = Messages::Kind::Direct;

//! By chat_code, or by target_id, which creates the chat.
Result<Where> chatOf(const Parts &parts, Call &call)
{
    const QString code = call.params.id("chat_code"_L1);
    const QString target = call.params.id("target_id"_L1);
    if (code.isEmpty() && target.isEmpty())
        call.params.fail(u"缺少参数: chat_code"_s);
    if (!call.params.ok())
        return call.params.problem();
    return code.isEmpty() ? parts.messages.chatWith(call.user.id, target) : parts.messages.chat(call.user.id, code);
}

Result<QJsonValue> listDirect(const Parts &parts, Call &call)
{
    MessagePageQuery query = readPageQuery(call.params);
    query.pins = false;
    query.page = call.params.page();
    const auto where = chatOf(parts, call);
    if (!where)
        return where.error();
    return parts.messages.page(call.user.id, where.value(), query).map([&](const QList<StoredMessage> &messages) {
        QJsonArray items;
        for (const StoredMessage &message : messages)
            items.append(parts.views.directMessage(message, *where.value().chat, call.user.id));
        return QJsonValue(QJsonObject{{"items"_L1, items}});
    });
}

Result<QJsonValue> viewDirect(const Parts &parts, Call &call)
{
    const QString code = call.params.neededId("chat_code"_L1);
    const QString id = call.params.neededId("msg_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    const auto found = parts.messages.find(call.user.id, kDirectMessages, id);
    if (!found)
        return found.error();
    const auto &[message, where] = found.value();
    if (where.chat->data.code != code)
        return server::notFound(u"消息不存在"_s);
    return QJsonValue(parts.views.directMessage(message, *where.chat, call.user.id));
}

Result<QJsonValue> createDirect(const Parts &parts, Call &call)
{
    NewMessage draft = readDraft(call.params, 1);
    const auto where = chatOf(parts, call);
    if (!where)
        return where.error();
    if (const auto filled = fillTemplate(parts, call, draft.content, &draft.type); !filled)
        return filled.error();
    return parts.messages.create(call.user.id, where.value(), draft).map([&](const CreatedMessage &created) {
        return createdJson(created, draft.nonce);
    });
}

Result<QJsonValue> updateDirect(const Parts &parts, Call &call)
{
    MessageEdit edit = readEdit(call.params);
    if (!call.params.ok())
        return call.params.problem();
    if (const auto filled = fillTemplate(parts, call, edit.content, nullptr); !filled)
        return filled.error();
    return parts.messages.update(call.user.id, kDirectMessages, edit).map([](Unit) {
        return QJsonValue(QJsonObject());
    });
}

} // namespace

void addDirectMessageRoutes(Api &api, const Parts &parts)
{
    using Verb = Api::Verb;
    const QJsonValue nothing = QJsonObject(); // the result of void calls on direct messages
    const auto remove = [parts, nothing](Call &call) { return deleteMessage(parts, call, kDirectMessages, nothing); };
    api.add(u"direct-message/list"_s, Verb::Read, [parts](Call &call) { return listDirect(parts, call); });
    api.add(u"direct-message/view"_s, Verb::Read, [parts](Call &call) { return viewDirect(parts, call); });
    api.add(u"direct-message/create"_s, Verb::Write, [parts](Call &call) { return createDirect(parts, call); });
    api.add(u"direct-message/update"_s, Verb::Write, [parts](Call &call) { return updateDirect(parts, call); });
    api.add(u"direct-message/delete"_s, Verb::Write, remove);
    api.add(u"direct-message/reaction-list"_s, Verb::Read,
        [parts](Call &call) { return listReactions(parts, call, kDirectMessages); });
    api.add(u"direct-message/add-reaction"_s, Verb::Write,
        [parts, nothing](Call &call) { return addReaction(parts, call, kDirectMessages, nothing); });
    api.add(u"direct-message/delete-reaction"_s, Verb::Write,
        [parts, nothing](Call &call) { return deleteReaction(parts, call, kDirectMessages, nothing); });
    // Names used before 2021; a widely used adapter knows no others.
    api.add(u"user-chat/create-msg"_s, Verb::Write, [parts](Call &call) { return createDirect(parts, call); });
    api.add(u"user-chat/update-msg"_s, Verb::Write, [parts](Call &call) { return updateDirect(parts, call); });
    api.add(u"user-chat/delete-msg"_s, Verb::Write, remove);
}

} // namespace chat::sandbox
