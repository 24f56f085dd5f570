// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace chat::satori {

//! Satori's calls over HTTP for one login: headers, the meaning of errors, lists of several pages, and which methods
//! the platform has (from `features` and from its answers).
class SatoriApi : public QObject
{
    Q_OBJECT

public:
    explicit SatoriApi(RestClient &rest, QObject *parent = nullptr);

    [[nodiscard]] Scheduler &scheduler() { return m_rest.scheduler(); }
    //! Sets the login of all calls, in all the headers that servers read.
    void setLogin(const QString &platform, const QString &user);
    void setToken(const QByteArray &token);
    void setFeatures(const QStringList &features);
    //! A failure with 500 may have been an outage: the method is tried again.
    void forgetFailures();

    //! Is the method available, as far as known?
    [[nodiscard]] bool can(QLatin1StringView method) const;
    //! Does the platform declare it? (Feature marks that are not methods.)
    [[nodiscard]] bool hasFeature(QLatin1StringView feature) const { return m_features.contains(QString(feature)); }

    //! A call whose answer is parsed. Reading calls may be repeated.
    void ask(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback);
    //! A call that creates something and whose answer is parsed.
    void make(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback);
    //! A call whose answer has no meaning: an object, null, "OK" or nothing at all.
    void tell(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<Unit> callback);
    //! A call of the platform's own API, passed through the server in whichever form it supports. Unsupported if it
    //! supports none.
    void callNative(const QString &name, const QJsonArray &arguments, QObject *context, Callback<Unit> callback);
    //! All items of a list, following `next` to the end; stops if the server repeats itself.
    void list(QLatin1StringView method, const QJsonObject &body, QObject *context,
        Callback<std::vector<QJsonObject>> callback);
    void upload(const RestFile &file, const std::function<void(qint64, qint64)> &progress, QObject *context,
        Callback<QJsonValue> callback);

    //! Any answer: JSON, or undefined if a 2xx has none; errors are text at best.
    [[nodiscard]] static Result<QJsonValue> interpret(const RestAnswer &answer);

Q_SIGNALS:
    void tokenRefused(const chat::ApiError &error);

private:
    struct Walk;
    void send(QLatin1StringView method, const RestRequest &request, QObject *context, Callback<QJsonValue> callback);
    void callNativeBy(
        const QStringList &routes, const QJsonArray &arguments, QObject *context, Callback<Unit> callback);
    void nextPage(const std::shared_ptr<Walk> &walk);
    [[nodiscard]] ApiError judge(const QString &method, const ApiError &error);

    RestClient &m_rest;
    QString m_login; //!< "platform/user", as in addresses
    QSet<QString> m_features;
    bool m_featuresTell = false; //!< they contain method names
    QSet<QString> m_proven; //!< answered at least once
    QSet<QString> m_lacking; //!< found to be missing
    QSet<QString> m_failed; //!< failed at the first try with 500
};

} // namespace chat::satori
