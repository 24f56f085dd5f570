// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include <QEventLoop>
#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox::test {

QNetworkRequest Client::request(const QString &call, const Query &query) const
{
    QUrl url(m_base + u"/v3/"_s + call);
    QUrlQuery encoded;
    for (const auto &[key, value] : query)
        encoded.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(encoded);
    QNetworkRequest request(url);
    if (!m_token.isNull())
        request.setRawHeader("Authorization", m_scheme + ' ' + m_token.toUtf8());
    request.setRawHeader("Accept-Language", m_language);
    if (!m_program.isEmpty())
        request.setHeader(QNetworkRequest::UserAgentHeader, m_program);
    return request;
}

Reply Client::finish(QNetworkReply *reply)
{
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    Reply result;
    result.http = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    result.json = QJsonDocument::fromJson(result.body).object();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        result.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return result;
}

Reply Client::get(const QString &call, const Query &query)
{
    return finish(m_manager.get(request(call, query)));
}

QNetworkReply *Client::startPost(const QString &call, const QJsonObject &body)
{
    QNetworkRequest made = request(call, {});
    made.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return m_manager.post(made, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply Client::post(const QString &call, const QJsonObject &body)
{
    return finish(startPost(call, body));
}

Reply Client::postRaw(const QString &call, const QByteArray &body, const QByteArray &contentType)
{
    QNetworkRequest made = request(call, {});
    made.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    return finish(m_manager.post(made, body));
}

Reply Client::upload(const QString &fileName, const QByteArray &contentType, const QByteArray &bytes)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    QHttpPart part;
    part.setHeader(
        QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"file\"; filename=\"%1\""_s.arg(fileName));
    part.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    part.setBody(bytes);
    form->append(part);
    QNetworkReply *reply = m_manager.post(request(u"asset/create"_s, {}), form);
    form->setParent(reply);
    return finish(reply);
}

Reply Client::uploadForm(const QString &call, const Query &fields, const QString &fileField, const QString &fileName,
    const QByteArray &bytes)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    for (const auto &[name, value] : fields) {
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader, u"form-data; name=\"%1\""_s.arg(name));
        part.setBody(value.toUtf8());
        form->append(part);
    }
    QHttpPart file;
    file.setHeader(QNetworkRequest::ContentDispositionHeader,
        u"form-data; name=\"%1\"; filename=\"%2\""_s.arg(fileField, fileName));
    file.setBody(bytes);
    form->append(file);
    QNetworkReply *reply = m_manager.post(request(call, {}), form);
    form->setParent(reply);
    return finish(reply);
}

Reply Client::fetch(const QUrl &url)
{
    return finish(m_manager.get(QNetworkRequest(url)));
}

Gateway::Gateway(const QUrl &url)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        ++textFrames;
        keep(text.toUtf8());
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        ++binaryFrames;
        // qUncompress needs the size in front; a hint is enough.
        keep(qUncompress(QByteArray("\0\0\x10\0", 4) + bytes));
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_closed = true; });
    m_socket.open(url);
}

Gateway::Gateway(Client &client, bool compress)
    : Gateway(QUrl(client.get(u"gateway/index"_s, {{u"compress"_s, compress ? u"1"_s : u"0"_s}})["url"_L1].toString()))
{
}

void Gateway::keep(const QByteArray &json)
{
    m_frames.append(QJsonDocument::fromJson(json).object());
}

void Gateway::send(const QJsonObject &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void Gateway::ping(qint64 sn, bool binary)
{
    const QJsonObject frame{{"s"_L1, 2}, {"sn"_L1, sn}};
    if (binary)
        m_socket.sendBinaryMessage(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    else
        send(frame);
}

QList<QJsonObject> Gateway::frames(int signal) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &frame : m_frames) {
        if (frame.value("s"_L1).toInt(-1) == signal)
            found.append(frame);
    }
    return found;
}

namespace {

bool isPresence(const QJsonObject &d)
{
    return d.value("extra"_L1).toObject().value("type"_L1).toString().startsWith("guild_member_o"_L1);
}

} // namespace

QList<QJsonObject> Gateway::events() const
{
    QList<QJsonObject> found;
    const auto all = frames(0);
    for (const QJsonObject &frame : all) {
        const QJsonObject d = frame.value("d"_L1).toObject();
        if (!isPresence(d))
            found.append(d);
    }
    return found;
}

QList<QJsonObject> Gateway::bodies(const QString &type) const
{
    QList<QJsonObject> found;
    const auto all = frames(0);
    for (const QJsonObject &frame : all) {
        const QJsonObject extra = frame.value("d"_L1).toObject().value("extra"_L1).toObject();
        if (extra.value("type"_L1).toString() == type)
            found.append(extra.value("body"_L1).toObject());
    }
    return found;
}

QList<qint64> Gateway::sns() const
{
    QList<qint64> numbers;
    const auto all = frames(0);
    for (const QJsonObject &frame : all)
        numbers.append(frame.value("sn"_L1).toInteger());
    return numbers;
}

