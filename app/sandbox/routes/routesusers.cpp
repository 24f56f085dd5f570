// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/gatewayhub.h"
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kLongestProgramShown = 120;

Result<QJsonValue> viewUser(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("user_id"_L1);
    const QString guildId = call.params.id("guild_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (!parts.registry.user(id))
        return server::notFound(u"用户不存在"_s);
    if (guildId.isEmpty())
        return QJsonValue(parts.views.user(id));
    const GuildRecord *guild = parts.registry.guild(guildId);
    if (!guild)
        return server::notFound(u"服务器不存在"_s);
    if (!guild->members.contains(call.user.id))
        return server::forbidden();
    if (!guild->members.contains(id))
        return server::notFound(u"该用户不在服务器内"_s);
    return QJsonValue(parts.views.user(id, guild));
}

Result<QJsonValue> gatewayUrl(const Parts &parts, Call &call)
{
    const int compress = call.params.number("compress"_L1, 1);
    if (!call.params.ok())
        return call.params.problem();
    QString url = parts.links.url({});
    url.replace(0, 4, u"ws"_s);
    url.chop(QLatin1StringView("/assets/").size());
    url += u"/gateway?compress=%1&token=%2"_s.arg(compress == 0 ? 0 : 1)
               .arg(QString::fromLatin1(QUrl::toPercentEncoding(call.user.token)));
    if (!call.program.isEmpty()) // for observers
        url += u"&program="_s
            + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(call.program.left(kLongestProgramShown))));
    // Some clients ask for a resume here and use the address as it is.
    for (const QLatin1StringView key : {"resume"_L1, "sn"_L1, "session_id"_L1, "sessionId"_L1}) {
        if (call.params.has(key))
            url += u'&' + key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(call.params.id(key)));
    }
    return QJsonValue(QJsonObject{{"url"_L1, url}});
}

} // namespace

void addUserRoutes(Api &api, const Parts &parts)
{
    api.add(u"user/me"_s, Api::Verb::Read, [parts](Call &call) -> Result<QJsonValue> {
        QJsonObject me = parts.views.user(call.user.id);
        me.insert("mobile_prefix"_L1, u"86"_s);
        me.insert("mobile"_L1, u"138****0000"_s);
        me.insert("invited_count"_L1, 0);
        if (parts.faults.webhook)
            me.insert("os"_L1, u"Webhook"_s);
        return QJsonValue(me);
    });
    api.add(u"user/view"_s, Api::Verb::Read, [parts](Call &call) { return viewUser(parts, call); });
    api.add(u"user/offline"_s, Api::Verb::Write, [parts](Call &call) -> Result<QJsonValue> {
        parts.gateway.goOffline(call.user.id);
        return QJsonValue(QJsonObject());
    });
    api.add(u"user/online"_s, Api::Verb::Write, [](Call &) -> Result<QJsonValue> { return QJsonValue(QJsonObject()); });
    api.add(u"user/get-online-status"_s, Api::Verb::Read, [parts](Call &call) -> Result<QJsonValue> {
        const bool online = parts.faults.webhook || parts.gateway.isConnected(call.user.id);
        const QString system = parts.faults.webhook ? u"Webhook"_s : u"Websocket"_s;
        return QJsonValue(
            QJsonObject{{"online"_L1, online}, {"online_os"_L1, online ? QJsonArray{system} : QJsonArray()}});
    });
    // Nobody has friends here, but clients that ask during start-up must not fail.
    api.add(u"friend"_s, Api::Verb::Read, [](Call &) -> Result<QJsonValue> {
        return QJsonValue(
            QJsonObject{{"request"_L1, QJsonArray()}, {"friend"_L1, QJsonArray()}, {"blocked"_L1, QJsonArray()}});
    });
    api.add(u"gateway/index"_s, Api::Verb::Read, [parts](Call &call) { return gatewayUrl(parts, call); });
}

} // namespace chat::sandbox
