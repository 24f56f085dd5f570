// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/restexchange.h"

#include "app/base/jsonsource.h"
#include "app/base/logging.h"
#include "app/net/unpack.h"
#include "app/traffic/trafficlog.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A body that cannot be sent twice. The network manager itself repeats a request when the server closes the connection
//! before answering, which could carry out a write twice. (A QBuffer would be sent again after seek().)
class OneShotBody : public QIODevice
{
public:
    //! `taken` becomes true when somebody reads.
    OneShotBody(QByteArray bytes, std::shared_ptr<bool> taken)
        : m_bytes(std::move(bytes))
        , m_taken(std::move(taken))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override { return position >= m_read && QIODevice::seek(position); }

protected:
    qint64 readData(char *target, qint64 maxSize) override
    {
        *m_taken = true;
        const qint64 count = std::min(maxSize, m_bytes.size() - pos());
        if (count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + pos(), count, target);
        m_read = pos() + count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::shared_ptr<bool> m_taken;
    qint64 m_read = 0; // bytes already read
};

constexpr std::chrono::seconds kHeadPatience(5);
constexpr qsizetype kMaxText = 2000; // of a non-JSON answer, to show to people

//! Did the connection fail, as opposed to an unwanted answer?
bool lostConnection(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError
        && error != QNetworkReply::InsecureRedirectError && error != QNetworkReply::TooManyRedirectsError;
}

QByteArray quoted(QString text)
{
    // Characters that could end the header or the quotes do not belong in a name.
    text.removeIf([](QChar c) { return c.unicode() < u' ' || c == u'"' || c == u'\\'; });
    return '"' + text.toUtf8() + '"';
}

//! By hand, because QHttpMultiPart creates a body that can be sent twice.
QByteArray multipart(const RestFile &file, const QByteArray &boundary)
{
    QByteArray mime = file.mime.toLatin1();
    mime.removeIf([](char c) { return c < ' ' || c > '~'; });
    QByteArray body;
    for (const auto &[name, value] : file.fields)
        body += "--"_ba + boundary + "\r\nContent-Disposition: form-data; name="_ba + quoted(name) + "\r\n\r\n"_ba
            + value.toUtf8() + "\r\n"_ba;
    body += "--"_ba + boundary + "\r\nContent-Disposition: form-data; name="_ba + quoted(file.field) + "; filename="_ba
        + quoted(file.name.isEmpty() ? u"file"_s : file.name) + "\r\nContent-Type: "_ba
        + (mime.isEmpty() ? "application/octet-stream"_ba : mime) + "\r\n\r\n"_ba;
    body += file.bytes;
    body += "\r\n--"_ba + boundary + "--\r\n"_ba;
    return body;
}

enum class Packing : quint8 { None, Packed, Unknown };

Packing packingOf(const QNetworkReply &reply)
{
    const QByteArray name = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return Packing::None;
    return name == "gzip" || name == "x-gzip" || name == "deflate" ? Packing::Packed : Packing::Unknown;
}

QByteArray methodOf(RestRequest::Verb verb)
{
    return verb == RestRequest::Verb::Get ? "GET"_ba : "POST"_ba;
}

//! What is shown of an upload: its fields, and how large the file is.
QByteArray outline(const RestFile &file)
{
    QJsonObject fields;
    for (const auto &[name, value] : file.fields)
        fields.insert(name, value);
    fields.insert(
        file.field, QJsonObject{{"name"_L1, file.name}, {"type"_L1, file.mime}, {"bytes"_L1, file.bytes.size()}});
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

//! Of an answer that is read outside the GUI thread.
struct ReadAnswer
{
    RestAnswer answer;
    QByteArray bytes;
};

RestAnswer parsed(RestAnswer answer, const QByteArray &bytes, const std::optional<RestRequest::Sources> &sources)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        answer.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    else
        answer.text = QString::fromUtf8(bytes.left(kMaxText));
    if (answer.body && sources)
        json::keepSources(*answer.body, bytes, sources->path, sources->most);
    return answer;
}

} // namespace

