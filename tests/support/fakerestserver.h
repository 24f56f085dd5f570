// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/httpfront.h"
#include "app/server/outgoinglimit.h"

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <deque>
#include <vector>

namespace chat::test {

//! A real HTTP server on a free loopback port that answers as scripted and keeps every request.
class FakeRestServer : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Answer
    {
        int status = 200;
        QByteArray body;
        Headers headers;
        QByteArray mime = "application/json";
        bool hold = false; //!< until releaseHeld()
        bool cut = false; //!< the connection ends without an answer
    };
    struct Request
    {
        QByteArray verb;
        QString path; //!< below /api/
        QByteArray rawQuery;
        QUrlQuery query;
        Headers headers;
        QByteArray body;
        QJsonObject json;

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        [[nodiscard]] QString parameter(const QString &name) const
        {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        }
    };

    FakeRestServer();

    [[nodiscard]] QUrl baseUrl() const; //!< ".../api"
    [[nodiscard]] QUrl root() const;

    //! Sets the answer to the next request for a path; several are used in turn, then always()'s, then 404.
    void next(const QString &path, const Answer &answer);
    void always(const QString &path, const Answer &answer) { m_always.insert(path, answer); }
    void releaseHeld();
    void cutAll();
    //! Sends a few requests to itself, which are not kept: afterwards everything in flight has arrived and been
    //! answered, unless it is held.
    void settle();

    std::vector<Request> requests;
    [[nodiscard]] int count(const QString &path) const;
    [[nodiscard]] const Request &last() const { return requests.back(); }

    [[nodiscard]] static Answer ok(const QJsonValue &data = QJsonObject());
    [[nodiscard]] static Answer fail(int code, int status = 200, const QString &message = {});
    [[nodiscard]] static Answer raw(int status, const QByteArray &body, const QByteArray &mime = "text/html");

private:
    struct Held
    {
        Answer answer;
        server::HttpFront::Answer send;
    };
    void handle(const server::HttpRequest &request, const server::HttpFront::Answer &send);

    server::ServerLimits m_limits;
    server::OutgoingLimit m_outgoing{m_limits.unsentBytes};
    server::HttpFront m_front{m_limits, m_outgoing};
    QHash<QString, std::deque<Answer>> m_next;
    QHash<QString, Answer> m_always;
    std::vector<Held> m_held;
};

} // namespace chat::test
