// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"

#include "app/base/logging.h"
#include "app/net/qtscheduler.h"
#include "app/sandbox/actions/channelactions.h"
#include "app/sandbox/actions/emojiactions.h"
#include "app/sandbox/actions/guildactions.h"
#include "app/sandbox/actions/voicerooms.h"
#include "app/sandbox/events/gatewayhub.h"
#include "app/sandbox/residents/residents.h"
#include "app/sandbox/residents/serveractor.h"
#include "app/sandbox/routes/api.h"
#include "app/sandbox/rules/linkembeds.h"
#include "app/sandbox/rules/templates.h"
#include "app/sandbox/seed/seedworld.h"
#include "app/sandbox/seedfolder/communityreader.h"
#include "app/sandbox/store/datafile.h"
#include "app/sandbox/store/worldwriter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QWebSocket>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! Tokens must not be predictable from the source, since everyone on the machine can reach the port. The first part is
//! kept: like KOOK's, it identifies the bot.
void drawTokens(QList<SeedUser> &users)
{
    for (SeedUser &user : users) {
        if (user.token.isEmpty())
            continue;
        std::array<quint32, 4> secret;
        QRandomGenerator::system()->fillRange(secret.data(), secret.size());
        const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()), sizeof secret);
        user.token = user.token.section(u'/', 0, 1) + u'/' + QString::fromLatin1(bytes.toBase64());
    }
}

} // namespace

//! The parts in the order of their dependencies.
struct SandboxServer::Inside
{
    explicit Inside(const SandboxOptions &given)
        : options(given)
    {
    }

    SandboxOptions options;
    Faults faults;
    Store store;
    Registry registry{store};
    Rules rules{registry};
    MessageTable table{store};
    AssetLinks links;
    JsonViews views{registry, rules, table, links};
    EventFactory events{registry, views};
    Messages messages{store, registry, rules, table, events, links};
    GuildEvents guildEvents{registry, views};
    GuildActions guilds{store, registry, rules, guildEvents};
    ChannelActions channels{registry, rules, guildEvents, guilds};
    EmojiActions emoji{store, registry, guildEvents, guilds};
    LinkEmbeds embeds{store, links};
    Templates templates{store};
    VoiceRooms voice{registry, guilds, guildEvents};
    server::OutgoingLimit outgoing{options.limits.unsentBytes};
    GatewayHub gateway{registry, rules, faults, outgoing, options.limits.keptBytes, options.gateways};
    ServerActor actor{registry, rules, table, messages};
    QtScheduler scheduler;
    Residents residents{actor, scheduler};
    std::unique_ptr<Api> api;
    server::HttpFront front{options.limits, outgoing};
};

