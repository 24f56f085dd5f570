// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/relay.h"

#include "app/base/logging.h"
#include "app/kook/kookenvelope.h"
#include "app/kook/kooksignin.h"
#include "app/net/headersafe.h"
#include "app/net/loopback.h"
#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"
#include "app/net/relayaddress.h"
#include "app/relay/localgateway.h"
#include "app/relay/marks.h"
#include "app/relay/programs.h"
#include "app/relay/recorder.h"
#include "app/relay/relaycalls.h"
#include "app/relay/relaystore.h"
#include "app/relay/upstreamgateway.h"
#include "app/relay/upstreamsockets.h"
#include "app/server/httpfront.h"
#include "app/server/outgoinglimit.h"

#include <QCryptographicHash>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr int kPortsToTry = 20;
constexpr std::chrono::seconds kLastAnswers{3};
constexpr std::chrono::milliseconds kLastBytes{100}; // answers and close frames on their way to programs

QByteArray drawSecret()
{
    std::array<quint32, 4> secret;
    QRandomGenerator::system()->fillRange(secret.data(), secret.size());
    return QByteArray(reinterpret_cast<const char *>(secret.data()), sizeof secret).toHex();
}

//! A call may wait for a moment; what KOOK refuses goes back to the program, which decides.
RateLimiter::Policy policyFor(const RelayOptions &options)
{
    RateLimiter::Policy policy;
    policy.maxHold = options.patience;
    policy.max429 = 0;
    policy.repeatAfter = {};
    policy.maxParallel = 16;
    policy.maxWrites = 16;
    return policy;
}

kook::KookGateway::Options gatewayOptions(const QUrl &upstream, std::function<qint64(qint64)> safe)
{
    kook::KookGateway::Options options;
    options.compress = !isLoopback(upstream);
    options.whole = true;
    options.safe = std::move(safe);
    return options;
}

//! Large bodies go beside the relay's own file: the system's folder for such files may be in memory.
RelayOptions completed(RelayOptions options)
{
    options.limits.fileFolder = options.folder;
    return options;
}

QString sentenceFor(RelayStore::Problem problem, const QString &path)
{
    switch (problem) {
    case RelayStore::Problem::NotOurs:
        return u"%1 is not a file of a relay; it was left as it is"_s.arg(path);
    case RelayStore::Problem::Newer:
        return u"%1 was made by a newer version; it was left as it is"_s.arg(path);
    case RelayStore::Problem::Damaged:
        return u"%1 is damaged; without it the local programs begin new sessions"_s.arg(path);
    case RelayStore::Problem::CannotOpen:
    case RelayStore::Problem::Missing:
        break;
    }
    return u"%1 cannot be opened"_s.arg(path);
}

} // namespace

//! The parts in the order of their dependencies.
struct Relay::Inside
{
    explicit Inside(const RelayOptions &given)
        : options(completed(given))
        , token(headerSafe(given.token))
        , authorization((given.bearer ? "Bearer " : "Bot ") + token)
    {
    }

    [[nodiscard]] QString storePath() const
    {
        const QByteArray name = options.upstream.toEncoded(QUrl::StripTrailingSlash) + '\n' + token;
        return options.folder + u'/'
            + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(24))
            + u".db"_s;
    }

    const RelayOptions options;
    const QByteArray token;
    const QByteArray authorization;
    QString accountId;
    QString accountName;
    std::optional<RelayAddress> address; //!< published
    bool toldReady = false;
    bool closing = false;
    bool stopped = false;
    std::unique_ptr<QLockFile> lock;
    RelayStore store;
    QtScheduler scheduler;
    QNetworkAccessManager network;
    RestClient rest{network, scheduler};
    QtWebSocket socket;
    server::OutgoingLimit outgoing{options.limits.unsentBytes};
    std::unique_ptr<LocalGateway> local;
    std::unique_ptr<UpstreamGateway> gateway;
    Marks marks{store};
    Programs programs;
    std::unique_ptr<Recorder> recorder;
    UpstreamSockets sockets{options.upstream};
    RateLimiter limiter{scheduler, policyFor(options)};
    std::unique_ptr<RelayCalls> calls;
    server::HttpFront front{options.limits, outgoing};
};

Relay::Relay(const RelayOptions &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Inside>(options))
{
}