QString Gateway::sessionId() const
{
    const auto hellos = frames(1);
    return hellos.isEmpty() ? QString() : hellos.last().value("d"_L1).toObject().value("session_id"_L1).toString();
}

QString messageId(int n)
{
    return u"%1-0000-4000-8000-00000000000a"_s.arg(n, 8, 16, QChar(u'0'));
}

SeedWorld smallWorld()
{
    constexpr quint32 kView = 1u << 11;
    constexpr quint32 kSend = 1u << 12;
    constexpr quint32 kManage = 1u << 13;
    constexpr quint32 kReact = 1u << 18;
    constexpr quint32 kMember = kView | kSend | (1u << 14) | kReact | (1u << 19);
    const auto user = [](const QString &id, const QString &name, bool bot, bool token) {
        SeedUser made;
        made.id = id;
        made.username = name;
        made.identifyNum = u"0"_s + id;
        made.token = token ? name + u"/token+=="_s : QString();
        made.avatar = u"sandbox-asset:/avatars/1.png"_s;
        made.bot = bot;
        return made;
    };
    SeedWorld world;
    world.users = {user(u"100"_s, u"bot"_s, true, true), user(u"101"_s, u"ann"_s, false, true),
        user(u"102"_s, u"bob"_s, false, true), user(u"103"_s, u"mod"_s, false, true),
        user(u"104"_s, u"eve"_s, false, true), user(u"109"_s, u"owner"_s, false, true)};
    SeedGuild guild;
    guild.id = u"1"_s;
    guild.name = u"Guild 公会"_s;
    guild.ownerId = u"109"_s;
    guild.defaultChannelId = u"11"_s;
    guild.roles = {SeedRole{0, u"everyone"_s, 0, 100, false, false, kMember, 255},
        SeedRole{7, u"moderators"_s, 0xff0000, 1, true, true, kManage | (1u << 17), 0}};
    const auto channel = [](const QString &id, const QString &name, int type) {
        SeedChannel made;
        made.id = id;
        made.name = name;
        made.type = type;
        made.parentId = type == 0 ? QString() : u"10"_s;
        return made;
    };
    guild.channels
        = {channel(u"10"_s, u"category"_s, 0), channel(u"11"_s, u"general"_s, 1), channel(u"12"_s, u"secret"_s, 1),
            channel(u"13"_s, u"read-only"_s, 1), channel(u"14"_s, u"calm"_s, 1), channel(u"15"_s, u"voice"_s, 2)};
    guild.channels[2].overwrites = {SeedOverwrite{0, {}, 0, kView}, SeedOverwrite{7, {}, kView, 0}};
    guild.channels[3].overwrites = {SeedOverwrite{0, {}, 0, kSend}};
    guild.channels[4].overwrites = {SeedOverwrite{0, {}, 0, kReact}, SeedOverwrite{-1, u"101"_s, kReact, 0}};
    for (const QString &id : {u"100"_s, u"101"_s, u"102"_s, u"103"_s, u"109"_s})
        guild.members.append(SeedMember{
            id, id == u"101"_s ? u"Annie"_s : QString(), id == u"103"_s ? QList<int>{7} : QList<int>{}, 1000, 2000});
    guild.emoji = {SeedGuildEmoji{u"1/wow"_s, u"wow"_s, u"101"_s, "png"}};
    world.guilds = {guild};
    world.directChats = {SeedDirectChat{kChatCode, u"100"_s, u"101"_s, 0, 0}};
    world.assets = {SeedAsset{u"avatars/1.png"_s, u"image/png"_s, "avatar bytes", {}}};
    return world;
}

SandboxOptions smallOptions(int messages)
{
    SandboxOptions options;
    options.world = std::make_shared<SeedWorld>(smallWorld());
    options.worldMessages = [messages](qint64 now, const SeedSink &sink) {
        for (int i = 1; i <= messages; ++i) {
            SeedMessage message;
            message.id = messageId(i);
            message.channelId = u"11"_s;
            message.authorId = u"101"_s;
            message.content = u"message %1"_s.arg(i);
            message.createdAt = now - 1000ll * (messages - i + 100);
            message.pinned = i % 10 == 0;
            sink(std::move(message));
        }
        for (int i = 1; i <= (messages > 0 ? 70 : 0); ++i) {
            SeedMessage message;
            message.id = messageId(1'000'000 + i);
            message.channelId = kChatCode;
            message.direct = true;
            message.authorId = i % 2 == 0 ? u"100"_s : u"101"_s;
            message.content = u"whisper %1"_s.arg(i);
            message.createdAt = now - 1000ll * (170 - i);
            sink(std::move(message));
        }
    };
    return options;
}

Sandbox::Sandbox(const SandboxOptions &options)
    : server(options)
{
    started = server.start(&error);
    const auto client
        = [this](const QString &name) { return std::make_unique<Client>(server.url(), name + u"/token+=="_s); };
    bot = client(u"bot"_s);
    ann = client(u"ann"_s);
    bob = client(u"bob"_s);
    mod = client(u"mod"_s);
    eve = client(u"eve"_s);
    owner = client(u"owner"_s);
}

} // namespace chat::sandbox::test
