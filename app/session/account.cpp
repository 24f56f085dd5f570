// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/account.h"

#include "app/history/local/localstore.h"
#include "app/models/directory/directorykeeper.h"
#include "app/models/directory/interest.h"

#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

namespace {

//! May the server be there? Calls do not need the live connection, which may be refused for reasons of its own.
bool mayAnswer(const ConnectionState &state)
{
    const bool away
        = state.error && (state.error->kind == ApiError::Kind::Network || state.error->kind == ApiError::Kind::Timeout);
    switch (state.phase) {
    case Phase::Online:
        return true;
    case Phase::Connecting:
    case Phase::Waiting:
        return !away;
    case Phase::Offline:
    case Phase::Refused:
        return false;
    }
    return false;
}

} // namespace

std::unique_ptr<Account> Account::make(
    const StoredAccount &stored, Keep keep, const AccountConfig &config, const QString &dataFolder)
{
    auto session = Session::open(config);
    if (!session)
        return nullptr;
    return std::make_unique<Account>(stored, keep, config, std::move(session), dataFolder);
}

Account::Account(
    StoredAccount stored, Keep keep, AccountConfig config, std::unique_ptr<Session> session, const QString &dataFolder)
    : m_stored(std::move(stored))
    , m_keep(keep)
    , m_config(std::move(config))
    , m_dataFolder(dataFolder)
    , m_session(std::move(session))
    , m_local(std::make_unique<LocalStore>(m_session->backend().messages()))
    , m_images(std::make_unique<ImageCache>(dataFolder + u"/cache"_s))
    , m_directory(std::make_unique<Directory>(m_session->backend()))
    , m_keeper(std::make_unique<DirectoryKeeper>(*m_directory, m_session->backend()))
{
    m_images->setServer(m_session->baseUrl());
    Attention attention; // until a view says more
    attention.others = [this] { return roundOf(*m_directory); };
    backend().setAttention(attention);
    connect(&backend(), &Backend::selfChanged, this, &Account::onSelf);
    connect(&backend(), &Backend::connectionChanged, this, &Account::onConnection);
    connect(m_keeper.get(), &DirectoryKeeper::recalled, this, &Account::onRecalled);
    m_count.setSingleShot(true);
    m_count.setInterval(0);
    connect(&m_count, &QTimer::timeout, this, &Account::countUnread);
    connect(m_directory.get(), &Directory::unreadChanged, &m_count, qOverload<>(&QTimer::start));
    connect(m_directory.get(), &Directory::directChatsChanged, &m_count, qOverload<>(&QTimer::start));
    connect(&m_directory->notify(), &NotifyRules::changed, &m_count, qOverload<>(&QTimer::start));
    m_webhookCheck.setSingleShot(true);
    m_webhookCheck.setInterval(2s); // after the requests of the window
    connect(&m_webhookCheck, &QTimer::timeout, this, &Account::askForWebhook);
    connect(&m_displacement, &Displacement::settled, this, &Account::changed);
    m_local->outbox().setAssets(backend().assets());
    connect(&m_local->history(), &StoredHistory::stateChanged, this, &Account::changed);
    const auto noteUnwritten = [this](const QString &reason) {
        m_unwritten = reason;
        Q_EMIT changed();
    };
    connect(&m_local->history(), &StoredHistory::notWritten, this, noteUnwritten);
    connect(m_keeper.get(), &DirectoryKeeper::notWritten, this, noteUnwritten);
    connect(&m_local->outbox(), &Outbox::notWritten, this, noteUnwritten);
}

Account::~Account()
{
    m_asking.reset();
    backend().disconnect(this); // signals sent while it ends are ignored
}

void Account::keepIn(const QString &folder)
{
    if (m_local->history().state() == StoredHistory::State::Closed)
        m_local->open(folder, backend().self());
}

void Account::keepDirectory(const QString &file)
{
    m_keeper->open(file);
}

//! The window shows what is stored and need not wait for the server.
void Account::onRecalled(const User &self)
{
    if (self.id.isEmpty() || self.id != m_stored.id.user || !backend().self().id.isEmpty())
        return;
    backend().directory().recallDirectChats(m_directory->directChats());
    backend().assume(self);
    if (m_tokenError)
        backend().refuseCalls({ApiError::Kind::Unauthorized, 0, 0, {}, {}});
}

void Account::start()
{
    if (m_config.canStart())
        m_session->start();
}

void Account::renew(const QString &token, bool bearer)
{
    m_config.token = token;
    m_config.bearer = bearer;
    m_stored.bearer = bearer;
    m_tokenError.reset();
    m_displacement.forget();
    m_asking.reset(); // asked with the old token
    renewToken(backend(), m_config);
    m_session->stop();
    m_session->start();
    Q_EMIT changed();
}

void Account::setLive(LiveConnection live)
{
    m_config.live = live;
    m_stored.direct = live == LiveConnection::IfFree;
    setLiveConnection(backend(), live);
    Q_EMIT changed();
}

