// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/sandboxcommand.h"

#include "app/cli/commandoptions.h"
#include "app/cli/signalwatch.h"
#include "app/sandbox/events/faults.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/seedfolder/communityreader.h"
#include "app/sandbox/store/datafile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <optional>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kSandboxUsage[] = R"usage(usage: kookaburra-cli sandbox [OPTIONS]
A KOOK server for this machine only, for trying out bots and clients.
  --listen ADDRESS:PORT      a loopback address; port 0: the port last used with this file, else a free one
                             (default 127.0.0.1:0)
  --data FILE|:memory:       where everything is kept (default :memory:)
  --seed empty|demo|wide|N|FOLDER   what an empty file is filled with; wide: 500 guilds; N: demo and a channel with N
                             messages; FOLDER, a path with a '/' in it: a community of your own (below) (default demo)
  --tokens random|fixed      what the accounts of a new file sign in with; fixed: the same every time, for tests
                             (default random; a file keeps the tokens it has)
  --residents on|off|N       scripted members who write and react; N: events per second (default off)
  --gateways one|many        which websockets of one account get events; one: as with KOOK, the one that came first;
                             many: all of them (default one)
  --fault SPEC               a fault to simulate (below); may be repeated
  --until-stdin-closes       exit when standard input is closed
Prints one line of JSON when it accepts connections: address, accounts with tokens, guilds with channels. Use that
address as the base URL of a client (with /v3 where it expects the version), and the token of an account. Logs go to
stderr.

A community of your own (--seed ./FOLDER). All of it is read and checked before anything is written; the first thing
that is wrong is reported as FILE:LINE: REASON, exit code 2. Nothing outside of the folder is read.
  community.json             users (id, name, number, token, avatar, bot, online, speaks zh|en, liveliness), the files of
                             the guilds, parts (letters of the dialogue that are one user), direct_chats, pictures,
                             files, hours (when plays are told)
  guilds/NAME.json           id, name, owner, icon, default_channel, roles with permissions, channels with rights and what
                             is said in them, members with roles, emoji
  talk/NAME.txt              dialogue: '@topic' begins a topic, empty lines part its plays, a line is 'a: text'
  words.json                 lists of words that dialogue picks from as «name»
  cards/NAME.json            card messages;  lists/NAME.json: messages one by one, for a channel's "list"
  pictures/ files/ and others   PNG, JPEG, GIF, WebP up to 4 MB; files up to 16 MB
The format in full, with every field: resources/demo/README.md in the sources; that folder is the demo community.

Faults:
  latency=200..900           each response is delayed by that many milliseconds
  error=502:0.1              responds with that status instead, with this probability; 5xx as HTML of a proxy
  ratelimit=message/create:5/10s   5 requests in 10 seconds for one bucket; the bucket "global" counts all
  drop-gateway=30s           cuts each websocket after that time (it can resume)
  gateway-deaf               websockets open and answer pings, and no event comes
  gateway-deaf-after=30s     the same, that time after each websocket was opened
  no-pong                    pings are not answered
  gateway-dup                every event is sent twice
  gateway-reorder            neighbouring events are swapped
  gateway-gap                every fifth event is omitted until it is requested
  ugly-shapes                null, "", false, [] and numbers wherever the real server has been seen to send them
  webhook                    like a bot in webhook mode: the websocket opens and stays silent

Control, for tests and demonstrations: JSON by POST to http://ADDRESS:PORT/sandbox/NAME with any account's token in the
header 'Authorization: Bot TOKEN'. `as` is an id or a name; without it, the caller.
  say     {as, target_id | chat_code | to, content, type?, quote?}
  react   {as, msg_id, emoji, on?}          click   {as, msg_id, value}
  join    {guild_id}                        rename  {username}
  voice   {channel_id} or {guild_id}        emit    {type, body, guild_id?}   any system event
  clock   {seconds}: moves the clock on      drop    {user_id?}: cuts websockets; without an id, all of them
  play    {events}: a list of events, the `d` of their frames, sent as they are to the caller's gateway connections
  authorize {client_id?, redirect_uri?}: a code that POST /api/oauth2/token exchanges once for the caller's token
  fault   {set: SPEC or list, clear: name, list or true}
  clients (GET): who is connected, what they call and receive, which faults are on
)usage";

