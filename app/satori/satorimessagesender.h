// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoriknownmessages.h"
#include "app/satori/satorimessagereader.h"
#include "app/satori/satoritools.h"
#include "app/services/messageservice.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <optional>
#include <vector>

namespace chat::satori {

//! Sends and edits messages, and matches the events of our own messages with the calls that made them.
class SatoriMessageSender : public QObject
{
    Q_OBJECT

public:
    SatoriMessageSender(
        const SatoriTools &tools, SatoriKnownMessages &known, SatoriMessageReader &reader, QObject *parent = nullptr);

    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback);
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback);
    [[nodiscard]] Content preview(const Draft &draft) const;
    //! See MessageService::reader().
    [[nodiscard]] static std::function<Content(const Draft &)> reader();

    //! Takes the event of our own message while a call in its channel is under way: the answer says which row it is.
    [[nodiscard]] bool keepEcho(const Message &message);
    //! What an answer to that message has to carry.
    void keepReferrer(const MessageId &message, const QJsonValue &referrer);

private:
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

    SatoriTools m_tools;
    SatoriKnownMessages &m_known;
    SatoriMessageReader &m_reader;
    QHash<ChannelRef, int> m_sending; //!< calls under way
    QHash<ChannelRef, std::vector<Message>> m_echoes; //!< own messages whose call is not answered yet
    QHash<MessageId, QJsonValue> m_referrers; //!< what a reply to a message must contain
};

} // namespace chat::satori