RestExchange::RestExchange(RestClient &client, RestRequest request, QObject *context, RestClient::Answered answered)
    : m_client(client)
    , m_request(std::move(request))
    , m_context(context)
    , m_answeredTo(std::move(answered))
    , m_timeout(client.m_scheduler)
    , m_headWatch(client.m_scheduler)
    , m_delivery(client.m_scheduler)
{
    if (m_context)
        connect(m_context, &QObject::destroyed, this, [this] { m_client.remove(this); });
}

RestExchange::~RestExchange()
{
    dropReply();
    endRecord(); // nobody waits for its answer any more
    if (m_ticket != 0)
        m_client.m_limiter.cancel(m_ticket);
}

void RestExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *old = m_reply;
    m_reply = nullptr;
    m_body.reset();
    m_unpacker.reset();
    m_chunks.reset();
    m_headWatch.stop();
    old->disconnect(this);
    if (old->isRunning())
        old->abort();
    old->deleteLater();
}

void RestExchange::leave()
{
    if (!m_reply || !m_reply->isRunning())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    if (m_body->isEmpty())
        m_connections->cutFlooded();
}

void RestExchange::enqueue()
{
    RateLimiter::Request held;
    held.route = m_request.path;
    held.priority = m_request.priority;
    held.repeatable = m_request.verb == RestRequest::Verb::Get || m_request.reads;
    held.start = [this] { start(); };
    held.refuse = [this](std::chrono::milliseconds wait) {
        m_ticket = 0;
        ApiError error = RestClient::errorOfStatus(429);
        error.retryAfter = wait;
        deliverLater(error);
    };
    held.held = m_request.held;
    // The ticket is not needed before this call returns: answers come from the event loop.
    m_ticket = m_client.m_limiter.enqueue(std::move(held));
}

void RestExchange::refuse(const ApiError &why)
{
    deliverLater(why);
}

void RestExchange::start()
{
    dropReply();
    m_aborted.reset();
    m_answered = false;
    QNetworkRequest request = m_client.prepare(m_request);
    switch (m_request.verb) {
    case RestRequest::Verb::Get:
        m_reply = m_client.m_network.get(request);
        beginRecord(request, {});
        break;
    case RestRequest::Verb::Post: {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray body
            = (m_request.arguments ? QJsonDocument(*m_request.arguments) : QJsonDocument(m_request.body))
                  .toJson(QJsonDocument::Compact);
        post(request, body);
        beginRecord(request, body);
        break;
    }
    case RestRequest::Verb::Upload: {
        const QByteArray boundary = "kookaburra-"_ba + QUuid::createUuid().toByteArray(QUuid::Id128);
        request.setRawHeader("Content-Type"_ba, "multipart/form-data; boundary="_ba + boundary);
        post(request, multipart(*m_request.file, boundary));
        beginRecord(request, m_client.m_traffic ? outline(*m_request.file) : QByteArray());
        break;
    }
    }
    const auto arm
        = [this] { m_timeout.start(m_client.m_options.timeout, [this] { abort(ApiError::Kind::Timeout); }); };
    arm();
    m_chunks.reset();
    m_connections.emplace(request.url());
    m_chunks.emplace(m_client.m_scheduler, *m_connections, m_client.m_options.maxAnswer,
        [this] { abort(ApiError::Kind::BadReply); });
    m_headWatch.start(kHeadPatience, [this] {
        if (m_body->isEmpty() && m_connections->areFlooded())
            abort(ApiError::Kind::BadReply); // it sends data but makes no progress
    });
    m_body.emplace(*m_reply, m_client.m_options.maxAnswer);
    connect(m_reply.data(), &QNetworkReply::finished, this, &RestExchange::finish);
    connect(m_reply.data(), &QNetworkReply::readyRead, this, &RestExchange::takeBody);
    connect(m_reply.data(), &QNetworkReply::metaDataChanged, this, [this] {
        m_chunks->look(*m_reply);
        takeBody();
    });
    if (m_request.verb == RestRequest::Verb::Upload)
        connect(m_reply.data(), &QNetworkReply::uploadProgress, this, [this, arm](qint64 sent, qint64 total) {
            arm();
            if (m_request.progress && total > 0)
                m_request.progress(sent, total);
        });
}

