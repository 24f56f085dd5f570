// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/askonce.h"
#include "app/satori/satoriknownmessages.h"
#include "app/satori/satoritools.h"
#include "app/satori/wire/satorilistquery.h"
#include "app/services/messageservice.h"

#include <QJsonObject>
#include <QObject>

namespace chat::satori {

//! Fetches messages: from message.list and message.get, or, where a platform has none, from the events since we are
//! connected. Completes quotes that tell no more than an id.
class SatoriMessageReader : public QObject
{
    Q_OBJECT

public:
    SatoriMessageReader(const SatoriTools &tools, SatoriKnownMessages &known, QObject *parent = nullptr);

    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback);
    void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback);
    //! The same without its quote.
    void getOne(const MessageRef &ref, QObject *context, Callback<Message> callback);
    //! The message object of message.get as it came.
    void fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback);
    //! A message object of an answer.
    [[nodiscard]] Message read(const QJsonObject &object, const ChannelRef &channel);
    //! Asks for the quoted messages of which only the id is known.
    void lookUpQuotes(const std::vector<Message> &messages);
    //! A friend's channel is created when it is first needed.
    void openFriend(const ChannelRef &channel, QObject *context, Callback<Unit> callback);

    //! The message changed: an answer that is under way may be of before.
    void forget(const MessageRef &ref) { m_messagesAsked.forget(keyOf(ref)); }
    [[nodiscard]] bool isAsking() const { return m_messagesAsked.isAsking(); }

private:
    void list(
        const ChannelRef &channel, int limit, const ListCall &call, QObject *context, Callback<ListAnswer> callback);
    void readList(const ChannelRef &channel, const ListCall &call, const QJsonObject &answer, QObject *context,
        const Callback<ListAnswer> &callback);
    void fetchFromEvents(const MessageQuery &query, QObject *context, const Callback<MessagePage> &callback);
    void learnQuotes(std::vector<Message> &messages);
    void lookUpQuote(const MessageRef &quoted, const MessageRef &asker);
    [[nodiscard]] static QString keyOf(const MessageRef &ref) { return ref.channel.id.value + u' ' + ref.id.value; }

    SatoriTools m_tools;
    SatoriKnownMessages &m_known;
    SatoriPages m_pages;
    AskOnce<Message> m_messagesAsked;
};

} // namespace chat::satori
