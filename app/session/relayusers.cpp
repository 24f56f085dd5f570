// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/relayusers.h"

#include "app/base/jsonreader.h"
#include "app/net/ownagent.h"
#include "app/net/qtscheduler.h"
#include "app/net/relayaddress.h"
#include "app/net/restclient.h"
#include "app/session/account.h"
#include "app/session/backendfactory.h"

#include <QJsonArray>
#include <QTimer>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList connectedIn(const QJsonObject &clients)
{
    QStringList names;
    const QJsonArray programs = clients.value("programs"_L1).toArray();
    for (const QJsonValue program : programs) {
        const QString name = json::text(program.toObject(), "name"_L1);
        const QJsonArray sessions = program["sessions"_L1].toArray();
        const bool connected = std::any_of(sessions.begin(), sessions.end(),
            [](const QJsonValue &session) { return session["connected"_L1].toBool(); });
        if (connected && !isOwnAgent(name))
            names.append(name);
    }
    return names;
}

} // namespace

RelayAddress relayOf(const Account &account)
{
    return {QUrl(account.id().base), account.id().user.value};
}

void askRelayUsers(Account &account, QObject *context, const std::function<void(const QStringList &)> &callback)
{
    const auto relay = relayOf(account).find();
    if (!relay) {
        QTimer::singleShot(0, context, [callback] { callback({}); });
        return;
    }
    QUrl root = *relay;
    root.setPath(u"/"_s);
    auto *scheduler = new QtScheduler(context);
    auto *rest = new RestClient(account.network(), *scheduler, RestClient::Options::forForm(2s), scheduler);
    rest->setBaseUrl(root);
    rest->setAuthorization(kookAuthorization(account.config()));
    rest->send(RestRequest::get(u"relay/clients"_s), rest, [scheduler, callback](const Result<QJsonValue> &result) {
        scheduler->deleteLater();
        callback(result.ok() ? connectedIn(result.value()["data"_L1].toObject()) : QStringList());
    });
}

void endRelay(const Account &account)
{
    relayOf(account).end();
}

} // namespace chat
