// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/relaycall.h"

#include "app/base/logging.h"

#include <QTimer>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qint64 kMostUnread = 512 * 1024; // by the program, before KOOK's answer waits in the network
constexpr qint64 kLongestShortAnswer = 64 * 1024;
constexpr qsizetype kLongestBucket = 100; // of a name: the limiter keeps it

//! Headers that concern one connection and not the message.
bool isOfConnection(const QByteArray &name)
{
    static constexpr std::array names{"connection", "keep-alive", "proxy-connection", "proxy-authenticate",
        "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "content-length"};
    return std::ranges::any_of(names, [&](const char *one) { return name == one; });
}

//! Headers of a program that KOOK does not get, or not from it.
bool isReplaced(const QByteArray &name)
{
    return isOfConnection(name) || name == "host" || name == "authorization" || name == "expect"
        || name.startsWith("x-kookaburra-");
}

bool isSafeTarget(const QByteArray &target)
{
    const bool plain = std::ranges::all_of(target, [](char c) { return c > ' ' && c < 0x7f; });
    return plain && target.startsWith("/api/");
}

RateLimiter::Answer limitsOf(const AnswerReader &answer)
{
    auto limits = RateLimiter::answerOf(answer.status(), [&](const char *name) { return answer.find(name); });
    limits.bucket.truncate(kLongestBucket);
    return limits;
}

} // namespace

RelayCall::RelayCall(const Upstream &upstream, UpstreamSockets &sockets, RateLimiter &limiter,
    server::HttpRequest request, CallKind kind, std::unique_ptr<server::AnswerStream> answer, QObject *parent)
    : QObject(parent)
    , m_upstream(upstream)
    , m_sockets(sockets)
    , m_limiter(limiter)
    , m_request(std::move(request))
    , m_kind(std::move(kind))
    , m_answer(std::move(answer))
{
    m_clock.start();
    connect(m_answer.get(), &server::AnswerStream::left, this, &RelayCall::onLeft);
    connect(m_answer.get(), &server::AnswerStream::drained, this, [this] {
        if (m_call && m_answer && m_answer->unread() < kMostUnread / 2)
            m_call->setPaused(false);
    });
}

RelayCall::~RelayCall()
{
    if (m_ticket != 0)
        m_limiter.cancel(m_ticket);
}

void RelayCall::enqueue()
{
    if (!isSafeTarget(m_request.target) || m_request.url.path().contains(".."_L1)) {
        answerItself(400, 40000, "not an address of the API");
        return;
    }
    RateLimiter::Request waiting;
    waiting.route = m_kind.name;
    waiting.priority = m_kind.priority;
    waiting.lane = m_kind.program;
    waiting.repeatable = m_kind.reads;
    waiting.start = [this] { start(); };
    waiting.refuse = [this](std::chrono::milliseconds wait) {
        m_ticket = 0;
        const auto seconds = static_cast<int>(std::ceil(static_cast<double>(wait.count()) / 1000.0));
        answerItself(429, 42900, "the rate limit is used up",
            {{"X-Rate-Limit-Remaining", "0"}, {"X-Rate-Limit-Reset", QByteArray::number(seconds)},
                {"X-Rate-Limit-Bucket", m_kind.name.toLatin1()}, {"Retry-After", QByteArray::number(seconds)}});
    };
    m_ticket = m_limiter.enqueue(std::move(waiting));
}

void RelayCall::refuseIfUnsent()
{
    if (m_call || m_done)
        return;
    if (m_ticket != 0)
        m_limiter.cancel(std::exchange(m_ticket, 0));
    answerItself(503, 50300, "the relay ends");
}

void RelayCall::start()
{
    m_call = std::make_unique<UpstreamCall>(m_sockets, made(), m_upstream.patience);
    connect(m_call.get(), &UpstreamCall::headRead, this, &RelayCall::onHead);
    connect(m_call.get(), &UpstreamCall::bodyRead, this, &RelayCall::onBody);
    connect(m_call.get(), &UpstreamCall::finished, this, &RelayCall::onFinished);
    m_call->start();
}

UpstreamCall::Request RelayCall::made() const
{
    UpstreamCall::Request made;
    const QByteArray path = m_upstream.base.path(QUrl::FullyEncoded).toLatin1();
    QByteArray head = m_request.method + ' ' + path + m_request.target.sliced(4)
        + " HTTP/1.1\r\nHost: " + m_upstream.base.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nAuthorization: " + m_upstream.authorization + "\r\n";
    bool packs = false;
    for (const auto &[name, value] : m_request.headers) {
        const QByteArray lower = name.toLower();
        const bool packing = lower == "accept-encoding";
        if (isReplaced(lower) || (packing && m_kind.makesMessage))
            continue;
        packs = packs || packing;
        head += name + ": " + value + "\r\n";
    }
    if (!packs)
        head += "Accept-Encoding: identity\r\n";
    const bool posts = m_request.method != "GET" && m_request.method != "HEAD";
    if (posts || m_request.bodySize() > 0)
        head += "Content-Length: " + QByteArray::number(m_request.bodySize()) + "\r\n";
    made.head = head + "\r\n";
    made.body = m_request.body;
    made.file = m_request.file;
    made.reads = m_kind.reads;
    made.bodyless = m_request.method == "HEAD";
    return made;
}

