// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookenvelope.h"
#include "app/kook/kookmessageservice.h"
#include "app/net/qtscheduler.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/soon.h"

#include <QNetworkAccessManager>
#include <QTest>

//! Shared by the tests of KOOK's message service: the service on a scripted server, in a channel or a direct chat.
namespace chat::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

inline constexpr ChannelKind kKinds[] = {ChannelKind::Guild, ChannelKind::Direct};

inline QJsonObject item(const QString &id, int created)
{
    return {{"id"_L1, id}, {"type"_L1, 9}, {"content"_L1, u"text "_s + id}, {"create_at"_L1, created},
        {"author"_L1, QJsonObject{{"id"_L1, u"7"_s}, {"username"_L1, u"Ann"_s}}}};
}

inline QJsonObject items(const QList<std::pair<QString, int>> &list)
{
    QJsonArray array;
    for (const auto &[id, created] : list)
        array.append(item(id, created));
    return {{"items"_L1, array}};
}

inline QStringList idsOf(const std::vector<Message> &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id.value);
    return ids;
}

struct KookRig
{
    FakeRestServer server;
    QNetworkAccessManager network;
    QtScheduler scheduler;
    RestClient rest;
    kook::KookPeople people;
    kook::KookMessageService service;
    QObject context;
    ChannelRef channel;
    QString base; //!< "v3/message/" or "v3/direct-message/"

    explicit KookRig(ChannelKind kind = ChannelKind::Guild)
        : rest(network, scheduler, options())
        , service(rest, scheduler, people)
        , channel{kind, ChannelId(kind == ChannelKind::Guild ? u"31"_s : u"52ac"_s)}
        , base(kind == ChannelKind::Guild ? u"v3/message/"_s : u"v3/direct-message/"_s)
    {
        rest.setBaseUrl(server.baseUrl());
        rest.setInterpreter(&kook::readEnvelope);
        User me;
        me.id = UserId(u"1001"_s);
        me.name = u"Me"_s;
        people.setSelf(me);
        User peer;
        peer.id = UserId(u"24"_s);
        peer.name = u"Peer"_s;
        people.learnPeer(ChannelId(u"52ac"_s), peer);
    }
    static RestClient::Options options()
    {
        RestClient::Options options;
        options.limits.repeatAfter = {1ms};
        return options;
    }
    //! Runs one call and returns its result.
    template <class T, class Call> Result<T> run(Call &&call)
    {
        std::optional<Result<T>> result;
        call(Callback<T>([&result](Result<T> value) { result = std::move(value); }));
        if (result || !chat::test::soon([&result] { return result.has_value(); }))
            return ApiError{ApiError::Kind::Cancelled, 0, 0, u"no answer, or within the call"_s, {}};
        return *result;
    }
    Result<MessagePage> fetch(MessageQuery::Direction direction, const QString &id = {}, int limit = 50)
    {
        MessageQuery query;
        query.channel = channel;
        query.direction = direction;
        query.limit = limit;
        if (direction == MessageQuery::Direction::Around)
            query.message = MessageId(id);
        else
            query.cursor = Cursor{id};
        return run<MessagePage>([&](auto callback) { service.fetch(query, &context, callback); });
    }
    QString channelKey() const { return channel.kind == ChannelKind::Guild ? u"target_id"_s : u"chat_code"_s; }
    MessageRef ref(const QString &id = u"m1"_s) const { return {channel, MessageId(id)}; }
};

inline void addKinds()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::newRow("channel") << ChannelKind::Guild;
    QTest::newRow("direct") << ChannelKind::Direct;
}

} // namespace chat::test
