// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoriknownmessages.h"
#include "app/satori/satorimessageevents.h"
#include "app/satori/satorimessagereader.h"
#include "app/satori/satorimessagesender.h"
#include "app/satori/satoritools.h"
#include "app/services/messageservice.h"

#include <QJsonObject>

namespace chat::satori {

//! Satori's message.* and reaction.* calls and the events about messages.
class SatoriMessageService : public MessageService
{
    Q_OBJECT

public:
    explicit SatoriMessageService(const SatoriTools &tools, QObject *parent = nullptr);

    [[nodiscard]] Capabilities capabilities() const override;
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
    {
        m_reader.fetch(query, context, std::move(callback));
    }
    void fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback) override
    {
        m_reader.fetchRaw(ref, context, std::move(callback));
    }
    void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) override
    {
        m_reader.fetchOne(ref, context, std::move(callback));
    }
    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) override
    {
        m_sender.send(channel, draft, context, std::move(callback));
    }
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) override
    {
        m_sender.edit(ref, draft, context, std::move(callback));
    }
    void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) override;
    void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback) override;
    void removeReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context,
        Callback<Unit> callback) override;
    void clearReactions(const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback) override;
    void fetchReactionUsers(const MessageRef &ref, const Emoji &emoji, QObject *context,
        Callback<std::vector<ReactionUser>> callback) override;
    [[nodiscard]] QString emojiUrl(const QString &emojiId) const override;
    [[nodiscard]] ChannelRef fromServer(const ChannelRef &channel) const override;
    [[nodiscard]] ChannelId toServer(const ChannelRef &channel) const override;
    [[nodiscard]] Draft mediaDraft(const std::vector<Attachment> &files, const QString &caption) const override;
    [[nodiscard]] Draft composed(const Draft &typed) const override;
    [[nodiscard]] Content preview(const Draft &draft) const override { return m_sender.preview(draft); }
    [[nodiscard]] std::function<Content(const Draft &)> reader() const override
    {
        return SatoriMessageSender::reader();
    }

    //! Handles an event of our login; others than message events are ignored.
    void handleEvent(const QJsonObject &event) { m_events.handle(event); }
    void reportEventsLost() { Q_EMIT eventsLost(); }

private:
    SatoriTools m_tools;
    SatoriKnownMessages m_known;
    SatoriMessageReader m_reader;
    SatoriMessageSender m_sender;
    SatoriMessageEvents m_events;
};

} // namespace chat::satori