void RestExchange::post(const QNetworkRequest &request, const QByteArray &bytes)
{
    auto *body = new OneShotBody(bytes, m_bodyTaken);
    m_reply = m_client.m_network.post(request, body);
    body->setParent(m_reply);
}

void RestExchange::takeBody()
{
    if (!m_body->take())
        abort(ApiError::Kind::BadReply);
    else if (packingOf(*m_reply) == Packing::Packed
        && m_body->size() > m_client.m_options.maxAnswer / Unpacker::kMostRatio)
        unpackArrived();
}

//! A long packed answer is unpacked while it arrives, because a few bytes of it may be far too many when unpacked, and
//! the server need not end it.
void RestExchange::unpackArrived()
{
    if (!m_unpacker)
        m_unpacker = std::make_shared<Unpacker>(static_cast<qsizetype>(m_client.m_options.maxAnswer));
    const QByteArray part = m_body->drain();
    if (part.isEmpty())
        return;
    m_client.m_background.run<Unpacker::State>(
        this, [unpacker = m_unpacker, part] { return unpacker->add(part); },
        [this, unpacker = m_unpacker](Unpacker::State state) {
            const bool bad = state == Unpacker::State::TooLarge || state == Unpacker::State::Damaged;
            if (bad && unpacker == m_unpacker && !m_answered)
                abort(ApiError::Kind::BadReply);
        });
}

void RestExchange::abort(ApiError::Kind kind)
{
    if (m_aborted)
        return;
    m_aborted = kind;
    if (!m_reply) { // the network manager was destroyed
        deliverLater(ApiError{kind, 0, 0, {}, {}});
        return;
    }
    m_reply->abort(); // finished() follows at once, unless the reply was already destroyed
    m_connections->cutFlooded();
    if (!m_answered)
        finish();
}

RateLimiter::Answer RestExchange::limits(int http) const
{
    RateLimiter::Answer answer = RateLimiter::answerOf(http, [this](const char *name) {
        return m_reply->hasRawHeader(name) ? std::optional(m_reply->rawHeader(name)) : std::nullopt;
    });
    answer.unreachable = http == 0 && !m_aborted;
    return answer;
}

//! The reason why there is nothing to read.
std::optional<ApiError> RestExchange::failure(int http) const
{
    if (m_aborted)
        return ApiError{*m_aborted, http, 0, {}, {}};
    if (http == 0) {
        ApiError lost{ApiError::Kind::Network, 0, 0, m_reply->errorString(), {}};
        lost.neverLeft = !*m_bodyTaken
            && (m_reply->error() == QNetworkReply::ConnectionRefusedError
                || m_reply->error() == QNetworkReply::HostNotFoundError);
        return lost;
    }
    if (http < 400 && m_reply->error() != QNetworkReply::NoError)
        return ApiError{ApiError::Kind::BadReply, http, 0, {}, {}}; // a redirect to elsewhere, a broken encoding
    return std::nullopt;
}

void RestExchange::readBody(int http)
{
    RestAnswer answer;
    answer.http = http;
    if (http == 429)
        answer.retryAfter = m_client.m_limiter.waitOf(limits(http));
    const QByteArray bytes = m_unpacker ? m_body->drain() : m_body->bytes();
    const qsizetype large = m_client.m_options.large;
    const Packing packing = packingOf(*m_reply);
    if (packing == Packing::Unknown && !bytes.isEmpty()) {
        endRecord();
        deliverLater(ApiError{ApiError::Kind::BadReply, http, 0, {}, {}});
        return;
    }
    const bool packed = m_unpacker || (packing == Packing::Packed && !bytes.isEmpty());
    if (!packed && bytes.size() < large) {
        endRecord(bytes);
        deliverLater(m_client.m_interpreter(parsed(std::move(answer), bytes, m_request.sources)));
        return;
    }
    if (!m_unpacker && packed && bytes.size() < large) {
        bool grows = false;
        const auto plain = unpack(bytes, large, &grows);
        if (plain || !grows) {
            endRecord(plain.value_or(QByteArray()));
            deliverLater(plain ? m_client.m_interpreter(parsed(std::move(answer), *plain, m_request.sources))
                               : Result<QJsonValue>(ApiError{ApiError::Kind::BadReply, http, 0, {}, {}}));
            return;
        }
    }
    if (packed && !m_unpacker)
        m_unpacker = std::make_shared<Unpacker>(static_cast<qsizetype>(m_client.m_options.maxAnswer));
    m_client.m_background.run<std::optional<ReadAnswer>>(
        this,
        [answer, bytes, unpacker = m_unpacker, sources = m_request.sources]() -> std::optional<ReadAnswer> {
            if (!unpacker)
                return ReadAnswer{parsed(answer, bytes, sources), bytes};
            if (unpacker->add(bytes) != Unpacker::State::Whole)
                return std::nullopt;
            const QByteArray plain = unpacker->take();
            return ReadAnswer{parsed(answer, plain, sources), plain};
        },
        [this, http](const std::optional<ReadAnswer> &read) {
            endRecord(read ? read->bytes : QByteArray());
            if (read)
                deliverLater(m_client.m_interpreter(read->answer), true);
            else
                deliverLater(ApiError{ApiError::Kind::BadReply, http, 0, {}, {}});
        });
}

