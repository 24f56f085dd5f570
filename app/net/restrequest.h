// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ratelimiter.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace chat {

//! A file of a multipart body.
struct RestFile
{
    QString field;
    QString name;
    QString mime;
    QByteArray bytes;
    QList<std::pair<QString, QString>> fields = {}; //!< plain parts before it
};

//! One call: a path below the base URL with its parameters.
struct RestRequest
{
    enum class Verb : quint8 {
        Get, //!< query only; repeated when the connection is lost
        Post, //!< JSON body
        Upload, //!< multipart body
    };
    using Query = QList<std::pair<QString, QString>>;

    Verb verb = Verb::Get;
    QString path; //!< "v3/message/list"; also identifies the route for the rate limiter
    Query query; //!< empty values are sent too
    QJsonObject body;
    std::optional<QJsonArray> arguments = {}; //!< Post: sent in place of `body`
    std::optional<RestFile> file;
    RateLimiter::Priority priority = RateLimiter::Priority::Read;
    bool reads = false; //!< Post: changes nothing, so it may be repeated and run in parallel like a Get
    //! Where the answer has objects whose text is wanted as the server wrote it: json::keepSources(), up to so many bytes
    //! of each.
    struct Sources
    {
        QStringList path;
        qsizetype most = 0;
    };
    std::optional<Sources> sources = {};
    bool goesFirst = false; //!< is not held, see RestClient::hold()
    //! A rate limit delays it for about this long; zero: it is sent now. May be empty.
    std::function<void(std::chrono::milliseconds)> held;
    //! Upload: called while the bytes are sent. May be empty.
    std::function<void(qint64 sent, qint64 total)> progress = {};

    [[nodiscard]] static RestRequest get(QString path, Query query = {})
    {
        RestRequest request;
        request.path = std::move(path);
        request.query = std::move(query);
        return request;
    }
    [[nodiscard]] static RestRequest post(QString path, QJsonObject body)
    {
        RestRequest request;
        request.verb = Verb::Post;
        request.path = std::move(path);
        request.body = std::move(body);
        request.priority = RateLimiter::Priority::User;
        return request;
    }
    [[nodiscard]] static RestRequest upload(QString path, RestFile file)
    {
        RestRequest request;
        request.verb = Verb::Upload;
        request.path = std::move(path);
        request.file = std::move(file);
        request.priority = RateLimiter::Priority::User;
        return request;
    }
};

//! The raw answer.
struct RestAnswer
{
    int http = 0;
    std::optional<QJsonValue> body; //!< none: not JSON
    QString text; //!< the beginning of an answer that is not a JSON object or array
    std::optional<std::chrono::milliseconds> retryAfter;
};

} // namespace chat
