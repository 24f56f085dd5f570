// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/relaycalls.h"

#include "app/net/loopback.h"
#include "app/relay/localgateway.h"
#include "app/relay/marks.h"
#include "app/relay/programs.h"
#include "app/relay/recorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qsizetype kMostCalls = 500; // at once

server::HttpReply envelope(const QJsonValue &data)
{
    const QJsonObject body{{"code"_L1, 0}, {"message"_L1, u"操作成功"_s}, {"data"_L1, data}};
    return {200, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

//! Takes equally long for every wrong guess of the same length.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

//! Nobody but its reader hears of such a message.
bool mayBeForOnePerson(const server::HttpRequest &request)
{
    constexpr auto reader = "temp_target_id";
    return request.file || request.body.contains(reader) || request.target.contains(reader);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

RelayCalls::RelayCalls(const Parts &parts, RelayCall::Upstream upstream, QByteArray token,
    std::function<QJsonObject()> state, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_upstream(std::move(upstream))
    , m_token(std::move(token))
    , m_state(std::move(state))
{
    m_lines.addSecret(m_token);
}

void RelayCalls::setLocal(const QUrl &base)
{
    m_upstream.local = base.toEncoded(QUrl::StripTrailingSlash);
    m_host = base.authority(QUrl::FullyEncoded).toLatin1();
}

bool RelayCalls::knowsToken(const server::HttpRequest &head) const
{
    const QByteArray given = head.value("authorization").trimmed();
    const qsizetype space = given.indexOf(' ');
    const QByteArray scheme = given.left(std::max<qsizetype>(space, 0)).toLower();
    return (scheme == "bot" || scheme == "bearer") && isSame(given.sliced(space + 1).trimmed(), m_token);
}

std::optional<server::HttpReply> RelayCalls::refusalOf(const server::HttpRequest &head) const
{
    if (m_ending)
        return server::HttpReply::refusal(503, 50300, "the relay ends");
    // A page may make a name of its own lead to this machine.
    const QUrl host = QUrl::fromEncoded("http://" + head.value("host"), QUrl::StrictMode);
    if (!host.isValid() || !isLoopback(host))
        return server::HttpReply::refusal(421, 40300, "this address is for programs on this machine");
    if (head.url.path() == LocalGateway::path())
        return std::nullopt; // its address has a secret of its own
    if (!knowsToken(head))
        return server::HttpReply::refusal(401, 40101, "the token of the relay's account is needed");
    return std::nullopt;
}

void RelayCalls::handle(const server::HttpRequest &request, std::unique_ptr<server::AnswerStream> answer)
{
    if (m_ending) { // its body came after the end began
        answer->reply(*refusalOf(request));
        return;
    }
    const CallKind kind = CallKind::of(request);
    const QString path = request.url.path();
    m_parts.programs.noteCall(kind.program, !kind.reads);
    if (const auto own = ownAnswer(request, kind))
        answer->reply(envelope(*own));
    else if (!path.startsWith("/api/"_L1))
        answer->reply(server::HttpReply::refusal(404, 404, "there is no such address"));
    else if (m_underWay >= kMostCalls)
        answer->reply(server::HttpReply::refusal(503, 50300, "too many calls are under way"));
    else
        pass(request, kind, std::move(answer));
}

std::optional<QJsonValue> RelayCalls::ownAnswer(const server::HttpRequest &request, const CallKind &kind)
{
    const QString path = request.url.path();
    const QUrlQuery query(request.url);
    if (path == "/relay/clients"_L1)
        return clients();
    if (path == "/relay/writers"_L1)
        return m_parts.marks.after(query.queryItemValue(u"after"_s).toLongLong());
    if (path == "/relay/log"_L1)
        return log(query);
    if (!path.startsWith("/api/"_L1))
        return std::nullopt;
    if (kind.name == "gateway/index"_L1) {
        const bool compress = query.queryItemValue(u"compress"_s) != "0"_L1;
        const bool marks = query.queryItemValue(u"marks"_s) == "1"_L1;
        const QString address = QString::fromLatin1(m_host);
        return QJsonObject{{"url"_L1,
            u"ws://"_s + address + LocalGateway::path() + u'?'
                + m_parts.gateway.queryFor(kind.program, compress, marks)}};
    }
    // KOOK would answer for the relay's own connection, and end it. Here each program has one of its own.
    if (kind.name == "user/offline"_L1) {
        m_parts.gateway.dropLeft(kind.program);
        return QJsonObject();
    }
    if (kind.name == "user/get-online-status"_L1) {
        const bool online = m_parts.gateway.isConnected(kind.program);
        return QJsonObject{{"online"_L1, online}, {"online_os"_L1, online ? QJsonArray{u"Websocket"_s} : QJsonArray()}};
    }
    return std::nullopt;
}

//! Who does not know of frames does not cause their costs.
QJsonObject RelayCalls::log(const QUrlQuery &query)
{
    const auto number = [&query](const QString &name) {
        return query.hasQueryItem(name) ? query.queryItemValue(name).toLongLong() : -1;
    };
    QJsonObject told = m_lines.after(number(u"after"_s));
    if (query.hasQueryItem(u"frames_after"_s))
        told.insert("frames"_L1, m_parts.gateway.frames().after(number(u"frames_after"_s)));
    return told;
}

QJsonObject RelayCalls::clients() const
{
    QStringList names = m_parts.programs.names() + m_parts.gateway.programs();
    names.removeDuplicates();
    names.sort();
    QJsonArray programs;
    for (const QString &name : names) {
        QJsonObject program = m_parts.programs.describe(name);
        program.insert("sessions"_L1, m_parts.gateway.describe(name));
        programs.append(program);
    }
    QJsonObject all = m_state();
    all.insert("programs"_L1, programs);
    return all;
}

void RelayCalls::pass(
    const server::HttpRequest &request, const CallKind &kind, std::unique_ptr<server::AnswerStream> answer)
{
    ++m_underWay;
    auto *call = new RelayCall(m_upstream, m_parts.sockets, m_parts.limiter, request, kind, std::move(answer), this);
    connect(call, &RelayCall::done, this, [this, call] { onDone(*call); });
    if (kind.makesMessage || isRecorded())
        call->keepAnswer();
    call->enqueue();
}

void RelayCalls::onDone(RelayCall &call)
{
    --m_underWay;
    m_parts.programs.noteAnswer(call.kind().program, call.status());
    if (call.kind().makesMessage) {
        const QString id = object(call.shortAnswer()).value("data"_L1).toObject().value("msg_id"_L1).toString();
        if (!id.isEmpty())
            m_parts.marks.note(id.left(100), call.kind().program);
        if (!id.isEmpty() && !mayBeForOnePerson(call.request()))
            Q_EMIT written(id.left(100));
    }
    if (isRecorded())
        record(call);
    call.deleteLater();
    if (m_ending && m_underWay == 0)
        Q_EMIT settled();
}

void RelayCalls::end()
{
    m_ending = true;
    const auto calls = findChildren<RelayCall *>(Qt::FindDirectChildrenOnly);
    for (RelayCall *call : calls)
        call->refuseIfUnsent();
    if (m_underWay == 0)
        QMetaObject::invokeMethod(this, &RelayCalls::settled, Qt::QueuedConnection);
}

bool RelayCalls::isRecorded() const
{
    return m_parts.recorder.isOpen() || m_lines.isWatched();
}

void RelayCalls::record(const RelayCall &call)
{
    const server::HttpRequest &request = call.request();
    QJsonObject line{{"program"_L1, call.kind().program}, {"method"_L1, QString::fromLatin1(request.method)},
        {"call"_L1, call.kind().name}, {"target"_L1, QString::fromLatin1(request.target)}, {"status"_L1, call.status()},
        {"ms"_L1, call.milliseconds()}, {"request_bytes"_L1, request.bodySize()},
        {"answer_bytes"_L1, call.answerBytes()}};
    const QJsonDocument parameters = QJsonDocument::fromJson(request.body);
    if (parameters.isObject())
        line.insert("parameters"_L1, parameters.object());
    const QJsonObject answer = object(call.shortAnswer());
    if (!answer.isEmpty())
        line.insert("code"_L1, answer.value("code"_L1));
    if (const QByteArray limit = call.rateLimit(); !limit.isEmpty())
        line.insert("rate_limit"_L1, QString::fromLatin1(limit));
    m_parts.recorder.noteCall(line);
    if (!m_lines.takesOne())
        return;
    if (!answer.isEmpty())
        line.insert("answer"_L1, answer);
    m_lines.note(line);
}

} // namespace chat::relay