SandboxServer::SandboxServer(const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Inside>(options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

bool SandboxServer::start(QString *error)
{
    const auto faults = Faults::parse(m->options.faults);
    if (!faults) {
        *error = u"unknown fault"_s;
        return false;
    }
    m->faults = *faults;
    if (!QHostAddress(m->options.address).isLoopback()) {
        *error = u"only loopback addresses are accepted"_s;
        return false;
    }
    // The port first: seeding takes time, and no file is created for a server that cannot start.
    if (m->options.port != 0 && !takePort(m->options.port, error))
        return false;
    if (!m->store.open(m->options.dataFile, error) || (m->options.port == 0 && !takeAnyPort(error))
        || (!m->store.isSeeded() && !seed(error)))
        return false;
    m->registry.load();
    if (m->store.isDamaged()) {
        *error = damagedDataFile(m->options.dataFile);
        return false;
    }
    m->views.setPresence([this](const QString &userId) { return m->gateway.isConnected(userId); });
    m->messages.setEmbeds(m->embeds, m->guildEvents);
    connect(&m->messages, &Messages::happened, &m->gateway, &GatewayHub::publish);
    connect(&m->guilds, &GuildActions::happened, &m->gateway, &GatewayHub::publish);
    connect(&m->guilds, &GuildActions::messagesToRemove, this,
        [this](
            const QString &guild, const QString &user, qint64 since) { m->messages.removeAllOf(user, guild, since); });
    connect(&m->gateway, &GatewayHub::presenceChanged, this, &SandboxServer::announcePresence);
    serve();
    if (!m->residents.start(m->options.residents)) {
        *error = u"residents must be on, off, or a number of events per second"_s;
        return false;
    }
    return true;
}

void SandboxServer::announcePresence(const QString &userId, bool online)
{
    const SeedUser *user = m->registry.user(userId);
    if (!user || m->views.isOnline(*user) != online)
        return; // a member who is always online in the seed
    const auto guilds = m->registry.guildsOf(userId);
    const auto connected = m->gateway.connectedUsers();
    for (const QString &other : connected) {
        QJsonArray shared;
        for (const GuildRecord *guild : guilds) {
            if (guild->members.contains(other))
                shared.append(guild->data.id);
        }
        const bool writes = m->registry.chats().between(userId, other) != nullptr;
        if (other != userId && (!shared.isEmpty() || writes))
            m->guilds.announce(
                m->guildEvents.toUsers({other}, online ? u"guild_member_online"_s : u"guild_member_offline"_s,
                    {{"user_id"_L1, userId}, {"event_time"_L1, QDateTime::currentMSecsSinceEpoch()},
                        {"guilds"_L1, shared}}));
    }
}

bool SandboxServer::seed(QString *error)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer clock;
    clock.start();
    bool isNumber = false;
    const QString &kind = m->options.seed;
    const int stress = kind.toInt(&isNumber);
    if (kind.contains(u'/') && !m->options.community) { // its seed was complete a moment ago
        *error = u"the data file changed while it was opened"_s;
        return false;
    }
    WorldWriter writer(m->store);
    if (!m->store.beginSeed()) {
        *error = u"the data file cannot be written"_s;
        return false;
    }
    bool ok = true;
    const SeedSink sink = [&](SeedMessage &&message) { ok = ok && writer.writeMessage(std::move(message)); };
    const auto write = [&](SeedWorld world) {
        if (!m->options.fixedTokens)
            drawTokens(world.users);
        return writer.writeWorld(world);
    };
    if (m->options.world) {
        ok = writer.writeWorld(*m->options.world);
        if (ok && m->options.worldMessages)
            m->options.worldMessages(now, sink);
    } else {
        // Read whole before anything is written: a folder by who names it, see SandboxOptions.
        const auto community = m->options.community ? m->options.community : demoCommunity();
        if (kind == "empty"_L1) {
            ok = write(emptyWorld(*community, now));
        } else if (kind == "wide"_L1) {
            ok = write(wideWorld(*community, now));
        } else {
            SeedWorld world = communityWorld(*community, now);
            if (isNumber)
                addStressChannel(world, *community);
            ok = write(std::move(world));
            if (ok)
                communityMessages(*community, now, sink);
            if (ok && isNumber)
                stressMessages(*community, now, stress, sink);
        }
    }
    if (!ok || !m->store.endSeed()) {
        *error = u"the seed could not be written"_s;
        return false;
    }
    qCInfo(lcSandbox) << "seeded" << writer.messageCount() << "messages in" << clock.elapsed() << "ms";
    return true;
}

bool SandboxServer::takePort(quint16 port, QString *error)
{
    return m->front.listenOn(QHostAddress(m->options.address), port, error);
}

bool SandboxServer::takeAnyPort(QString *error)
{
    const auto last = static_cast<quint16>(m->store.isSeeded() ? m->store.meta(u"port"_s).toUInt() : 0);
    return (last != 0 && takePort(last, error)) || takePort(0, error);
}

void SandboxServer::serve()
{
    m->api = std::make_unique<Api>(Parts{m->store, m->registry, m->rules, m->table, m->messages, m->views, m->gateway,
        m->links, m->faults, m->guilds, m->channels, m->emoji, m->guildEvents, m->templates, m->voice});
    m->front.setHandler([this](const server::HttpRequest &request, server::HttpFront::Answer answer) {
        m->api->handle(request, std::move(answer));
    });
    m->front.setWebsocketHandler(
        u"/gateway"_s, [this](std::unique_ptr<QWebSocket> socket) { m->gateway.accept(std::move(socket)); });
    m->store.setMeta(u"port"_s, QString::number(m->front.port()));
    const QHostAddress address(m->options.address);
    const QString host
        = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']' : address.toString();
    m->links.setBase(u"http://%1:%2"_s.arg(host).arg(m->front.port()));
    qCInfo(lcSandbox) << "listening on" << url();
}

void SandboxServer::stop()
{
    m->residents.stop();
    m->front.stop();
    disconnect(&m->gateway, nullptr, this, nullptr); // no connections are left to inform
    m->gateway.closeAll();
    m->store.commitGroup();
}

quint16 SandboxServer::port() const
{
    return m->front.port();
}

QString SandboxServer::url() const
{
    QString base = m->links.url({});
    base.chop(QLatin1StringView("assets/").size());
    return base + u"api"_s;
}

QStringList SandboxServer::endpoints() const
{
    return m->api ? m->api->names() : QStringList();
}

QJsonObject SandboxServer::readyLine() const
{
    QJsonArray accounts;
    for (const auto &user : m->registry.users()) {
        if (!user->token.isEmpty())
            accounts.append(QJsonObject{{"name"_L1, user->username}, {"kind"_L1, user->bot ? u"bot"_s : u"user"_s},
                {"id"_L1, user->id}, {"token"_L1, user->token}});
    }
    QJsonArray guilds;
    for (const auto &guild : m->registry.guilds()) {
        QJsonArray channels;
        for (const auto &channel : guild->channels)
            channels.append(QJsonObject{
                {"id"_L1, channel->data.id}, {"name"_L1, channel->data.name}, {"type"_L1, channel->data.type}});
        guilds.append(QJsonObject{{"id"_L1, guild->data.id}, {"name"_L1, guild->data.name}, {"channels"_L1, channels}});
    }
    return {{"url"_L1, url()}, {"accounts"_L1, accounts}, {"guilds"_L1, guilds}};
}

Store &SandboxServer::store()
{
    return m->store;
}

Actor &SandboxServer::actor()
{
    return m->actor;
}

} // namespace chat::sandbox
