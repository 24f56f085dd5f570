// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoribackend.h"
#include "tests/support/fakesatoriserver.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

//! Test data of one switch that is off in the first row and on in the second.
inline void addChoice(const char *column, const char *off, const char *on)
{
    QTest::addColumn<bool>(column);
    QTest::newRow(off) << false;
    QTest::newRow(on) << true;
}

//! Shared by the tests of the Satori backend: a login on a scripted server, with everything it receives.
namespace chat::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Direction = MessageQuery::Direction;
using Phase = ConnectionState::Phase;

inline const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(QStringLiteral("c-general"))};
inline const ChannelRef kBig{ChannelKind::Guild, ChannelId(QStringLiteral("c-big"))};
inline const ChannelRef kEmpty{ChannelKind::Guild, ChannelId(QStringLiteral("c-empty"))};
inline const ChannelRef kDirect{ChannelKind::Direct, ChannelId(QStringLiteral("d1"))};

inline QStringList idsOf(const std::vector<Message> &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id.value);
    return ids;
}

struct SatoriRig
{
    QNetworkAccessManager network;
    std::unique_ptr<satori::SatoriBackend> backend;
    std::vector<MessageEvent> events;
    std::vector<DirectoryEvent> directoryEvents;
    int lost = 0;
    QObject context;

    //! `scheduler` null: the real clock.
    explicit SatoriRig(const FakeSatoriServer &server, const QString &user = u"1000"_s, const QString &platform = {},
        std::unique_ptr<Scheduler> scheduler = {})
    {
        satori::SatoriBackend::Parts parts;
        parts.scheduler = std::move(scheduler);
        parts.rest.limits.repeatAfter = {10ms};
        parts.durations.backOff = 20ms;
        parts.durations.maxBackOff = 100ms;
        parts.durations.ping = 50ms;
        parts.durations.pong = 300ms;
        satori::SatoriBackend::Account account{server.baseUrl(), server.s.token, platform, UserId(user)};
        if (platform.isEmpty() && !user.isEmpty())
            account.platform = server.platform.name;
        backend = std::make_unique<satori::SatoriBackend>(account, network, std::move(parts));
        QObject::connect(&messages(), &MessageService::eventReceived, &context,
            [this](const MessageEvent &event) { events.push_back(event); });
        QObject::connect(&backend->directory(), &DirectoryService::eventReceived, &context,
            [this](const DirectoryEvent &event) { directoryEvents.push_back(event); });
        QObject::connect(&messages(), &MessageService::eventsLost, &context, [this] { ++lost; });
    }

    [[nodiscard]] bool isOnline() const { return backend->connection().phase == Phase::Online; }
    [[nodiscard]] bool online()
    {
        QEventLoop loop;
        QObject::connect(backend.get(), &Backend::connectionChanged, &loop, [this, &loop] {
            if (isOnline())
                loop.quit();
        });
        backend->start();
        QTimer::singleShot(8s, &loop, &QEventLoop::quit);
        if (!isOnline())
            loop.exec();
        return isOnline();
    }
    [[nodiscard]] MessageService &messages() { return backend->messages(); }

    template <class T, class Call> Result<T> run(Call &&call)
    {
        // An event loop of its own: the waits of Qt Test check only every ten milliseconds.
        const auto result = std::make_shared<std::optional<Result<T>>>();
        QEventLoop loop;
        call(Callback<T>([result, guard = QPointer(&loop)](Result<T> value) {
            *result = std::move(value);
            if (guard)
                guard->quit();
        }));
        if (*result)
            return ApiError{ApiError::Kind::Cancelled, 0, 0, u"an answer within the call"_s, {}};
        QTimer::singleShot(15s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!*result)
            return ApiError{ApiError::Kind::Cancelled, 0, 0, u"no answer"_s, {}};
        return **result;
    }
    Result<MessagePage> fetch(
        const ChannelRef &channel, MessageQuery::Direction direction, const QString &at = {}, int limit = 50)
    {
        const MessageQuery query{channel, direction, Cursor{at}, MessageId(at), limit};
        return run<MessagePage>([&](auto callback) { messages().fetch(query, &context, callback); });
    }
    Result<Message> send(const ChannelRef &channel, const QString &source, const QString &nonce = u"n"_s)
    {
        Draft draft;
        draft.source = source;
        draft.nonce = nonce;
        return run<Message>([&](auto callback) { messages().send(channel, draft, &context, callback); });
    }
    //! All messages of a channel, by paging back from the newest. Empty: a page failed.
    QStringList history(const ChannelRef &channel, int *calls = nullptr)
    {
        QStringList all;
        Result<MessagePage> page = fetch(channel, Direction::Latest);
        for (int i = 1; page.ok(); ++i) {
            all = idsOf(page.value().messages) + all;
            if (calls)
                *calls = i;
            if (!page.value().older || i > 500)
                return all;
            page = fetch(channel, Direction::Before, page.value().older->value);
        }
        return {};
    }
    template <class Event> [[nodiscard]] std::vector<Event> heard() const
    {
        std::vector<Event> found;
        for (const MessageEvent &event : events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }
    template <class Event> [[nodiscard]] std::vector<Event> heardOfPlaces() const
    {
        std::vector<Event> found;
        for (const DirectoryEvent &event : directoryEvents) {
            if (const auto *one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }
};

inline QStringList idsIn(FakeSatoriServer &server, const QString &room)
{
    QStringList ids;
    for (const auto &entry : server.platform.room(room)->entries)
        ids.append(entry.id);
    return ids;
}

} // namespace chat::test
