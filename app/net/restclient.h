// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/net/background.h"
#include "app/net/restrequest.h"

#include <QJsonValue>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;

namespace chat {

class RestExchange;
class TrafficLog;

//! Sends the requests of one account over the shared network manager and returns the JSON of the answer, or the reason
//! why there is none. Handles rate limits, lost connections and timeouts; knows nothing about the meaning of the JSON.
class RestClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds timeout{20'000}; //!< from sending to the last byte; uploads: without progress
        qint64 maxAnswer = 32 << 20; //!< bytes
        qsizetype large = 64 << 10; //!< bytes; larger answers are parsed and read outside the GUI thread
        RateLimiter::Policy limits;

        //! For a form where somebody waits: a quick answer is better than a third attempt.
        [[nodiscard]] static Options forForm(std::chrono::milliseconds timeout);
    };
    //! Interprets an answer of any status; the default accepts 2xx with JSON and maps other statuses to errors.
    using Interpreter = std::function<Result<QJsonValue>(const RestAnswer &)>;

    RestClient(QNetworkAccessManager &network, Scheduler &scheduler, QObject *parent = nullptr);
    RestClient(QNetworkAccessManager &network, Scheduler &scheduler, Options options, QObject *parent = nullptr);
    ~RestClient() override;

    void setBaseUrl(const QUrl &base);
    [[nodiscard]] const QUrl &baseUrl() const { return m_base; }
    //! Requests go there instead from now on: a relay. The base URL still says which server it is. Empty: no detour.
    void setDetour(const QUrl &base);
    //! Where requests go.
    [[nodiscard]] const QUrl &address() const { return m_detour.isEmpty() ? m_base : m_detour; }
    [[nodiscard]] Scheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] const RateLimiter &limits() const { return m_limiter; }
    //! The whole header value ("Bot …"); never logged, never sent to addresses outside the base URL
    //! or the detour.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }
    //! Sent with every request below the base URL, besides our own.
    void setHeaders(QList<std::pair<QByteArray, QByteArray>> headers) { m_headers = std::move(headers); }
    void setLanguage(const QByteArray &tag) { m_language = tag; }
    //! Every request that is sent, and its answer, is put there. Borrowed.
    void setTraffic(TrafficLog *traffic) { m_traffic = traffic; }
    void setInterpreter(Interpreter interpreter) { m_interpreter = std::move(interpreter); }

    // Before we know who we are.
    //! Requests wait, except those that go first.
    void hold();
    //! Those that wait fail with this, later ones too.
    void refuse(const ApiError &why);
    //! They are sent.
    void release();

    //! See callback.h. Destroying the context cancels the request.
    void send(const RestRequest &request, QObject *context, Callback<QJsonValue> callback);
    //! The same for answers that take time to parse: `reader` then runs outside the GUI thread, so it may only use its
    //! argument.
    template <class T>
    void read(const RestRequest &request, QObject *context, std::function<Result<T>(const QJsonValue &)> reader,
        Callback<T> callback)
    {
        start(request, context,
            [this, context, reader = std::move(reader), callback = std::move(callback)](
                Result<QJsonValue> result, bool large) {
                if (!large || !result.ok()) {
                    callback(std::move(result).andThen(reader));
                    return;
                }
                m_background.run<Result<T>>(
                    context, [reader, value = result.value()] { return reader(value); }, callback);
            });
    }

    //! Idle connections may be dead without notice (the computer slept): the next request opens a new one.
    void dropIdleConnections();

    [[nodiscard]] static ApiError errorOfStatus(int http);
    [[nodiscard]] static Result<QJsonValue> interpretStatus(const RestAnswer &answer);

private:
    friend class RestExchange;
    using Answered = std::function<void(Result<QJsonValue>, bool large)>;
    void start(const RestRequest &request, QObject *context, Answered answered);
    [[nodiscard]] QNetworkRequest prepare(const RestRequest &request) const;
    void remove(const RestExchange *exchange);

    QNetworkAccessManager &m_network;
    Scheduler &m_scheduler;
    Options m_options;
    RateLimiter m_limiter;
    QUrl m_base;
    QUrl m_detour;
    QByteArray m_authorization;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_language = "en-US";
    TrafficLog *m_traffic = nullptr;
    Interpreter m_interpreter;
    std::unordered_map<const RestExchange *, std::unique_ptr<RestExchange>> m_exchanges;
    Background m_background;
    bool m_held = false;
    std::optional<ApiError> m_refused;
    std::vector<RestExchange *> m_waiting; //!< while it is held
};

} // namespace chat