void RestExchange::finish()
{
    if (std::exchange(m_answered, true))
        return;
    m_timeout.stop();
    m_headWatch.stop();
    m_chunks->stop();
    if (!m_aborted && !m_body->take())
        m_aborted = ApiError::Kind::BadReply;
    int http = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Errors below 100 are connection errors: a status with half a body does not count.
    if (lostConnection(m_reply->error()))
        http = 0;
    qCDebug(lcRest) << m_request.path << http << m_reply->error();
    const RateLimiter::Answer told = limits(http);
    noteAnswer(http, told);
    if (m_client.m_limiter.finished(m_ticket, told) == RateLimiter::Verdict::Retry) {
        endRecord(packingOf(*m_reply) == Packing::None ? m_body->bytes() : QByteArray());
        return;
    }
    m_ticket = 0;
    if (auto error = failure(http)) {
        endRecord();
        deliverLater(std::move(*error));
    } else {
        readBody(http);
    }
}

// ---- what the inspector shows -------------------------------------------------------------------------------------

void RestExchange::beginRecord(const QNetworkRequest &request, const QByteArray &body)
{
    if (!m_client.m_traffic)
        return;
    m_record.emplace();
    m_record->time = m_client.m_scheduler.utc().toMSecsSinceEpoch();
    m_record->method = methodOf(m_request.verb);
    m_record->path = m_request.path;
    m_record->url = request.url().toEncoded();
    m_record->body = body;
    const QByteArray &authorization = m_client.m_authorization;
    m_record->scheme = authorization.first(std::max<qsizetype>(0, authorization.indexOf(' ')));
}

void RestExchange::noteAnswer(int http, const RateLimiter::Answer &told)
{
    if (!m_record)
        return;
    m_record->status = http;
    m_record->milliseconds = static_cast<int>(m_client.m_scheduler.utc().toMSecsSinceEpoch() - m_record->time);
    m_record->limit = told.limit.value_or(-1);
    m_record->remaining = told.remaining.value_or(-1);
    m_record->resetSeconds = told.reset && *told.reset >= 0 && *told.reset < 1e6 ? static_cast<int>(*told.reset) : -1;
    if (http == 0)
        m_record->failure = m_reply->errorString();
}

//! `answer`: unpacked, as far as it can be shown.
void RestExchange::endRecord(const QByteArray &answer)
{
    if (!m_record)
        return;
    m_record->data = answer;
    m_record->size = answer.size();
    m_client.m_traffic->add(std::move(*m_record));
    m_record.reset();
}

void RestExchange::deliverLater(Result<QJsonValue> result, bool large)
{
    // A reply may finish within a call of ours; the callback must not run within the caller's.
    const auto held = std::make_shared<Result<QJsonValue>>(std::move(result)); // shared between copies of the task
    m_delivery.start(std::chrono::milliseconds(0), [this, large, held] {
        const auto answered = std::move(m_answeredTo);
        const QPointer<RestClient> client(&m_client); // may be destroyed by the callback
        m_client.remove(this);
        answered(*held, large);
        if (large && client)
            client->m_background.discard(std::exchange(*held, QJsonValue()));
    });
}

} // namespace chat
