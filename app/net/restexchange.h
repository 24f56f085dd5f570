// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/chunkguard.h"
#include "app/net/hostconnections.h"
#include "app/net/replybody.h"
#include "app/net/restclient.h"
#include "app/net/unpacker.h"
#include "app/traffic/trafficentry.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QNetworkReply;

namespace chat {

//! The life of one request: waiting for the limiter, sent (more than once, if repeated), answered. Part of
//! RestClient.
class RestExchange : public QObject
{
    Q_OBJECT

public:
    RestExchange(RestClient &client, RestRequest request, QObject *context, RestClient::Answered answered);
    ~RestExchange() override;

    void enqueue();
    void refuse(const ApiError &why); //!< in place of enqueue()
    void leave(); //!< the manager is about to be destroyed, and waits for its thread

private:
    void start();
    void post(const QNetworkRequest &request, const QByteArray &bytes);
    void takeBody();
    void unpackArrived();
    void abort(ApiError::Kind kind);
    void finish();
    [[nodiscard]] RateLimiter::Answer limits(int http) const;
    [[nodiscard]] std::optional<ApiError> failure(int http) const;
    void readBody(int http);
    void deliverLater(Result<QJsonValue> result, bool large = false);
    void dropReply();
    void beginRecord(const QNetworkRequest &request, const QByteArray &body);
    void noteAnswer(int http, const RateLimiter::Answer &told);
    void endRecord(const QByteArray &answer = {});

    RestClient &m_client;
    RestRequest m_request;
    QObject *m_context; //!< null: none was given; otherwise the exchange ends when it dies
    RestClient::Answered m_answeredTo;
    RateLimiter::Ticket m_ticket = 0;
    QPointer<QNetworkReply> m_reply; //!< destroyed with the network manager, should that go first
    std::optional<ReplyBody> m_body; //!< of m_reply
    std::shared_ptr<Unpacker> m_unpacker; //!< of m_body, if that is long and packed; only for jobs in the background
    std::optional<HostConnections> m_connections; //!< of m_reply
    std::optional<ChunkGuard> m_chunks; //!< of m_reply, while it runs
    Timer m_timeout;
    Timer m_headWatch; //!< until the answer should have begun
    Timer m_delivery;
    std::optional<ApiError::Kind> m_aborted; //!< why we gave up, if we did
    bool m_answered = false; //!< this attempt is over
    std::optional<TrafficEntry> m_record; //!< of this attempt, until it is complete
    //! The network began to send the body, in this attempt or an earlier one. Shared with the body, which may live longer.
    std::shared_ptr<bool> m_bodyTaken = std::make_shared<bool>(false);
};

} // namespace chat