void RelayCall::leaveLimiter(const RateLimiter::Answer &answer)
{
    if (m_ticket != 0) [[maybe_unused]]
        const auto verdict = m_limiter.finished(std::exchange(m_ticket, 0), answer);
}

void RelayCall::onHead()
{
    const AnswerReader &answer = m_call->answer();
    leaveLimiter(limitsOf(answer));
    m_status = answer.status();
    if (!m_answer)
        return;
    server::HttpHeaders headers;
    for (const auto &[name, value] : answer.headers()) {
        if (!isOfConnection(name.toLower()))
            headers.emplaceBack(name, value);
    }
    if (m_status >= 300 && m_status < 400 && m_status != 304 && refusesRedirect(headers)) {
        m_refused = true;
        answerItself(502, 50200, "KOOK wants to send the program to another server, which must not get the token");
        return;
    }
    m_keepsAnswer = m_wantsAnswer && answer.header("content-encoding").isEmpty();
    m_answer->begin(m_status, answer.reason(), headers, answer.length());
}

//! A redirect within the API leads to the relay. To anywhere else the program would carry its token.
bool RelayCall::refusesRedirect(server::HttpHeaders &headers) const
{
    for (auto &[name, value] : headers) {
        if (name.compare("location", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray base = m_upstream.base.toEncoded(QUrl::StripTrailingSlash);
        QUrl from = m_upstream.base;
        from.setPath(m_upstream.base.path(QUrl::FullyEncoded) + QString::fromLatin1(m_request.target.sliced(4)),
            QUrl::TolerantMode);
        const QByteArray to = from.resolved(QUrl::fromEncoded(value)).toEncoded(QUrl::NormalizePathSegments);
        if (!to.startsWith(base + '/'))
            return true;
        value = m_upstream.local + to.sliced(base.size());
    }
    return false;
}

void RelayCall::onBody(const QByteArray &part)
{
    m_answerBytes += part.size();
    if (m_keepsAnswer && m_answerBytes <= kLongestShortAnswer)
        m_shortAnswer += part;
    else
        m_shortAnswer.clear();
    if (!m_answer || m_refused)
        return;
    m_answer->write(part);
    if (m_answer->unread() > kMostUnread)
        m_call->setPaused(true);
}

void RelayCall::onFinished()
{
    using Failure = UpstreamCall::Failure;
    const Failure failure = m_call->failure();
    if (failure != Failure::None)
        leaveLimiter({});
    if (failure == Failure::None) {
        if (m_answer && !m_refused)
            m_answer->end();
        finish();
        return;
    }
    qCInfo(lcRest) << m_kind.name << "failed:" << m_call->problem();
    if (!m_answer || m_answer->hasBegun()) {
        m_answer.reset(); // what is incomplete is cut
        finish();
        return;
    }
    const bool sent = m_call->isSent() && !m_kind.reads;
    switch (failure) {
    case Failure::None:
        break;
    case Failure::Unreachable:
        answerItself(502, 50200, "KOOK cannot be reached");
        break;
    case Failure::Lost:
        answerItself(
            502, 50200, sent ? "the connection was lost: it may have been carried out" : "the connection was lost");
        break;
    case Failure::Timeout:
        answerItself(504, 50400, sent ? "KOOK does not answer: it may have been carried out" : "KOOK does not answer");
        break;
    case Failure::BadAnswer:
        answerItself(502, 50200, "KOOK's answer cannot be read");
        break;
    }
}

void RelayCall::onLeft()
{
    const bool waits = m_call && m_call->isSent() && !m_kind.reads;
    m_answer.release()->deleteLater(); // this is within a signal of it
    if (!waits) {
        if (m_ticket != 0)
            m_limiter.cancel(std::exchange(m_ticket, 0)); // at once: it must not leave any more
        finish();
        return;
    }
    m_call->setPaused(false);
}

void RelayCall::answerItself(int status, int code, const QByteArray &why, const server::HttpHeaders &headers)
{
    m_status = status;
    if (m_answer) {
        server::HttpReply reply = server::HttpReply::refusal(status, code, why);
        reply.headers = headers;
        m_answer->reply(reply);
    }
    finish();
}

void RelayCall::finish()
{
    if (!std::exchange(m_done, true))
        QTimer::singleShot(0, this, &RelayCall::done); // later: the caller is still using this object
}

QByteArray RelayCall::rateLimit() const
{
    if (!m_call)
        return {};
    const QByteArray remaining = m_call->answer().header("x-rate-limit-remaining");
    return remaining.isEmpty() ? QByteArray() : remaining + '/' + m_call->answer().header("x-rate-limit-limit");
}

} // namespace chat::relay
