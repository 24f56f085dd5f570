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

//! Satori's calls over HTTP for one login: headers, what errors mean, lists of several pages, and which methods the
//! platform has (`features`, and what its answers told).
class SatoriApi : public QObject
{
    Q_OBJECT

public:
    explicit SatoriApi(RestClient &rest, QObject *parent = nullptr);

    [[nodiscard]] RestClient &rest() { return m_rest; }
    [[nodiscard]] Scheduler &scheduler() { return m_rest.scheduler(); }
    //! Whose calls these are, in all the headers that any server reads.
    void setLogin(const QString &platform, const QString &user);
    void setToken(const QByteArray &token);
    void setFeatures(const QStringList &features);
    //! What failed with 500 may have been an outage: it is tried again.
    void forgetFailures();

    //! Is the method there, as far as is known?
    [[nodiscard]] bool can(QLatin1StringView method) const;
    //! Does the platform say so? (Marks that are no methods.)
    [[nodiscard]] bool hasFeature(QLatin1StringView feature) const { return m_features.contains(QString(feature)); }

    //! A call whose answer is read. Reading ones may be repeated.
    void ask(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback);
    //! A call that makes something, and whose answer is read.
    void make(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback);
    //! A call whose answer means nothing: an object, null, "OK" or nothing at all.
    void tell(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<Unit> callback);
    //! A call of the platform's own interface, through the server, in whichever form this one has it. Unsupported where
    //! it has none.
    void callNative(const QString &name, const QJsonArray &arguments, QObject *context, Callback<Unit> callback);
    //! All items of a list, its `next` followed to the end; a server that repeats itself is stopped.
    void list(QLatin1StringView method, const QJsonObject &body, QObject *context,
        Callback<std::vector<QJsonObject>> callback);
    void upload(const RestFile &file, const std::function<void(qint64, qint64)> &progress, QObject *context,
        Callback<QJsonValue> callback);

    //! Any answer: JSON, or undefined where a 2xx has none; errors are text for people at best.
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
    bool m_featuresTell = false; //!< they are a list of methods
    QSet<QString> m_proven; //!< answered at least once
    QSet<QString> m_lacking; //!< turned out not to be there
    QSet<QString> m_failed; //!< failed at the first try with 500
};

} // namespace chat::satori