struct Settings
{
    sandbox::SandboxOptions server;
    bool untilStdinCloses = false;
};

bool isCount(const QString &text)
{
    bool ok = false;
    return text.toInt(&ok) >= 0 && ok && !text.startsWith(u'+') && !text.startsWith(u'-');
}

bool setValue(Settings &settings, const QString &name, const QString &value)
{
    sandbox::SandboxOptions &server = settings.server;
    if (name == "--listen"_L1)
        return cli::readListen(value, server.address, server.port);
    if (name == "--data"_L1) {
        server.dataFile = value;
        return !value.isEmpty();
    }
    if (name == "--seed"_L1) {
        server.seed = value;
        return value.contains(u'/') || value == "empty"_L1 || value == "demo"_L1 || value == "wide"_L1
            || isCount(value);
    }
    if (name == "--residents"_L1) {
        server.residents = value;
        return value == "on"_L1 || value == "off"_L1 || isCount(value);
    }
    if (name == "--gateways"_L1) {
        server.gateways = value == "many"_L1 ? sandbox::Gateways::Many : sandbox::Gateways::One;
        return value == "one"_L1 || value == "many"_L1;
    }
    if (name == "--tokens"_L1) {
        server.fixedTokens = value == "fixed"_L1;
        return server.fixedTokens || value == "random"_L1;
    }
    if (name == "--fault"_L1) {
        server.faults.append(value);
        return sandbox::Faults::parse({value}).has_value();
    }
    return false;
}

//! nullopt: invalid, `problem` says why.
std::optional<Settings> readSettings(const QStringList &arguments, QString *problem)
{
    Settings settings;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        *problem = argument;
        if (argument == "--until-stdin-closes"_L1) {
            settings.untilStdinCloses = true;
            continue;
        }
        const auto option = cli::takeOption(arguments, i);
        if (!option)
            return std::nullopt;
        if (!setValue(settings, option->name, option->value)) {
            if (option->name == argument) // the value is apart
                *problem += u' ' + option->value;
            return std::nullopt;
        }
    }
    return settings;
}

//! Reads and discards standard input until its end.
std::unique_ptr<QSocketNotifier> watchStdin(QCoreApplication &app)
{
    auto notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, &app, [&app, watching = notifier.get()] {
        std::array<char, 4096> buffer;
        if (read(STDIN_FILENO, buffer.data(), buffer.size()) <= 0) {
            watching->setEnabled(false);
            app.exit(0);
        }
    });
    return notifier;
}

} // namespace

int runSandboxCommand(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s)) {
        std::fputs(kSandboxUsage, stdout);
        return 0;
    }
    QString problem;
    const auto settings = readSettings(arguments, &problem);
    if (!settings) {
        std::fprintf(stderr, "kookaburra-cli sandbox: invalid argument: %s\n%s", qPrintable(problem), kSandboxUsage);
        return 2;
    }
    sandbox::SandboxOptions options = settings->server;
    if (options.seed.contains(u'/') && !sandbox::holdsSeed(options.dataFile)) {
        sandbox::SeedReport report;
        options.community = sandbox::readCommunity(options.seed, report);
        if (!options.community) {
            std::fprintf(stderr, "kookaburra-cli sandbox: --seed %s: %s\n", qPrintable(options.seed),
                qPrintable(report.problem()->text()));
            return 2;
        }
    }
    QCoreApplication &app = *QCoreApplication::instance();
    cli::SignalWatch signalWatch;
    if (!signalWatch.start(app))
        return 1;
    std::signal(SIGPIPE, SIG_IGN);
    sandbox::SandboxServer server(options);
    if (!server.start(&problem)) {
        std::fprintf(stderr, "kookaburra-cli sandbox: %s\n", qPrintable(problem));
        return 1;
    }
    const QByteArray line = QJsonDocument(server.readyLine()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    const auto stdinWatch = settings->untilStdinCloses ? watchStdin(app) : nullptr;
    const int code = app.exec();
    server.stop();
    return code;
}

} // namespace chat
