// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actions/messages.h"
#include "app/sandbox/events/uglyshapes.h"
#include "app/sandbox/routes/calllog.h"
#include "app/sandbox/routes/oauthcodes.h"
#include "app/sandbox/routes/ratelimits.h"
#include "app/server/httpfront.h"
#include "app/server/params.h"

#include <QHash>
#include <QJsonValue>

#include <functional>

namespace chat::sandbox {

class ChannelActions;
class EmojiActions;
class GatewayHub;
class GuildActions;
class GuildEvents;
class Templates;
class VoiceRooms;

//! One authorised call.
struct Call
{
    const SeedUser &user;
    server::Params params;
    QByteArray body;
    QByteArray contentType;
    QByteArray program; //!< its User-Agent
};

//! The parts that routes use.
struct Parts
{
    Store &store;
    Registry &registry;
    const Rules &rules;
    MessageTable &table;
    Messages &messages;
    const JsonViews &views;
    GatewayHub &gateway;
    AssetLinks &links;
    Faults &faults;
    GuildActions &guilds;
    ChannelActions &channels;
    EmojiActions &emoji;
    const GuildEvents &guildEvents;
    Templates &templates;
    VoiceRooms &voice;
};

//! The HTTP interface: finds the route, checks the token, counts the request, and wraps the answer in the envelope.
class Api
{
public:
    enum class Verb : quint8 {
        Read, //!< GET; POST is accepted too, real clients send it
        Write, //!< POST
    };
    //! Returns the `data` of the envelope.
    using Handler = std::function<Result<QJsonValue>(Call &)>;

    explicit Api(const Parts &parts);

    void add(const QString &name, Verb verb, Handler handler);
    void handle(const server::HttpRequest &request, server::HttpFront::Answer answer);

    [[nodiscard]] static QByteArray envelope(const QJsonValue &data, const QByteArray &language = {});
    //! All names served, for the coverage table and its test.
    [[nodiscard]] QStringList names() const;
    //! Moves the clock of everything that counts time.
    void advanceClock(qint64 ms);
    [[nodiscard]] const CallLog &log() const { return m_log; }
    [[nodiscard]] OauthCodes &oauthCodes() { return m_oauthCodes; }
    //! `language` is the Accept-Language header: everything but English means Chinese.
    [[nodiscard]] static server::HttpReply failed(const ApiError &error, const QByteArray &language = {});

private:
    struct Route
    {
        Verb verb = Verb::Read;
        Handler handler;
    };

    void call(const QString &name, const server::HttpRequest &request, const server::HttpFront::Answer &answer);
    [[nodiscard]] const SeedUser *authorised(const QString &name, const server::HttpRequest &request) const;
    [[nodiscard]] server::HttpReply oauthToken(const server::HttpRequest &request);
    [[nodiscard]] server::HttpReply asset(const server::HttpRequest &request, const QString &path) const;
    [[nodiscard]] static server::HttpReply brokenAnswer(int status);

    Parts m_parts;
    RateLimits m_limits;
    CallLog m_log;
    OauthCodes m_oauthCodes;
    UglyShapes m_uglyShapes;
    QHash<QString, Route> m_routes;
};

//! A standard list (app/kook/PROTOCOL.md 3): one page of `items` and its meta.
[[nodiscard]] QJsonObject standardPage(const QJsonArray &all, int page, int size, bool sortedById = true);

} // namespace chat::sandbox
