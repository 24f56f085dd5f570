// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/news/kookmarks.h"
#include "app/kook/kookpeople.h"
#include "app/net/askonce.h"
#include "app/net/restclient.h"
#include "app/services/messageservice.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace chat::kook {

//! KOOK's message/* and direct-message/* behind one interface: ChannelRef::kind decides which is called.
class KookMessageService : public MessageService
{
    Q_OBJECT

public:
    KookMessageService(RestClient &rest, Scheduler &scheduler, KookPeople &people, QObject *parent = nullptr);

    [[nodiscard]] Capabilities capabilities() const override;
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override;
    void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) override;
    void fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback) override;
    void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) override;
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) override;
    void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) override;
    void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback) override;
    void removeReaction(const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context,
        Callback<Unit> callback) override;
    void fetchReactionUsers(const MessageRef &ref, const Emoji &emoji, QObject *context,
        Callback<std::vector<ReactionUser>> callback) override;
    void setPinned(const MessageRef &ref, bool pinned, QObject *context, Callback<Unit> callback) override;
    void clickButton(const MessageRef &ref, const QString &value, QObject *context, Callback<Unit> callback) override;
    [[nodiscard]] Draft mediaDraft(const std::vector<Attachment> &files, const QString &caption) const override;
    [[nodiscard]] Cursor cursorAt(const MessageRef &edge) const override { return Cursor{edge.id.value}; }
    [[nodiscard]] QString emojiUrl(const QString &emojiId) const override;
    [[nodiscard]] Content preview(const Draft &draft) const override;
    [[nodiscard]] std::function<Content(const Draft &)> reader() const override;

    //! Handles the `d` of a gateway event; other events are ignored.
    void handleEvent(const QJsonObject &event);
    //! Another program of the account wrote that message, whose event came or is to come.
    void mark(const MessageId &message, const QString &program);
    void reportEventsLost() { Q_EMIT eventsLost(); }
    //! Live events arrive from now on. Pages fetched earlier are fetched once more, and what is new in them is reported
    //! as if it had come live.
    void setLive(bool live);

Q_SIGNALS:
    //! The server has accepted a message of ours; its event is to come, or came.
    void accepted(const chat::Message &message);

private:
    friend class KookAroundQuery;
    friend class KookPageWalk;
    using Query = RestRequest::Query;

    [[nodiscard]] static QString path(const ChannelRef &channel, QLatin1StringView verb);
    [[nodiscard]] static RestRequest viewOf(const MessageRef &ref);
    void post(const ChannelRef &channel, QLatin1StringView verb, const QJsonObject &body, QObject *context,
        Callback<Unit> callback);
    //! One message/list call: its items sorted and without repetitions.
    void list(const ChannelRef &channel, Query query, QObject *context, Callback<std::vector<Message>> callback);
    void listNow(
        const ChannelRef &channel, const Query &query, QObject *context, Callback<std::vector<Message>> callback);
    //! The recipient to send to if the server does not know the code of a direct chat (any more). Empty: unknown.
    [[nodiscard]] QString otherTarget(const ChannelRef &channel, const ApiError &error) const;
    void postDraft(
        const ChannelRef &channel, const Draft &draft, bool byPerson, QObject *context, Callback<QJsonValue> callback);
    void fetchOlderDirect(const MessageQuery &query, QObject *context, Callback<std::vector<Message>> callback);
    void fetchEdge(const MessageQuery &query, QObject *context, Callback<MessagePage> callback);
    void complete(Message &message);
    void notePage(const ChannelRef &channel, const MessagePage &page, bool askedLive);
    void catchUp(const ChannelRef &channel, const std::vector<Message> &before);
    [[nodiscard]] static MessageId messageOf(const MessageEvent &event);

    RestClient &m_rest;
    Scheduler &m_scheduler;
    KookPeople &m_people;
    bool m_live = false;
    QHash<ChannelRef, std::vector<Message>> m_beforeLive; //!< newest page of each conversation opened before
    std::chrono::milliseconds m_firstBeforeLive{0};
    int m_catchingUp = 0; //!< pages requested to find what came before the connection
    QSet<MessageId> m_toldLive; //!< events since then
    AskOnce<Message> m_messagesAsked;
    KookMarks m_marks;
    QHash<MessageId, QDateTime> m_directTimes; //!< of direct messages in earlier pages
};

} // namespace chat::kook