bool Account::hasChoiceOfLive() const
{
    return m_config.backend == AccountConfig::Backend::Kook && backend().self().bot
        && m_config.live != LiveConnection::Always;
}

void Account::setTokenError(const TokenError &error)
{
    m_tokenError = error;
    backend().refuseCalls({ApiError::Kind::Unauthorized, 0, 0, {}, {}});
    Q_EMIT changed();
}

void Account::onSelf()
{
    const auto &self = backend().self();
    if (m_stored.id.user.isEmpty()) {
        m_stored.id.user = self.id;
        m_stored.id.platform = backend().platform();
    }
    if (m_stored.id.user != self.id) {
        // The keyring contains the token of another account: data of the two must not be mixed.
        m_session->stop();
        setTokenError({TokenError::Kind::NotFound, {}});
        return;
    }
    m_stored.name = self.displayName();
    m_stored.avatar = self.avatar;
    // Whether or not it is on screen: counting unread messages needs the lists.
    if (m_directory->state() == Directory::State::Idle || m_directory->state() == Directory::State::Failed)
        m_directory->load();
    Q_EMIT identified();
    Q_EMIT changed();
}

void Account::onConnection()
{
    const auto phase = backend().connection().phase;
    const auto was = std::exchange(m_connection, backend().connection());
    const auto before = was.phase;
    m_local->setLive(phase == Phase::Online);
    m_local->setReachable(mayAnswer(backend().connection()));
    if (phase != before && phase == Phase::Online) {
        if (!m_connection.polls())
            m_displacement.noteOnline();
        m_webhookCheck.start();
        if (m_directory->state() == Directory::State::Failed)
            m_directory->load();
    } else if (phase == Phase::Waiting && before == Phase::Connecting) {
        m_webhookCheck.start(); // a server may refuse the gateway to a bot with a webhook
    } else if (phase != before && !was.polls() && !m_connection.polls() && before == Phase::Online
        && (phase == Phase::Waiting || phase == Phase::Connecting)) {
        m_displacement.noteLoss();
    }
    if (phase != before || was.source != m_connection.source)
        Q_EMIT changed();
}

void Account::askForWebhook()
{
    m_asking = std::make_unique<QObject>(); // an earlier question is abandoned
    askWebhook(m_config, network(), m_asking.get(), [this](const SignInAnswer &answer) {
        if (answer.webhook == m_webhook)
            return;
        m_webhook = answer.webhook;
        Q_EMIT changed();
    });
}

Account::Problem Account::problem() const
{
    const auto &state = backend().connection();
    if (state.phase == Phase::Refused)
        return state.error && state.error->kind == ApiError::Kind::TokenExpired ? Problem::Expired : Problem::Refused;
    if (m_tokenError) {
        switch (m_tokenError->kind) {
        case TokenError::Kind::NotFound:
            return Problem::TokenMissing;
        case TokenError::Kind::NoService:
            return Problem::KeyringAway;
        case TokenError::Kind::Denied:
        case TokenError::Kind::Failed:
            return Problem::KeyringFailed;
        }
    }
    if (m_displacement.isSuspected())
        return Problem::Elsewhere;
    if (m_webhook && state.source != ConnectionState::Source::Polling)
        return Problem::Webhook; // news that is asked for comes all the same
    if (state.source == ConnectionState::Source::PollingBesideOther)
        return Problem::OtherOnline;
    if (state.source == ConnectionState::Source::PollingWhileDeaf)
        return Problem::Deaf;
    if (m_config.bearer)
        return Problem::GuildsOnly;
    if (!m_unwritten.isEmpty())
        return Problem::NotWritten; // the history may go on in memory then
    if (m_local->history().state() == StoredHistory::State::InMemory)
        return Problem::NotKept;
    if (!m_local->history().problem().isEmpty())
        return Problem::HistoryDamaged;
    return Problem::None;
}

QString Account::problemDetail() const
{
    const auto &state = backend().connection();
    if (state.phase == Phase::Refused)
        return state.error ? state.error->message.simplified() : QString();
    if (!m_tokenError && !m_unwritten.isEmpty())
        return m_unwritten.simplified();
    return m_tokenError ? m_tokenError->message.simplified() : QString();
}

void Account::countUnread()
{
    int all = 0;
    int calls = 0;
    for (const auto &unread : m_directory->storedUnread()) {
        const bool direct = unread.channel.kind == ChannelKind::Direct;
        if ((!direct && unread.guild.isEmpty()) || m_directory->notify().isMutedThere(unread.channel, unread.guild))
            continue;
        all += unread.count;
        calls += direct ? unread.count : unread.mentions;
    }
    if (all == m_unread && calls == m_calls)
        return;
    m_unread = all;
    m_calls = calls;
    Q_EMIT changed();
}

} // namespace chat
