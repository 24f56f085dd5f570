// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/relaycall.h"
#include "app/server/httpfront.h"
#include "app/server/watchedlines.h"

#include <QHash>
#include <QObject>
#include <QUrlQuery>

#include <functional>

namespace chat::relay {

class LocalGateway;
class Marks;
class Programs;
class Recorder;

//! The HTTP side of the relay: checks who comes, answers what concerns the relay itself, passes everything else on.
class RelayCalls : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        LocalGateway &gateway;
        Marks &marks;
        Programs &programs;
        Recorder &recorder;
        UpstreamSockets &sockets;
        RateLimiter &limiter;
    };

    //! `state`: of the relay, for `GET /relay/clients`.
    RelayCalls(const Parts &parts, RelayCall::Upstream upstream, QByteArray token, std::function<QJsonObject()> state,
        QObject *parent = nullptr);

    //! The relay's own address, once it is known.
    void setLocal(const QUrl &base);
    //! Decides by the head alone.
    [[nodiscard]] std::optional<server::HttpReply> refusalOf(const server::HttpRequest &head) const;
    void handle(const server::HttpRequest &request, std::unique_ptr<server::AnswerStream> answer);
    //! Refuses what comes and what KOOK has not got yet; settled() follows.
    void end();

Q_SIGNALS:
    //! After end(): every call has its answer.
    void settled();
    //! The account wrote this message, which everybody in its conversation sees.
    void written(const QString &message);

private:
    //! What the relay answers itself; nullopt: it is KOOK's business.
    [[nodiscard]] std::optional<QJsonValue> ownAnswer(const server::HttpRequest &request, const CallKind &kind);
    [[nodiscard]] QJsonObject clients() const;
    [[nodiscard]] QJsonObject log(const QUrlQuery &query);
    [[nodiscard]] bool knowsToken(const server::HttpRequest &head) const;
    void pass(const server::HttpRequest &request, const CallKind &kind, std::unique_ptr<server::AnswerStream> answer);
    void onDone(RelayCall &call);
    [[nodiscard]] bool isRecorded() const;
    void record(const RelayCall &call);

    Parts m_parts;
    RelayCall::Upstream m_upstream;
    const QByteArray m_token;
    server::WatchedLines m_lines;
    std::function<QJsonObject()> m_state;
    QByteArray m_host; // of our own address: "127.0.0.1:5000"
    qsizetype m_underWay = 0;
    bool m_ending = false;
};

} // namespace chat::relay
