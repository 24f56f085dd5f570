// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/replaycommand.h"

#include "app/cli/commandoptions.h"
#include "app/cli/historyarguments.h"
#include "app/net/loopback.h"
#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"
#include "app/session/backendfactory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kReplayUsage[] = R"usage(usage: kookaburra-cli replay FILE --to URL [--speed 1|max]
Plays the events of a recording (kookaburra-cli relay --record FILE) to the programs that are connected to a sandbox.
  FILE                       a recording; calls in it are passed over
  --to URL                   the sandbox, as its ready line says it; the token of one of its accounts is read from
                             $KOOKABURRA_TOKEN, and that account's gateway connections get the events
  --speed 1|max              with the original pauses (default), or as fast as the sandbox takes them
Exit code 0: all events were taken, 1: it ended early, 2: not understood.
)usage";

constexpr qsizetype kMostAtOnce = 200; // events
constexpr qint64 kMostBytesAtOnce = 512 * 1024;

struct ReplaySettings
{
    QString file;
    QUrl to;
    bool fast = false;
    bool help = false;
};

std::optional<ReplaySettings> readReplaySettings(const QStringList &arguments, QString *problem)
{
    ReplaySettings settings;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        *problem = argument;
        if (argument == "--help"_L1) {
            settings.help = true;
            return settings;
        }
        if (!argument.startsWith("--"_L1)) {
            if (!settings.file.isEmpty())
                return std::nullopt;
            settings.file = argument;
            continue;
        }
        const auto option = cli::takeOption(arguments, i);
        if (!option)
            return std::nullopt;
        const auto &[name, value] = *option;
        *problem = name + u' ' + value;
        if (name == "--to"_L1)
            settings.to = normalisedBase(AccountConfig::Backend::Kook, QUrl(value, QUrl::StrictMode));
        else if (name == "--speed"_L1 && (value == "1"_L1 || value == "max"_L1))
            settings.fast = value == "max"_L1;
        else
            return std::nullopt;
        if (name == "--to"_L1 && !settings.to.isValid())
            return std::nullopt;
    }
    *problem = settings.file.isEmpty() ? u"no file"_s : settings.to.isEmpty() ? u"no --to"_s : QString();
    return problem->isEmpty() ? std::optional(settings) : std::nullopt;
}

//! One run through the file: a call after the other, so that the events keep their order.
class Replay : public QObject
{
public:
    Replay(const ReplaySettings &settings, const QByteArray &token)
        : m_settings(settings)
        , m_file(settings.file)
        , m_rest(m_network, m_scheduler)
        , m_pause(m_scheduler)
    {
        m_rest.setBaseUrl(settings.to);
        m_rest.setAuthorization("Bot " + token);
    }

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly); }

    void next()
    {
        QJsonArray events;
        qint64 bytes = 0;
        while (events.isEmpty() || (m_settings.fast && events.size() < kMostAtOnce && bytes < kMostBytesAtOnce)) {
            if (!m_next && !readEvent())
                break;
            if (!m_settings.fast && !isDue())
                return;
            events.append(m_next->d);
            bytes += m_next->bytes;
            m_next.reset();
        }
        if (events.isEmpty()) {
            std::printf("%lld events played\n", static_cast<long long>(m_played));
            QCoreApplication::exit(0);
            return;
        }
        m_rest.send(RestRequest::post(u"v3/sandbox/play"_s, {{"events"_L1, events}}), this,
            [this, count = events.size()](const Result<QJsonValue> &answer) {
                const bool taken = answer.ok() && answer.value()["code"_L1].toInt(-1) == 0;
                if (!taken) {
                    QCoreApplication::exit(cli::complain("replay", sentenceOf(answer)));
                    return;
                }
                m_played += count;
                next();
            });
    }

private:
    struct Recorded
    {
        qint64 time = 0; //!< Unix ms
        QJsonObject d;
        qint64 bytes = 0;
    };

    static QString sentenceOf(const Result<QJsonValue> &answer)
    {
        if (answer.ok())
            return u"the server refused: "_s + answer.value()["message"_L1].toString();
        const ApiError &error = answer.error();
        if (error.http == 401)
            return u"the sandbox does not accept the token"_s;
        return error.http == 404 ? u"this is not a sandbox"_s : u"the sandbox cannot be reached"_s;
    }

    //! False: the file is at its end.
    bool readEvent()
    {
        while (!m_file.atEnd()) {
            const QByteArray line = m_file.readLine();
            const QJsonObject read = QJsonDocument::fromJson(line).object();
            if (read.value("kind"_L1) != "frame"_L1)
                continue;
            m_next = Recorded{read.value("t"_L1).toInteger(), read.value("frame"_L1)["d"_L1].toObject(), line.size()};
            return true;
        }
        return false;
    }

    //! Otherwise it goes on when its time has come.
    bool isDue()
    {
        const auto now = m_scheduler.now();
        if (!m_offset)
            m_offset = now.count() - m_next->time;
        const std::chrono::milliseconds due(m_next->time + *m_offset);
        if (due <= now)
            return true;
        m_pause.start(due - now, [this] { next(); });
        return false;
    }

    const ReplaySettings m_settings;
    QFile m_file;
    QNetworkAccessManager m_network;
    QtScheduler m_scheduler;
    RestClient m_rest;
    Timer m_pause;
    std::optional<Recorded> m_next;
    std::optional<qint64> m_offset; // of our clock to the times in the file, ms
    qint64 m_played = 0;
};

} // namespace

int runReplayCommand(const QStringList &arguments)
{
    QString problem;
    const auto settings = readReplaySettings(arguments, &problem);
    if (!settings)
        return cli::notUnderstood("replay", problem, kReplayUsage);
    if (settings->help) {
        std::fputs(kReplayUsage, stdout);
        return 0;
    }
    const QByteArray token = qgetenv("KOOKABURRA_TOKEN");
    if (token.isEmpty()) {
        std::fputs(
            "kookaburra-cli replay: the token of an account of the sandbox is needed in $KOOKABURRA_TOKEN.\n", stderr);
        return 2;
    }
    if (!isLoopback(settings->to)) {
        std::fputs("kookaburra-cli replay: a sandbox is on this machine.\n", stderr);
        return 2;
    }
    Replay replay(*settings, token);
    if (!replay.open())
        return cli::complain("replay", settings->file + u" cannot be read"_s);
    QMetaObject::invokeMethod(
        &replay, [&replay] { replay.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace chat
