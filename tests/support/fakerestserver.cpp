// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakerestserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTest>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSettle = u"/settle"_s;

server::HttpReply replyOf(const FakeRestServer::Answer &answer)
{
    return {answer.status, answer.mime, answer.body, answer.headers};
}

} // namespace

QByteArray FakeRestServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FakeRestServer::FakeRestServer()
{
    QString error;
    if (!m_front.listenOn(QHostAddress::LocalHost, 0, &error))
        qFatal("%s", qPrintable(error));
    m_front.setHandler(
        [this](const server::HttpRequest &request, const server::HttpFront::Answer &send) { handle(request, send); });
}

QUrl FakeRestServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_front.port()));
}

QUrl FakeRestServer::baseUrl() const
{
    QUrl url = root();
    url.setPath(u"/api"_s);
    return url;
}

void FakeRestServer::next(const QString &path, const Answer &answer)
{
    m_next[path].push_back(answer);
}

int FakeRestServer::count(const QString &path) const
{
    return static_cast<int>(std::ranges::count(requests, path, &Request::path));
}

FakeRestServer::Answer FakeRestServer::ok(const QJsonValue &data)
{
    Answer answer;
    answer.body = QJsonDocument(QJsonObject{{"code"_L1, 0}, {"message"_L1, u"ok"_s}, {"data"_L1, data}})
                      .toJson(QJsonDocument::Compact);
    return answer;
}

FakeRestServer::Answer FakeRestServer::fail(int code, int status, const QString &message)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(QJsonObject{{"code"_L1, code}, {"message"_L1, message}, {"data"_L1, QJsonObject()}})
                      .toJson(QJsonDocument::Compact);
    return answer;
}

FakeRestServer::Answer FakeRestServer::raw(int status, const QByteArray &body, const QByteArray &mime)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.mime = mime;
    return answer;
}

void FakeRestServer::handle(const server::HttpRequest &request, const server::HttpFront::Answer &send)
{
    if (request.url.path() == kSettle) {
        send(replyOf(ok()));
        return;
    }
    Request kept;
    kept.verb = request.method;
    kept.path = request.url.path();
    if (kept.path.startsWith("/api/"_L1))
        kept.path.remove(0, 5);
    kept.rawQuery = request.url.query(QUrl::FullyEncoded).toLatin1();
    kept.query = QUrlQuery(request.url);
    kept.headers = request.headers;
    kept.body = request.body;
    kept.json = QJsonDocument::fromJson(kept.body).object();
    requests.push_back(kept);

    Answer answer = fail(40400, 404, u"not scripted"_s);
    if (auto queue = m_next.find(kept.path); queue != m_next.end() && !queue->empty()) {
        answer = queue->front();
        queue->pop_front();
    } else if (m_always.contains(kept.path)) {
        answer = m_always.value(kept.path);
    }
    if (answer.cut)
        cutAll();
    else if (answer.hold)
        m_held.push_back({answer, send});
    else
        send(replyOf(answer));
}

void FakeRestServer::releaseHeld()
{
    for (const Held &one : std::exchange(m_held, {}))
        one.send(replyOf(one.answer)); // reaches nobody if the client is gone
}

void FakeRestServer::cutAll()
{
    const auto sockets = m_front.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void FakeRestServer::settle()
{
    constexpr int times = 3;
    QNetworkAccessManager network;
    for (int i = 0; i < times; ++i) {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(root().resolved(QUrl(kSettle)))));
        QTRY_VERIFY(reply->isFinished());
    }
}

} // namespace chat::test
