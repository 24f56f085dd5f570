// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/messagecalls.h"
#include "app/sandbox/routes/routes.h"
#include "app/sandbox/store/kooktypes.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr auto kChannelMessages = Messages::Kind::Channel;

Result<QJsonValue> listMessages(const Parts &parts, Call &call)
{
    const QString target = call.params.neededId("target_id"_L1);
    const MessagePageQuery query = readPageQuery(call.params);
    if (!call.params.ok())
        return call.params.problem();
    const auto where = parts.messages.channel(call.user.id, target);
    if (!where)
        return where.error();
    return parts.messages.page(call.user.id, where.value(), query).map([&](const QList<StoredMessage> &messages) {
        QJsonArray items;
        for (const StoredMessage &message : messages)
            items.append(parts.views.message(message, *where.value().channel, call.user.id));
        return QJsonValue(QJsonObject{{"items"_L1, items}});
    });
}

Result<QJsonValue> viewMessage(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("msg_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.find(call.user.id, kChannelMessages, id)
        .map([&](const std::pair<StoredMessage, Where> &found) {
            return QJsonValue(parts.views.message(found.first, *found.second.channel, call.user.id));
        });
}

Result<QJsonValue> createMessage(const Parts &parts, Call &call)
{
    // The oldest documentation calls the channel channel_id, and text without a type is plain there.
    const QString old = call.params.id("channel_id"_L1);
    const bool oldest = !old.isEmpty() && !call.params.has("target_id"_L1);
    const QString target = oldest ? old : call.params.neededId("target_id"_L1);
    NewMessage draft = readDraft(call.params, oldest ? KookMessageType::Text : KookMessageType::KMarkdown);
    draft.onlyFor = call.params.id("temp_target_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (const auto filled = fillTemplate(parts, call, draft.content, &draft.type); !filled)
        return filled.error();
    const auto where = parts.messages.channel(call.user.id, target);
    if (!where)
        return where.error();
    return parts.messages.create(call.user.id, where.value(), draft).map([&](const CreatedMessage &created) {
        return createdJson(created, draft.nonce);
    });
}

Result<QJsonValue> updateMessage(const Parts &parts, Call &call)
{
    MessageEdit edit = readEdit(call.params);
    edit.onlyFor = call.params.id("temp_target_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (const auto filled = fillTemplate(parts, call, edit.content, nullptr); !filled)
        return filled.error();
    return parts.messages.update(call.user.id, kChannelMessages, edit).map([](Unit) {
        return QJsonValue(QJsonArray());
    });
}

Result<QJsonValue> pin(const Parts &parts, Call &call, bool pinned)
{
    const QString target = call.params.neededId("target_id"_L1);
    const QString id = call.params.neededId("msg_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.messages.setPinned(call.user.id, target, id, pinned).map([](Unit) {
        return QJsonValue(QJsonArray());
    });
}

} // namespace

void addMessageRoutes(Api &api, const Parts &parts)
{
    using Verb = Api::Verb;
    const QJsonValue nothing = QJsonArray(); // the result of void calls on channel messages
    api.add(u"message/list"_s, Verb::Read, [parts](Call &call) { return listMessages(parts, call); });
    api.add(u"message/view"_s, Verb::Read, [parts](Call &call) { return viewMessage(parts, call); });
    api.add(u"message/create"_s, Verb::Write, [parts](Call &call) { return createMessage(parts, call); });
    api.add(u"channel/message"_s, Verb::Write, [parts](Call &call) { return createMessage(parts, call); });
    api.add(u"message/send-pipemsg"_s, Verb::Write, [parts](Call &call) { return createMessage(parts, call); });
    api.add(u"message/update"_s, Verb::Write, [parts](Call &call) { return updateMessage(parts, call); });
    api.add(u"message/delete"_s, Verb::Write,
        [parts, nothing](Call &call) { return deleteMessage(parts, call, kChannelMessages, nothing); });
    api.add(u"message/reaction-list"_s, Verb::Read,
        [parts](Call &call) { return listReactions(parts, call, kChannelMessages); });
    api.add(u"message/add-reaction"_s, Verb::Write,
        [parts, nothing](Call &call) { return addReaction(parts, call, kChannelMessages, nothing); });
    api.add(u"message/delete-reaction"_s, Verb::Write,
        [parts, nothing](Call &call) { return deleteReaction(parts, call, kChannelMessages, nothing); });
    api.add(u"message/pin"_s, Verb::Write, [parts](Call &call) { return pin(parts, call, true); });
    api.add(u"message/unpin"_s, Verb::Write, [parts](Call &call) { return pin(parts, call, false); });
}

} // namespace chat::sandbox
