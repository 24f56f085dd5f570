// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriserver.h"

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBase = u"/satori/v1/"_s;

} // namespace

FakeSatoriServer::FakeSatoriServer(SatoriSwitches switches, int messages, quint16 port)
    : s(std::move(switches))
    , platform(s.bridgesKook ? u"kook"_s : u"memo"_s, messages)
    , m_connecting(s.connecting)
{
    QString error;
    if (!m_front.listenOn(QHostAddress::LocalHost, port, &error))
        qFatal("%s", qPrintable(error));
    addHandlers();
    addMessageHandlers();
    addReactionHandlers();
    addModerationHandlers();
    m_front.setWebsocketHandler(
        kBase + u"events"_s, [this](std::unique_ptr<QWebSocket> socket) { onSocket(socket.release()); });
    m_front.setHandler([this](const server::HttpRequest &request, const server::HttpFront::Answer &send) {
        Request kept;
        const QString path = request.url.path();
        kept.method = path.startsWith(kBase) ? path.mid(kBase.size()) : path;
        kept.rawBody = request.body;
        kept.body = QJsonDocument::fromJson(kept.rawBody).object();
        for (const auto &[name, value] : request.headers)
            kept.headers.insert(name.toLower(), value);
        requests.push_back(kept);
        const Answer answer = request.method == "GET" ? got(path) : handle(kept);
        send({answer.status, answer.mime, answer.body, {}});
    });
}

FakeSatoriServer::~FakeSatoriServer()
{
    // Their TCP sockets are destroyed with the server: their signals must not arrive after that.
    const auto sockets = findChildren<QWebSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWebSocket *socket : sockets)
        socket->disconnect(this);
    qDeleteAll(sockets);
}

QUrl FakeSatoriServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/satori"_s.arg(m_front.port()));
}

int FakeSatoriServer::count(const QString &method) const
{
    return static_cast<int>(std::ranges::count(requests, method, &Request::method));
}

const FakeSatoriServer::Request *FakeSatoriServer::last(const QString &method) const
{
    const auto it = std::find_if(
        requests.rbegin(), requests.rend(), [&method](const Request &each) { return each.method == method; });
    return it == requests.rend() ? nullptr : &*it;
}

// ---- answers --------------------------------------------------------------------------------------------------------

FakeSatoriServer::Answer FakeSatoriServer::json(const QJsonValue &value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {200, document.toJson(QJsonDocument::Compact)};
}

FakeSatoriServer::Answer FakeSatoriServer::nothing() const
{
    return {200, s.voidBody, s.voidBody == "OK" ? "text/plain"_ba : "application/json"_ba};
}

FakeSatoriServer::Answer FakeSatoriServer::error(int status, const QString &words) const
{
    switch (s.errors) {
    case SatoriSwitches::Form::Plain:
        break;
    case SatoriSwitches::Form::Html:
        return {status,
            "<!DOCTYPE html><html><head><title>"_ba + words.toUtf8() + "</title></head><body>x</body></html>"_ba,
            "text/html"_ba};
    case SatoriSwitches::Form::Json:
        return {status, QJsonDocument(QJsonObject{{"message"_L1, words}}).toJson()};
    }
    return {status, words.toUtf8(), "text/plain"_ba};
}

FakeSatoriServer::Answer FakeSatoriServer::listOf(const QJsonArray &items, const QJsonObject &body, bool reached) const
{
    if (s.listEmpties != 0 && !reached) {
        const QString token = body.value("next"_L1).toString();
        const int seen = token.startsWith(u'e') ? token.mid(1).toInt() : 0;
        if (token.isEmpty() || token.startsWith(u'e')) {
            if (s.listEmpties < 0 || seen < s.listEmpties)
                return json(QJsonObject{{"data"_L1, QJsonArray()}, {"next"_L1, u"e%1"_s.arg(seen + 1)}});
            QJsonObject rest = body;
            rest.remove("next"_L1);
            return listOf(items, rest, true);
        }
    }
    if (!s.listPages)
        return json(QJsonObject{{"data"_L1, items}});
    const int from = body.value("next"_L1).toString().toInt();
    QJsonArray page;
    for (int i = from; i < std::min<int>(from + 2, static_cast<int>(items.size())); ++i)
        page.append(items.at(i));
    QJsonObject answer{{"data"_L1, page}};
    if (s.listRepeats)
        answer.insert("next"_L1, u"0"_s);
    else if (from + 2 < items.size())
        answer.insert("next"_L1, QString::number(from + 2));
    return json(answer);
}

