// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimessageservice.h"

#include "app/markup/satori/satoriwriter.h"
#include "app/satori/satorimoderationservice.h"
#include "app/satori/wire/satorimessagejson.h"
#include "app/satori/wire/satoritypedtext.h"

#include <QJsonArray>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxInlineUpload = 512 << 10; // a file within the message itself

QJsonObject reactionBody(const ChannelId &wire, const MessageRef &ref, const Emoji &emoji)
{
    // Older servers call it "emoji".
    return {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}, {"emoji_id"_L1, emoji.toWire()},
        {"emoji"_L1, emoji.toWire()}};
}

} // namespace

SatoriMessageService::SatoriMessageService(const SatoriTools &tools, QObject *parent)
    : MessageService(parent)
    , m_tools(tools)
    , m_reader(tools, m_known)
    , m_sender(tools, m_known, m_reader)
    , m_events(tools, m_known, m_reader, m_sender)
{
    connect(&m_known, &SatoriKnownMessages::delivered, this, &SatoriMessageService::eventReceived);
}

Capabilities SatoriMessageService::capabilities() const
{
    Capabilities can;
    can.markup = MarkupDialect::Elements;
    can.send = m_tools.api.can("message.create"_L1);
    can.remove = m_tools.api.can("message.delete"_L1);
    can.editMarkup = m_tools.api.can("message.update"_L1);
    can.editCard = false;
    can.cards = false;
    can.reactions = m_tools.api.can("reaction.create"_L1);
    can.reactionUsers = m_tools.api.can("reaction.list"_L1);
    can.removeOthersReactions = m_tools.api.can("reaction.delete"_L1);
    can.clearReactions = m_tools.api.can("reaction.clear"_L1);
    can.temporaryMessages = false;
    can.pins = false;
    can.presence = false; // no Satori event reports it
    can.history = m_tools.api.can("message.list"_L1);
    can.maxUpload = m_tools.api.can("upload.create"_L1) ? can.maxUpload : kMaxInlineUpload;
    SatoriModerationService::describe(m_tools.api, can);
    return can;
}

void SatoriMessageService::remove(const MessageRef &ref, QObject *context, Callback<Unit> callback)
{
    const ChannelId wire = m_tools.people.wire(ref.channel.id);
    m_tools.api.tell("message.delete"_L1, {{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}}, context,
        [this, ref, callback = std::move(callback)](const Result<Unit> &result) {
            if (result.ok())
                m_known.history.note(MessageDeleted{ref});
            callback(result);
        });
}

void SatoriMessageService::setReaction(
    const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
{
    m_tools.api.tell(on ? "reaction.create"_L1 : "reaction.delete"_L1,
        reactionBody(m_tools.people.wire(ref.channel.id), ref, emoji), context,
        [this, ref, emoji, on, callback = std::move(callback)](const Result<Unit> &result) {
            if (result.ok() && on)
                m_known.reactions.add(ref.id, emoji, m_tools.people.self().id);
            else if (result.ok())
                m_known.reactions.remove(ref.id, emoji, m_tools.people.self().id);
            callback(result);
        });
}

void SatoriMessageService::removeReaction(
    const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    QJsonObject body = reactionBody(m_tools.people.wire(ref.channel.id), ref, emoji);
    body.insert("user_id"_L1, user.value);
    m_tools.api.tell("reaction.delete"_L1, body, context, std::move(callback));
}

void SatoriMessageService::clearReactions(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback)
{
    const ChannelId wire = m_tools.people.wire(ref.channel.id);
    QJsonObject body{{"channel_id"_L1, wire.value}, {"message_id"_L1, ref.id.value}};
    if (!emoji.id.isEmpty())
        body = reactionBody(wire, ref, emoji);
    m_tools.api.tell("reaction.clear"_L1, body, context,
        [this, ref, emoji, callback = std::move(callback)](const Result<Unit> &result) {
            callback(result);
            if (!result.ok())
                return;
            for (const ReactionRemoved &gone : m_known.reactions.cleared(ref, emoji)) // not every platform reports it
                m_known.deliver(gone);
        });
}

void SatoriMessageService::fetchReactionUsers(
    const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<std::vector<ReactionUser>> callback)
{
    m_tools.api.list("reaction.list"_L1, reactionBody(m_tools.people.wire(ref.channel.id), ref, emoji), context,
        [this, channel = ref.channel, callback = std::move(callback)](Result<std::vector<QJsonObject>> result) {
            callback(std::move(result).map([this, &channel](const std::vector<QJsonObject> &objects) {
                std::vector<ReactionUser> users;
                const GuildId guild = guildOf({}, channel, m_tools.people);
                for (const QJsonObject &object : objects) {
                    User user = m_tools.people.learn(object, {}, guild);
                    m_tools.links.resolve(user);
                    if (!user.id.isEmpty())
                        users.push_back({std::move(user), {}});
                }
                return users;
            }));
        });
}

ChannelRef SatoriMessageService::fromServer(const ChannelRef &channel) const
{
    return m_tools.people.known(channel);
}

ChannelId SatoriMessageService::toServer(const ChannelRef &channel) const
{
    return m_tools.people.wire(channel.id);
}

QString SatoriMessageService::emojiUrl(const QString &emojiId) const
{
    QString address = m_tools.people.emojiAddress(emojiId);
    if (address.isEmpty() && emojiId.startsWith("emoji/"_L1))
        address = m_tools.people.emojiAddress(emojiId.mid(6));
    return address.isEmpty() ? QString() : m_tools.links.resolved(address);
}

Draft SatoriMessageService::mediaDraft(const std::vector<Attachment> &files, const QString &caption) const
{
    Draft draft;
    draft.source = caption;
    for (const Attachment &file : files)
        draft.source += markup::writeSatoriElements({elementOf(file)});
    return draft;
}

Draft SatoriMessageService::composed(const Draft &typed) const
{
    Draft draft = typed;
    if (typed.kind == MessageKind::Markup)
        draft.source = elementsOfTyped(typed.source, m_tools.people);
    return draft;
}

} // namespace chat::satori
