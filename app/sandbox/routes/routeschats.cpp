// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

Result<QJsonValue> listChats(const Parts &parts, Call &call)
{
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    QList<const ChatRecord *> chats = parts.registry.chats().of(call.user.id);
    chats.removeIf([&](const ChatRecord *chat) { return chat->hiddenFor(call.user.id); });
    std::ranges::stable_sort(chats, [](const ChatRecord *a, const ChatRecord *b) { return a->latest > b->latest; });
    QJsonArray items;
    for (const ChatRecord *chat : std::as_const(chats))
        items.append(parts.views.chat(*chat, call.user.id));
    return QJsonValue(standardPage(items, page, size, false));
}

Result<QJsonValue> viewChat(const Parts &parts, Call &call)
{
    QString code = call.params.id("chat_code"_L1);
    const QString messageId = call.params.id("msg_id"_L1);
    if (code.isEmpty() && !messageId.isEmpty()) {
        // The parameter's name in 2021, for the chat code; some clients send the id of a message in the chat.
        const auto found = parts.messages.find(call.user.id, Messages::Kind::Direct, messageId);
        code = found ? found.value().second.chat->data.code : messageId;
    } else if (code.isEmpty()) {
        code = call.params.neededId("chat_code"_L1);
    }
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.chat(call.user.id, code).map([&](const Where &where) {
        return QJsonValue(parts.views.chat(*where.chat, call.user.id));
    });
}

Result<QJsonValue> createChat(const Parts &parts, Call &call)
{
    const QString target = call.params.neededId("target_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    const auto where = parts.messages.chatWith(call.user.id, target);
    if (!where)
        return where.error();
    if (where.value().chat->hiddenFor(call.user.id)) {
        Change change(parts.store);
        if (!parts.registry.chats().setHidden(where.value().chat->data.code, call.user.id, false) || !change.keep())
            return server::storageFailed();
    }
    return QJsonValue(parts.views.chat(*where.value().chat, call.user.id));
}

Result<QJsonValue> deleteChat(const Parts &parts, Call &call)
{
    const QString code = call.params.neededId("chat_code"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.hideChat(call.user.id, code).map([](Unit) { return QJsonValue(QJsonObject()); });
}

} // namespace

void addChatRoutes(Api &api, const Parts &parts)
{
    api.add(u"user-chat/list"_s, Api::Verb::Read, [parts](Call &call) { return listChats(parts, call); });
    api.add(u"user-chat/index"_s, Api::Verb::Read, [parts](Call &call) { return listChats(parts, call); });
    api.add(u"user-chat/view"_s, Api::Verb::Read, [parts](Call &call) { return viewChat(parts, call); });
    api.add(u"user-chat/create"_s, Api::Verb::Write, [parts](Call &call) { return createChat(parts, call); });
    api.add(u"user-chat/delete"_s, Api::Verb::Write, [parts](Call &call) { return deleteChat(parts, call); });
    // As one real client spells it.
    api.add(u"uset-chat/delete"_s, Api::Verb::Write, [parts](Call &call) { return deleteChat(parts, call); });
}

} // namespace chat::sandbox