//! Files; `proxy` serves only addresses listed by META, and no internal links (7).
FakeSatoriServer::Answer FakeSatoriServer::got(const QString &path) const
{
    const QString internal = kBase + (s.internalByProxy ? u"proxy/internal:"_s : u"internal/"_s);
    const auto file = m_files.constFind(path.startsWith(internal) ? u'/' + path.mid(internal.size()) : path);
    if (file != m_files.constEnd())
        return {200, file->first, file->second};
    if (path.startsWith(kBase + u"proxy/"_s))
        return error(403, u"forbidden"_s);
    return path.startsWith(kBase) && !path.startsWith(kBase + u"internal/"_s)
        ? error(405, u"Please use POST method to send requests."_s)
        : error(404, u"Not Found"_s);
}

QString FakeSatoriServer::platformOf(int index) const
{
    return index == 0 || s.secondPlatform.isEmpty() ? platform.name : s.secondPlatform;
}

QStringList FakeSatoriServer::features() const
{
    QStringList all;
    for (auto it = m_handlers.begin(); it != m_handlers.end(); ++it) {
        if (!s.missing.contains(it.key()))
            all.append(it.key());
    }
    return all + s.furtherFeatures;
}

QJsonObject FakeSatoriServer::loginJson(int index, bool withFeatures) const
{
    const QString id = index == 0 ? u"1000"_s : u"1001"_s;
    QJsonObject login{{"sn"_L1, index + 1}, {"platform"_L1, platformOf(index)}, {"status"_L1, 1}, {"hidden"_L1, false},
        {"adapter"_L1, platformOf(index)}};
    if (withFeatures && s.features)
        login.insert("features"_L1, QJsonArray::fromStringList(features()));
    if (index == 1 && m_connecting) {
        login.insert("status"_L1, 4);
        return login;
    }
    login.insert("user"_L1, platform.userJson(id, {}));
    login.insert("self_id"_L1, id);
    return login;
}

QJsonArray FakeSatoriServer::logins() const
{
    return {loginJson(0), loginJson(1)};
}

std::optional<QString> FakeSatoriServer::loginOf(const Request &request) const
{
    const bool modern = s.headers != SatoriSwitches::Headers::XOnly;
    const bool old = s.headers != SatoriSwitches::Headers::SatoriOnly;
    QByteArray where = modern ? request.headers.value("satori-platform") : QByteArray();
    QByteArray who = modern ? request.headers.value("satori-user-id") : QByteArray();
    if (old && where.isEmpty())
        where = request.headers.value("x-platform");
    if (old && who.isEmpty())
        who = request.headers.value("x-self-id");
    const bool known = (who == "1000" && where == platformOf(0).toUtf8())
        || (who == "1001" && where == platformOf(1).toUtf8() && !m_connecting);
    return known ? std::optional(QString::fromUtf8(who)) : std::nullopt;
}

FakeSatoriServer::Answer FakeSatoriServer::handle(const Request &request)
{
    if (auto queue = m_next.find(request.method); queue != m_next.end() && !queue->empty()) {
        const Answer answer = queue->front();
        queue->pop_front();
        return answer;
    }
    if (request.method == "meta"_L1 && !s.meta)
        return error(404, u"method not found"_s);
    if (!s.token.isEmpty() && request.headers.value("authorization") != "Bearer " + s.token.toUtf8())
        return error(s.wrongTokenStatus, s.wrongTokenStatus == 403 ? u"invalid token"_s : QString());
    if (request.method == "meta"_L1)
        return json(QJsonObject{{"logins"_L1, logins()}, {"proxy_urls"_L1, QJsonArray()}});
    const auto login = loginOf(request);
    if (!login)
        return error(403, u"login not found"_s);
    const bool native = request.method.startsWith("internal"_L1); // whose arguments are an array
    const bool form = request.method == "upload.create"_L1;
    if (request.rawBody.isEmpty() || (!request.rawBody.startsWith(native ? '[' : '{') && !form))
        return error(400, u"Bad Request"_s);
    if (s.missing.contains(request.method))
        return error(s.missingStatus, s.missingStatus == 500 ? u"Internal Server Error"_s : u"method not found"_s);
    const auto handler = m_handlers.constFind(request.method);
    if (handler == m_handlers.constEnd())
        return error(404, u"method not found"_s);
    if (request.method == "upload.create"_L1)
        return json(QJsonObject{{"file0"_L1, u"internal:memo/1000/_tmp/7f3sc3bu3n3"_s}});
    return (*handler)(request.body, *login);
}

