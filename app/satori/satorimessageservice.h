// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/askonce.h"
#include "app/satori/satorievents.h"
#include "app/satori/satorireactions.h"
#include "app/satori/satoriseen.h"
#include "app/satori/wire/satoriapi.h"
#include "app/satori/wire/satorilinks.h"
#include "app/satori/wire/satorilistquery.h"
#include "app/satori/wire/satorimessagejson.h"
#include "app/satori/wire/satoriquotes.h"
#include "app/services/messageservice.h"

#include <QHash>
#include <QJsonObject>

namespace chat::satori {

//! Satori's message.* and reaction.* calls and the events about messages. History comes from message.list, or, where a
//! platform has none, from the events since we are connected.
class SatoriMessageService : public MessageService
{
    Q_OBJECT

public:
    SatoriMessageService(SatoriApi &api, Scheduler &scheduler, SatoriPeople &people, const SatoriLinks &links,
        QObject *parent = nullptr);

    [[nodiscard]] Capabilities capabilities() const override;
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override;
    void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) override;
    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) override;
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) override;
    void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) override;
    void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback) override;
    void removeReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context,
        Callback<Unit> callback) override;
    void clearReactions(const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback) override;
    void fetchReactionUsers(const MessageRef &ref, const Emoji &emoji, QObject *context,
        Callback<std::vector<ReactionUser>> callback) override;
    [[nodiscard]] QString emojiUrl(const QString &emojiId) const override;
    [[nodiscard]] Draft mediaDraft(const std::vector<Attachment> &files, const QString &caption) const override;
    [[nodiscard]] Draft composed(const Draft &typed) const override;
    [[nodiscard]] Content preview(const Draft &draft) const override;
    [[nodiscard]] std::function<Content(const Draft &)> reader() const override;

    //! An event of our login; what is about no message is left alone.
    void handleEvent(const QJsonObject &event);
    void reportEventsLost() { Q_EMIT eventsLost(); }

private:
    // Reading
    void list(
        const ChannelRef &channel, int limit, const ListCall &call, QObject *context, Callback<ListAnswer> callback);
    [[nodiscard]] ListAnswer readList(const ChannelRef &channel, const ListCall &call, const QJsonObject &answer);
    [[nodiscard]] Message read(const QJsonObject &object, const ChannelRef &channel);
    void getOne(const MessageRef &ref, QObject *context, Callback<Message> callback);
    void fetchFromEvents(const MessageQuery &query, QObject *context, const Callback<MessagePage> &callback);

    // Quotes
    void learnQuotes(std::vector<Message> &messages);
    void lookUpQuotes(const std::vector<Message> &messages);
    void lookUpQuote(const MessageRef &quoted, const MessageRef &asker);

    void openFriend(const ChannelRef &channel, QObject *context, Callback<Unit> callback);

    // Sending
    void update(const MessageRef &ref, const Draft &draft, QObject *context, const Callback<Unit> &callback);
    void updateBridged(const MessageRef &ref, const Draft &draft, QObject *context, const Callback<Unit> &callback);
    [[nodiscard]] QString contentOf(const Draft &draft) const;
    [[nodiscard]] static QString sourceOf(const Draft &draft);
    void onSent(const ChannelRef &channel, const Draft &draft, const Result<QJsonValue> &result,
        const Callback<Message> &callback);
    [[nodiscard]] std::vector<Message> readSent(
        const ChannelRef &channel, const Draft &draft, const QJsonValue &answer);
    void showFurther(const std::vector<Message> &messages);
    void releaseEchoes(const ChannelRef &channel, const MessageId &sent, const QString &nonce);
    [[nodiscard]] std::optional<Message> echoOf(const ChannelRef &channel, const Draft &draft) const;

    // Events
    void onCreated(const QJsonObject &event);
    void onUpdated(const QJsonObject &event);
    void onDeleted(const QJsonObject &event);
    void onReaction(const QJsonObject &event, bool added);
    void onReactionsCleared(const QJsonObject &event, const QString &type);
    void onButton(const QJsonObject &event);
    [[nodiscard]] static QString keyOf(const MessageRef &ref) { return ref.channel.id.value + u' ' + ref.id.value; }
    [[nodiscard]] std::optional<MessageRef> refOf(const QJsonObject &event) const;
    [[nodiscard]] MessageUpdated updateOf(const Message &message) const;
    void deliver(const MessageEvent &event);

    SatoriApi &m_api;
    Scheduler &m_scheduler;
    SatoriPeople &m_people;
    const SatoriLinks &m_links;
    SatoriPages m_pages;
    SatoriReactions m_reactions;
    HistoryFromEvents m_events;
    SatoriSeen m_seen;
    SatoriQuotes m_quotes;
    QHash<ChannelRef, int> m_sending; //!< calls under way
    QHash<ChannelRef, std::vector<Message>> m_echoes; //!< own messages whose call has not been answered yet
    AskOnce<Message> m_messagesAsked;
    QHash<MessageId, QJsonValue> m_referrers; //!< what an answer to a message has to carry
};

} // namespace chat::satori