Relay::~Relay()
{
    stop();
}

void Relay::start()
{
    QString error;
    const auto fail = [this](const QString &sentence) {
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    };
    if (!QHostAddress(m->options.address).isLoopback()) {
        fail(u"only loopback addresses are accepted"_s);
        return;
    }
    if (!openStore(&error)) {
        fail(error);
        return;
    }
    const QByteArray secret = m->store.setting(u"secret"_s).toLatin1();
    m->recorder = std::make_unique<Recorder>(m->options.recordFile, QList<QByteArray>{m->token, secret});
    if (!m->options.recordFile.isEmpty() && !m->recorder->open(&error)) {
        fail(u"%1 cannot be written: %2"_s.arg(m->options.recordFile, error));
        return;
    }
    m->rest.setBaseUrl(m->options.upstream);
    m->rest.setAuthorization(m->authorization);
    m->rest.setInterpreter(&kook::readEnvelope);
    m->gateway = std::make_unique<UpstreamGateway>(m->rest, m->socket, m->scheduler,
        gatewayOptions(m->options.upstream,
            [this](qint64) {
                const qint64 safe = m->local->settle();
                m->store.sync();
                return safe;
            }),
        m->options.askAgain);
    m->local = std::make_unique<LocalGateway>(m->store, m->outgoing, m->options.sessions, secret, [this] {
        const auto session = m->gateway->session();
        return std::pair(session.id, session.sn);
    });
    m->local->frames().addSecret(m->token);
    m->accountId = m->options.account.isEmpty() ? m->store.setting(u"account"_s) : m->options.account;
    m->accountName = m->store.setting(u"name"_s);
    if (m->accountId.isEmpty())
        askWho();
    else
        QMetaObject::invokeMethod(this, &Relay::serve, Qt::QueuedConnection);
}

bool Relay::openStore(QString *error)
{
    QString path = u":memory:"_s;
    if (!m->options.folder.isEmpty()) {
        path = m->storePath();
        if (!RelayStore::makeFolder(m->options.folder)) {
            *error = u"%1 cannot be made"_s.arg(m->options.folder);
            return false;
        }
        m->lock = std::make_unique<QLockFile>(path + u".lock"_s);
        m->lock->setStaleLockTime(0);
        if (!m->lock->tryLock()) {
            *error = u"a relay for this account is running already"_s;
            return false;
        }
    }
    if (const auto problem = m->store.open(path, RelayStore::Mode::Write)) {
        *error = sentenceFor(*problem, path);
        return false;
    }
    if (m->store.setting(u"secret"_s).isEmpty()
        && !m->store.setSetting(u"secret"_s, QString::fromLatin1(drawSecret()))) {
        *error = u"%1 cannot be written: %2"_s.arg(path, m->store.lastError());
        return false;
    }
    return true;
}

void Relay::askWho()
{
    auto *signIn = new kook::KookSignIn(
        m->options.upstream, m->authorization, m->network, this, [this](const kook::KookSignIn::Answer &answer) {
            if (answer.error) {
                Q_EMIT failed(answer.error->refusesToken() ? u"the server does not accept the token"_s
                        : !answer.tlsProblem.isEmpty()     ? u"the server's certificate: "_s + answer.tlsProblem
                                                           : u"the server cannot be asked who this is"_s);
                return;
            }
            m->accountId = answer.self.id.value;
            m->accountName = answer.self.name;
            m->store.setSetting(u"account"_s, m->accountId);
            m->store.setSetting(u"name"_s, m->accountName);
            if (answer.webhook)
                qCWarning(lcGateway) << "a webhook gets this account's events: none will come here";
            serve();
        });
    signIn->askWho();
}