void FakeSatoriServer::addHandlers()
{
    m_handlers[u"upload.create"_s] = [this](const QJsonObject &, const QString &) { return nothing(); };
    m_handlers[u"login.get"_s]
        = [this](const QJsonObject &, const QString &self) { return json(loginJson(self == "1000"_L1 ? 0 : 1)); };
    m_handlers[u"guild.list"_s] = [this](const QJsonObject &body, const QString &) {
        QJsonArray guilds{QJsonObject{{"id"_L1, platform.guild}, {"name"_L1, platform.guildName}}};
        if (s.listPages) {
            guilds.append(QJsonObject{{"id"_L1, u"g2"_s}, {"name"_L1, u"Guild 2"_s}});
            guilds.append(QJsonObject{{"id"_L1, u"g3"_s}});
        }
        return listOf(guilds, body);
    };
    m_handlers[u"guild.get"_s] = [this](const QJsonObject &, const QString &) {
        return json(QJsonObject{{"id"_L1, platform.guild}, {"name"_L1, platform.guildName}});
    };
    m_handlers[u"guild.role.list"_s] = [this](const QJsonObject &body, const QString &) {
        QJsonArray roles;
        for (const auto &[id, title] : platform.roles)
            roles.append(QJsonObject{{"id"_L1, id}, {"name"_L1, title}, {"permissions"_L1, u"0"_s}});
        return listOf(roles, body);
    };
    m_handlers[u"channel.list"_s] = [this](const QJsonObject &body, const QString &) {
        QJsonArray channels;
        for (const auto &room : platform.rooms) {
            if (room.type != 1)
                channels.append(platform.channelJson(room));
        }
        return listOf(channels, body);
    };
    m_handlers[u"channel.get"_s] = [this](const QJsonObject &body, const QString &) {
        const auto *room = platform.room(body.value("channel_id"_L1).toString());
        return room ? json(platform.channelJson(*room)) : error(404, u"channel not found"_s);
    };
    m_handlers[u"guild.member.list"_s] = [this](const QJsonObject &body, const QString &) {
        QJsonArray members;
        for (const auto &person : platform.people) {
            QJsonObject member = platform.memberJson(person.id, s);
            member.insert("user"_L1, platform.userJson(person.id, s));
            members.append(member);
        }
        return listOf(members, body);
    };
    m_handlers[u"guild.member.get"_s] = [this](const QJsonObject &body, const QString &) {
        const QString id = body.value("user_id"_L1).toString();
        QJsonObject member = platform.memberJson(id, s);
        member.insert("user"_L1, platform.userJson(id, s));
        return json(member);
    };
    m_handlers[u"user.get"_s] = [this](const QJsonObject &body, const QString &) {
        return json(platform.userJson(body.value("user_id"_L1).toString(), s));
    };
    m_handlers[u"friend.list"_s] = [this](const QJsonObject &body, const QString &) {
        if (s.oldNames)
            return listOf({platform.userJson(u"u1"_s, {})}, body);
        return listOf({QJsonObject{{"user"_L1, platform.userJson(u"u1"_s, s)}, {"nick"_L1, u"Friend"_s}}}, body);
    };
    m_handlers[u"user.channel.create"_s]
        = [this](const QJsonObject &, const QString &) { return json(platform.channelJson(*platform.room(u"d1"_s))); };
}

void FakeSatoriServer::addMessageHandlers()
{
    const auto entryOf = [this](const QJsonObject &body) {
        return platform.find(body.value("channel_id"_L1).toString(), body.value("message_id"_L1).toString());
    };
    m_handlers[u"message.list"_s] = [this](const QJsonObject &body, const QString &) {
        const auto *room = platform.room(body.value("channel_id"_L1).toString());
        if (!room)
            return error(404, u"channel not found"_s);
        bool failed = false;
        const QJsonObject answer = platform.page(*room, body, s, &failed);
        return failed ? error(400, u"bad token"_s) : json(answer);
    };
    m_handlers[u"message.get"_s] = [this, entryOf](const QJsonObject &body, const QString &) {
        const auto *entry = entryOf(body);
        const auto *room = platform.room(body.value("channel_id"_L1).toString());
        return entry ? json(platform.messageJson(*room, *entry, s)) : json(QJsonObject());
    };
    m_handlers[u"message.create"_s]
        = [this](const QJsonObject &body, const QString &self) { return created(body, self); };
    m_handlers[u"message.update"_s] = [this, entryOf](const QJsonObject &body, const QString &) {
        const auto *entry = entryOf(body);
        if (!entry)
            return error(404, u"message not found"_s);
        QString content = body.value("content"_L1).toString();
        if (s.bridgesKook) // the bridge reads elements and writes them again, and KOOK reads that as its own markup
            content = content.toHtmlEscaped().replace("&quot;"_L1, "\""_L1);
        change(body.value("channel_id"_L1).toString(), entry->id, content);
        return nothing();
    };
    if (s.nativeCalls) {
        const QString route = u"internal/"_s + QString(*s.nativeCalls).replace("{login}"_L1, u"kook/1000"_s);
        m_handlers[route + u"updateMessage"_s] = [this](const QJsonObject &, const QString &) {
            const QJsonObject told = QJsonDocument::fromJson(requests.back().rawBody).array().first().toObject();
            const QString id = told.value("msg_id"_L1).toString();
            if (!platform.find(u"c-general"_s, id))
                return json(QJsonObject{{"code"_L1, 40000}, {"message"_L1, u"no such message"_s}});
            change(u"c-general"_s, id, told.value("content"_L1).toString());
            return json(QJsonObject{{"code"_L1, 0}});
        };
    }
    m_handlers[u"message.delete"_s] = [this, entryOf](const QJsonObject &body, const QString &) {
        const auto *entry = entryOf(body);
        if (!entry)
            return error(404, u"message not found"_s);
        erase(body.value("channel_id"_L1).toString(), QString(entry->id));
        return nothing();
    };
}

