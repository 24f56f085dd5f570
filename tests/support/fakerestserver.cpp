// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakerestserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString kSettle = u"/settle"_s;
}

//! Knows its sockets, so that connections can be cut.
class FakeRestServer::Sockets : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;
    std::vector<QPointer<QTcpSocket>> all;
    QPointer<QTcpSocket> current; // whose request is being read

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // an answer consists of several small writes
        all.emplace_back(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { current = socket; });
        addPendingConnection(socket);
    }
};

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
    m_sockets = new Sockets(this);
    if (!m_sockets->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
    m_server.bind(m_sockets);
}

QUrl FakeRestServer::root() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_sockets->serverPort()));
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

void FakeRestServer::write(const Answer &answer, QHttpServerResponder &responder)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    responder.writeHeader("Content-Type"_ba, answer.mime);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
}

void FakeRestServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    if (request.url().path() == kSettle) {
        write(ok(), responder);
        return;
    }
    Request kept;
    kept.verb = request.method() == QHttpServerRequest::Method::Post ? "POST"_ba : "GET"_ba;
    kept.path = request.url().path();
    if (kept.path.startsWith("/api/"_L1))
        kept.path.remove(0, 5);
    kept.rawQuery = request.url().query(QUrl::FullyEncoded).toLatin1();
    kept.query = request.query();
    for (const auto &[name, value] : request.headers())
        kept.headers.append({name, value});
    kept.body = request.body();
    kept.json = QJsonDocument::fromJson(kept.body).object();
    requests.push_back(kept);

    Answer answer = fail(40400, 404, u"not scripted"_s);
    if (auto queue = m_next.find(kept.path); queue != m_next.end() && !queue->empty()) {
        answer = queue->front();
        queue->pop_front();
    } else if (m_always.contains(kept.path)) {
        answer = m_always.value(kept.path);
    }
    if (answer.hold || answer.cut)
        m_held.push_back({answer, std::move(responder), m_sockets->current});
    else
        write(answer, responder);
    if (answer.cut)
        cutAll();
}

void FakeRestServer::releaseHeld()
{
    auto held = std::move(m_held);
    m_held.clear();
    for (Held &one : held) {
        if (one.socket && one.socket->state() == QAbstractSocket::ConnectedState) // otherwise the client is gone
            write(one.answer, one.responder);
    }
}

void FakeRestServer::cutAll()
{
    for (const auto &socket : m_sockets->all) {
        if (socket)
            socket->abort();
    }
    m_sockets->all.clear();
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
