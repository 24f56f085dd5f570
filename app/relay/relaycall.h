// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/callkind.h"
#include "app/relay/upstreamcall.h"
#include "app/server/answerstream.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace chat::relay {

//! One call of a local program on its way: waits for the rate limit, goes to KOOK, brings back the answer in parts. When
//! the program leaves meanwhile, what has not been sent is forgotten; a write that was sent is waited for.
class RelayCall : public QObject
{
    Q_OBJECT

public:
    //! Where calls go and what they show there.
    struct Upstream
    {
        QUrl base;
        QByteArray authorization; //!< "Bot …"
        QByteArray local; //!< the base of the relay's own addresses, without a final slash: "http://127.0.0.1:5000/api"
        UpstreamCall::Patience patience = {};
    };

    RelayCall(const Upstream &upstream, UpstreamSockets &sockets, RateLimiter &limiter, server::HttpRequest request,
        CallKind kind, std::unique_ptr<server::AnswerStream> answer, QObject *parent);
    ~RelayCall() override;

    //! For shortAnswer(), which is empty otherwise. Before enqueue().
    void keepAnswer() { m_wantsAnswer = true; }
    void enqueue();
    //! The relay ends: refused, unless it is on its way to KOOK already.
    void refuseIfUnsent();

    [[nodiscard]] const CallKind &kind() const { return m_kind; }
    [[nodiscard]] const server::HttpRequest &request() const { return m_request; }
    [[nodiscard]] int status() const { return m_status; } //!< as it was told to the program
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }
    [[nodiscard]] qint64 answerBytes() const { return m_answerBytes; }
    //! The answer, if it is short and not packed.
    [[nodiscard]] const QByteArray &shortAnswer() const { return m_shortAnswer; }
    [[nodiscard]] QByteArray rateLimit() const; //!< "remaining/limit" as KOOK said it

Q_SIGNALS:
    //! It is over, in whatever way.
    void done();

private:
    void start();
    [[nodiscard]] UpstreamCall::Request made() const;
    void onHead();
    [[nodiscard]] bool refusesRedirect(server::HttpHeaders &headers) const;
    void onBody(const QByteArray &part);
    void onFinished();
    void onLeft();
    void answerItself(int status, int code, const QByteArray &why, const server::HttpHeaders &headers = {});
    void leaveLimiter(const RateLimiter::Answer &answer);
    void finish();

    const Upstream &m_upstream;
    UpstreamSockets &m_sockets;
    RateLimiter &m_limiter;
    const server::HttpRequest m_request;
    const CallKind m_kind;
    std::unique_ptr<server::AnswerStream> m_answer; // null: the program has left
    std::unique_ptr<UpstreamCall> m_call;
    RateLimiter::Ticket m_ticket = 0;
    QElapsedTimer m_clock;
    int m_status = 0;
    qint64 m_answerBytes = 0;
    QByteArray m_shortAnswer;
    bool m_wantsAnswer = false;
    bool m_keepsAnswer = false; // it is not packed
    bool m_refused = false; // the answer does not come from KOOK
    bool m_done = false;
};

} // namespace chat::relay
