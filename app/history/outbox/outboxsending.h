// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/outbox/outboxentries.h"
#include "app/history/outbox/twinsearch.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace chat {

class OutboxUploads;

//! The new messages of an outbox: sends them in order, one at a time in each conversation, and finds out what became of
//! those whose answer was lost.
//!
//!   Waiting → Leaving (on disk before the request)
//!      │ answer, or event with the nonce → sent
//!      │ refused → Failed → resend: Waiting
//!      │ the request did not reach the network → Waiting
//!      └ answer lost, or the program ended → history is searched → found: sent; not found: InDoubt
//!                          ↑ resend: searched again, and sent only if it is not found
class OutboxSending : public QObject
{
    Q_OBJECT

public:
    //! `context` is borrowed.
    explicit OutboxSending(OutboxContext &context, QObject *parent = nullptr);

    MessageId send(const ChannelRef &channel, Draft draft, const User &author, const std::optional<Quote> &quote,
        OutgoingFiles files);
    void resend(OutboxEntry &entry);
    void drop(OutboxEntry &entry); //!< discarded or settled; not while it is under way
    [[nodiscard]] static bool mayDrop(const OutboxEntry &entry);
    //! Changes the words of a message that did not leave yet; false: it is too late.
    bool change(OutboxEntry &entry, const Draft &draft);
    [[nodiscard]] OutboxUploads &uploads() { return *m_uploads; }

    void onOpened();
    void onOnline(); //!< it has become so, or not
    void onCreated(const Message &message);
    void onEventsLost();
    void lookIn(const ChannelRef &channel, const std::vector<Message> &messages);

Q_SIGNALS:
    void rowAdded(const chat::ChannelRef &channel, const chat::MessageId &local);
    void rowChanged(const chat::ChannelRef &channel, const chat::MessageId &local);
    void rowGone(const chat::ChannelRef &channel, const chat::MessageId &local);
    void sent(const chat::ChannelRef &channel, const chat::MessageId &local, const chat::Message &message);
    void doubtful(const chat::MessageRef &ref);

private:
    using Key = OutboxEntry::Key;
    enum class Source : quint8 { Answer, Event, History };

    void advance(const ChannelRef &channel);
    void advanceAll();
    void upload(OutboxEntry &entry);
    void onUploaded(Key key, const std::optional<ApiError> &error);
    void depart(OutboxEntry &entry);
    void post(Key key);
    void onAnswer(Key key, const Result<Message> &result);
    void onFailed(OutboxEntry &entry, const ApiError &error);
    void pause(OutboxEntry &entry);
    void look(OutboxEntry &entry);
    void onLooked(Key key, const TwinSearch::Outcome &outcome);
    void confirm(OutboxEntry &entry, const Message &message, Source source);
    void awaitEcho(const MessageRef &ref);
    void setState(OutboxEntry &entry, OutboxEntry::State state);
    void recheck(OutboxEntry &entry);
    [[nodiscard]] bool likeUnderWay(const OutboxEntry &entry) const;
    void onHeld(const QString &nonce, const QDateTime &until);
    void countDown();
    void changed(const OutboxEntry &entry);

    OutboxContext &m_context;
    OutboxUploads *m_uploads;
    QSet<MessageId> m_heard; //!< own messages lately reported by events
    QSet<MessageId> m_unechoed; //!< known only from the answer: the server's version has not arrived
    QTimer m_second; //!< active only while a row counts down
};

} // namespace chat