void FakeSatoriServer::addReactionHandlers()
{
    const auto reaction = [this](bool on) {
        return [this, on](const QJsonObject &body, const QString &self) {
            const QString user = body.value("user_id"_L1).toString(self);
            const QString emoji = body.value("emoji_id"_L1).toString(body.value("emoji"_L1).toString());
            const QString room = body.value("channel_id"_L1).toString();
            const QString id = body.value("message_id"_L1).toString();
            if (!platform.find(room, id))
                return error(404, u"message not found"_s);
            react(room, id, emoji, user, on);
            return nothing();
        };
    };
    m_handlers[u"reaction.create"_s] = reaction(true);
    m_handlers[u"reaction.delete"_s] = reaction(false);
    m_handlers[u"reaction.clear"_s] = [this](const QJsonObject &body, const QString &) {
        auto *entry = platform.find(body.value("channel_id"_L1).toString(), body.value("message_id"_L1).toString());
        if (!entry)
            return error(404, u"message not found"_s);
        const QString emoji = body.value("emoji_id"_L1).toString();
        std::erase_if(entry->reactions, [&emoji](const auto &each) { return emoji.isEmpty() || each.first == emoji; });
        return nothing();
    };
    m_handlers[u"reaction.list"_s] = [this](const QJsonObject &body, const QString &) {
        QJsonArray users;
        const auto *entry
            = platform.find(body.value("channel_id"_L1).toString(), body.value("message_id"_L1).toString());
        if (entry) {
            const auto all = entry->reactions.find(body.value("emoji_id"_L1).toString());
            for (const QString &id : all == entry->reactions.end() ? QStringList() : all->second)
                users.append(platform.userJson(id, s));
        }
        return s.bridgesKook ? json(users) : listOf(users, body);
    };
}

FakeSatoriServer::Answer FakeSatoriServer::created(const QJsonObject &body, const QString &self)
{
    const QString where = body.value("channel_id"_L1).toString();
    QString content = body.value("content"_L1).toString();
    if (!platform.room(where) || content.isEmpty() || s.create == SatoriSwitches::Create::EmptyList)
        return s.bridgesKook || s.create == SatoriSwitches::Create::EmptyList ? json(QJsonArray())
                                                                              : error(404, u"channel not found"_s);
    QString quote;
    static const QString kQuote = u"<quote id=\""_s;
    if (content.startsWith(kQuote)) {
        quote = content.mid(kQuote.size()).section(u'"', 0, 0);
        content = content.mid(content.indexOf(u'>') + 1);
    }
    QStringList parts{content};
    if (s.create == SatoriSwitches::Create::Several)
        parts = content.split(u"<br/>"_s);
    QJsonArray answer;
    for (const QString &part : parts) {
        const auto entry = platform.post(where, self, part, quote); // a copy: the rooms may change
        if (s.echo == SatoriSwitches::Echo::BeforeAnswer)
            tellCreated(where, entry);
        else if (s.echo == SatoriSwitches::Echo::AfterAnswer)
            QMetaObject::invokeMethod(
                this, [this, where, entry] { tellCreated(where, entry); }, Qt::QueuedConnection);
        if (s.create == SatoriSwitches::Create::IdOnly || s.bridgesKook)
            answer.append(QJsonObject{{"id"_L1, entry.id}, {"elements"_L1, QJsonArray()}});
        else if (s.create == SatoriSwitches::Create::NoContent)
            answer.append(QJsonObject{{"id"_L1, entry.id}, {"content"_L1, QString()}});
        else
            answer.append(platform.messageJson(*platform.room(where), entry, s));
    }
    return json(answer);
}

} // namespace chat::test
