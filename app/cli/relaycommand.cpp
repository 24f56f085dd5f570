// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/relaycommand.h"

#include "app/cli/commandoptions.h"
#include "app/cli/historyarguments.h"
#include "app/cli/signalwatch.h"
#include "app/relay/relay.h"
#include "app/session/accountsettings.h"
#include "app/session/keychain/keychainlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kRelayUsage[] = R"usage(usage: kookaburra-cli relay [OPTIONS]
Lets several programs of this machine use one bot token at the same time. KOOK gives events to one gateway connection of
a token; the relay holds that one, and offers the KOOK API on this machine: kookaburra-cli relay
  --listen ADDRESS:PORT      a loopback address (default: 127.0.0.1 and a port that stays the same for an account)
  --kook URL                 the server (default https://www.kookapp.cn/api)
  --profile DIR              where the relay keeps its state, and whose accounts --account means (default: the window's
                             own profile)
  --account ID               an account of the profile: its server, and its token from the keychain
  --record FILE              also writes every event and call to FILE, one JSON object a line; never the token
Without --account the token is read from $KOOKABURRA_TOKEN. Prints one line of JSON when it accepts connections:
  {"url":"http://127.0.0.1:PORT/api","account":{"id":"…","name":"…"}}
Use that url as the base URL of the bot program (with /v3 where it expects the version) and keep its token as it is. The
address is also in the file kookaburra/relay-….json of the user's runtime folder. SIGINT and SIGTERM end the relay; what
programs have not received is on disk, and they resume when it runs again.

GET http://127.0.0.1:PORT/relay/clients            who is connected (with the token, as for the API)
GET http://127.0.0.1:PORT/relay/writers?after=N    which program wrote which message
Exit code 0: it was told to end, 1: it could not start, 2: not understood.
)usage";

struct RelaySettings
{
    relay::RelayOptions relay;
    QString profile;
    QString account;
    bool help = false;
};

bool setRelayValue(RelaySettings &settings, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return false;
    if (name == "--listen"_L1)
        return cli::readListen(value, settings.relay.address, settings.relay.port);
    if (name == "--kook"_L1) {
        settings.relay.upstream = normalisedBase(AccountConfig::Backend::Kook, QUrl(value, QUrl::StrictMode));
        return settings.relay.upstream.isValid();
    }
    if (name == "--profile"_L1) {
        settings.profile = QFileInfo(value).absoluteFilePath();
        return true;
    }
    if (name == "--account"_L1) {
        settings.account = value;
        return true;
    }
    if (name == "--record"_L1) {
        settings.relay.recordFile = value;
        return true;
    }
    return false;
}

//! nullopt: not understood, `problem` says what.
std::optional<RelaySettings> readRelaySettings(const QStringList &arguments, QString *problem)
{
    RelaySettings settings;
    settings.profile = cli::defaultProfile();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        *problem = argument;
        if (argument == "--help"_L1) {
            settings.help = true;
            return settings;
        }
        const auto option = cli::takeOption(arguments, i);
        if (!option)
            return std::nullopt;
        if (!setRelayValue(settings, option->name, option->value)) {
            *problem = option->name + u' ' + option->value;
            return std::nullopt;
        }
    }
    return settings;
}

//! The account of the profile with that id; with several the one of `--kook`.
std::optional<StoredAccount> findAccount(const RelaySettings &settings)
{
    QSettings file(settings.profile + u"/kookaburra.ini"_s, QSettings::IniFormat);
    const auto accounts = AccountSettings(file).all();
    for (const StoredAccount &account : accounts) {
        const bool here = settings.relay.upstream.isEmpty() || QUrl(account.id.base) == settings.relay.upstream;
        if (account.id.user.value == settings.account && account.id.backend == AccountConfig::Backend::Kook
            && !account.id.isSandbox() && here)
            return account;
    }
    return std::nullopt;
}

QString sentenceOf(const TokenError &error)
{
    switch (error.kind) {
    case TokenError::Kind::NotFound:
        return u"the keychain has no token of this account"_s;
    case TokenError::Kind::NoService:
        return u"no keychain is running; give the token in $KOOKABURRA_TOKEN"_s;
    case TokenError::Kind::Denied:
        return u"the keychain is locked"_s;
    case TokenError::Kind::Failed:
        break;
    }
    return u"the keychain failed: "_s + error.message;
}

//! One run, from the token to the ready line.
class RelayRun : public QObject
{
public:
    explicit RelayRun(const RelaySettings &settings)
        : m_settings(settings)
    {
        m_settings.relay.folder = settings.profile + u"/relay"_s;
    }

    void start()
    {
        m_settings.relay.token = qEnvironmentVariable("KOOKABURRA_TOKEN");
        if (m_settings.account.isEmpty()) {
            run();
            return;
        }
        const auto account = findAccount(m_settings);
        if (!account) {
            QCoreApplication::exit(cli::complain("relay", u"the profile has no such account"_s));
            return;
        }
        m_settings.relay.upstream = QUrl(account->id.base);
        m_settings.relay.bearer = account->bearer;
        m_settings.relay.account = account->id.user.value;
        if (!m_settings.relay.token.isEmpty()) {
            run();
            return;
        }
        m_tokens = loadKeychain(m_settings.profile);
        if (!m_tokens) {
            QCoreApplication::exit(cli::complain("relay", sentenceOf({TokenError::Kind::NoService, {}})));
            return;
        }
        m_tokens->read(account->id.key(), this, [this](const TokenStore::Answer &answer) {
            if (answer.error) {
                QCoreApplication::exit(cli::complain("relay", sentenceOf(*answer.error)));
                return;
            }
            m_settings.relay.token = answer.token;
            run();
        });
    }

    //! Lets the relay finish what is on its way.
    void end()
    {
        if (m_relay)
            m_relay->end();
        else
            QCoreApplication::exit(0);
    }

private:
    void run()
    {
        if (m_settings.relay.upstream.isEmpty())
            m_settings.relay.upstream = officialBase(AccountConfig::Backend::Kook);
        m_relay = std::make_unique<relay::Relay>(m_settings.relay);
        connect(m_relay.get(), &relay::Relay::failed, this,
            [](const QString &sentence) { QCoreApplication::exit(cli::complain("relay", sentence)); });
        connect(m_relay.get(), &relay::Relay::ready, this, [this] {
            const QByteArray line = QJsonDocument(m_relay->readyLine()).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
            std::fflush(stdout);
        });
        connect(m_relay.get(), &relay::Relay::ended, this, [] { QCoreApplication::exit(0); });
        m_relay->start();
    }

    RelaySettings m_settings;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<relay::Relay> m_relay;
};

} // namespace

int runRelayCommand(const QStringList &arguments)
{
    QString problem;
    const auto settings = readRelaySettings(arguments, &problem);
    if (!settings)
        return cli::notUnderstood("relay", problem, kRelayUsage);
    if (settings->help) {
        std::fputs(kRelayUsage, stdout);
        return 0;
    }
    if (settings->account.isEmpty() && qEnvironmentVariable("KOOKABURRA_TOKEN").isEmpty()) {
        std::fputs("kookaburra-cli relay: a token is needed in $KOOKABURRA_TOKEN, or --account.\n", stderr);
        return 2;
    }
    RelayRun run(*settings);
    cli::SignalWatch signalWatch;
    if (!signalWatch.start(*QCoreApplication::instance(), [&run] { run.end(); }))
        return 1;
    std::signal(SIGPIPE, SIG_IGN);
    QMetaObject::invokeMethod(
        &run, [&run] { run.start(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace chat