void Relay::serve()
{
    m->calls = std::make_unique<RelayCalls>(
        RelayCalls::Parts{*m->local, m->marks, m->programs, *m->recorder, m->sockets, m->limiter},
        RelayCall::Upstream{m->options.upstream, m->authorization, {}, {std::chrono::seconds(10), m->options.silence}},
        m->token, [this] { return state(); });
    m->front.setGate([this](const server::HttpRequest &head) { return m->calls->refusalOf(head); });
    m->front.setStreamHandler([this](const server::HttpRequest &request, std::unique_ptr<server::AnswerStream> answer) {
        m->calls->handle(request, std::move(answer));
    });
    m->front.setWebsocketHandler(
        LocalGateway::path(), [this](std::unique_ptr<QWebSocket> socket) { m->local->accept(std::move(socket)); });
    QString error;
    if (!listenSomewhere(&error)) {
        Q_EMIT failed(error);
        return;
    }
    m->store.setSetting(u"port"_s, QString::number(m->front.port()));
    m->calls->setLocal(url());
    connect(&m->marks, &Marks::noted, m->local.get(), &LocalGateway::tellMark);
    connect(m->calls.get(), &RelayCalls::written, m->gateway.get(),
        [this](const QString &message) { m->gateway->expectEcho(MessageId(message)); });
    connectGateway();
    m->address.emplace(m->options.upstream, m->accountId);
    if (!m->address->publish(url()))
        qCWarning(lcGateway) << "the address cannot be published: other programs must be told it";
}

void Relay::tellReady()
{
    if (!std::exchange(m->toldReady, true))
        Q_EMIT ready();
}

bool Relay::listenSomewhere(QString *error)
{
    const QHostAddress address(m->options.address);
    const auto known
        = static_cast<quint16>(m->options.port != 0 ? m->options.port : m->store.setting(u"port"_s).toUShort());
    if (known != 0) // bot programs have it in their settings
        return m->front.listenOn(address, known, error);
    const RelayAddress own(m->options.upstream, m->accountId);
    for (int i = 0; i < kPortsToTry; ++i) {
        if (m->front.listenOn(address, own.port(i), error))
            return true;
    }
    return false;
}

void Relay::connectGateway()
{
    UpstreamGateway &gateway = *m->gateway;
    connect(&gateway, &UpstreamGateway::frameArrived, this, [this](const QByteArray &frame) {
        m->recorder->noteFrame(frame);
        m->local->add(frame);
    });
    connect(&gateway, &UpstreamGateway::eventsLost, this, [this] { m->local->invalidate(); });
    const RelayStore::State stored = m->local->restore();
    const bool resumes = !stored.session.isEmpty(); // KOOK keeps its events
    connect(&gateway, &UpstreamGateway::stateChanged, this, [this, resumes] {
        m->local->setRefuses(m->gateway->isRefused());
        m->local->settleSoon();
        if (!resumes && isOnline())
            tellReady();
    });
    gateway.start({stored.session, stored.sn});
    if (resumes)
        QMetaObject::invokeMethod(this, &Relay::tellReady, Qt::QueuedConnection);
    else
        QTimer::singleShot(m->options.connecting, this, &Relay::tellReady);
}

void Relay::end()
{
    if (!m->calls) {
        stop();
        QMetaObject::invokeMethod(this, &Relay::ended, Qt::QueuedConnection);
        return;
    }
    m->front.stop();
    connect(m->calls.get(), &RelayCalls::settled, this, &Relay::closeAll);
    QTimer::singleShot(kLastAnswers, this, &Relay::closeAll);
    m->calls->end();
}

//! What comes from KOOK until stop() is still stored.
void Relay::closeAll()
{
    if (std::exchange(m->closing, true))
        return;
    m->local->closeAll();
    QTimer::singleShot(kLastBytes, this, [this] {
        stop();
        Q_EMIT ended();
    });
}

void Relay::stop()
{
    if (!m->local || std::exchange(m->stopped, true)) // what is stored afterwards would be a state without a session
        return;
    m->front.stop();
    m->local->closeAll();
    m->gateway->stop();
    if (m->address)
        m->address->withdraw();
}

QUrl Relay::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m->options.address);
    url.setPort(m->front.port());
    url.setPath(u"/api"_s);
    return url;
}

QJsonObject Relay::readyLine() const
{
    return {{"url"_L1, url().toString()},
        {"account"_L1, QJsonObject{{"id"_L1, m->accountId}, {"name"_L1, m->accountName}}}};
}

bool Relay::isOnline() const
{
    return m->gateway && m->gateway->isOnline();
}

QJsonObject Relay::state() const
{
    QJsonObject upstream = m->gateway->describe();
    upstream.insert("url"_L1, m->options.upstream.toString());
    return {{"account"_L1, readyLine().value("account"_L1)}, {"upstream"_L1, upstream}};
}

} // namespace chat::relay
