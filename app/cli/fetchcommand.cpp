// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/fetchcommand.h"

#include "app/base/profilefolder.h"
#include "app/cli/fetchhandover.h"
#include "app/cli/historyarguments.h"
#include "app/history/history.h"
#include "app/history/repair/historyfetcher.h"
#include "app/history/historyfile.h"
#include "app/session/accountsettings.h"
#include "app/session/backendfactory.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

const char kFetchUsage[] = R"usage(usage: kookaburra-cli fetch --kook URL|--satori URL --channel ID|user:ID [OPTIONS]
Stores the messages of a channel or direct chat in a profile, from the newest backwards: kookaburra-cli fetch
  --kook URL, --satori URL   the server; the token is read from $KOOKABURRA_TOKEN
  --channel ID|user:ID       a channel, or the direct chat with a user
  --back N                   stop when the N newest messages are there (default: at the first message)
  --profile DIR              default: the window's own profile
What is stored already is not fetched again, so a fetch that was interrupted goes on where it was. If a window has the
profile open, it does the work and this command shows the progress. Exit code 0: all that was asked for is there, 1: it ended early (what came is kept), 2: not understood.
)usage";

int fail(const QString &sentence)
{
    return cli::complain("fetch", sentence);
}

QString sentenceOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return u"the server cannot be reached"_s;
    case ApiError::Kind::Timeout:
        return u"the server does not answer"_s;
    case ApiError::Kind::RateLimited:
        return u"the server asks to wait; try again later"_s;
    case ApiError::Kind::Unauthorized:
        return u"the server does not accept the token"_s;
    case ApiError::Kind::TokenExpired:
        return u"the token has expired"_s;
    case ApiError::Kind::Forbidden:
        return u"the account may not read this"_s;
    case ApiError::Kind::NotFound:
        return u"there is no such channel"_s;
    case ApiError::Kind::Rejected:
        return u"the server refused"_s;
    case ApiError::Kind::ServerError:
        return u"the server failed"_s;
    case ApiError::Kind::BadReply:
        return u"the server's answer could not be read"_s;
    case ApiError::Kind::Cancelled:
        return u"cancelled"_s;
    case ApiError::Kind::Unsupported:
        return u"the server gives no history"_s;
    }
    return u"failed"_s;
}

QString problemOf(HistoryFile::Problem problem, const QString &path)
{
    switch (problem) {
    case HistoryFile::Problem::NotOurs:
        return u"%1 is not a history file; it was left as it is"_s.arg(path);
    case HistoryFile::Problem::Newer:
        return u"%1 was made by a newer version; it was left as it is"_s.arg(path);
    case HistoryFile::Problem::Damaged:
        return u"%1 is damaged"_s.arg(path);
    case HistoryFile::Problem::CannotOpen:
    case HistoryFile::Problem::Missing:
        break;
    }
    return u"%1 cannot be opened"_s.arg(path);
}

//! One run: sign in, find the conversation, walk.
class Fetch : public QObject
{
public:
    Fetch(const cli::HistoryArguments &arguments, const AccountConfig &config)
        : m_arguments(arguments)
        , m_config(config)
        , m_backend(makeBackend(config, m_network))
    {
    }

    [[nodiscard]] bool canStart() const { return m_backend != nullptr; }

    void start()
    {
        // Asked of the server alone: no gateway is opened, so a bot program that uses the token goes on hearing events.
        askWho(m_config, m_network, this, [this](const SignInAnswer &answer) {
            if (answer.error) {
                end(fail(sentenceOf(*answer.error)));
                return;
            }
            m_self = answer.self;
            handOver();
        });
    }

private:
    static void end(int code) { QCoreApplication::exit(code); }

    [[nodiscard]] AccountId account() const
    {
        return {m_config.backend, normalisedBase(m_config.backend, m_config.baseUrl).toString(), m_self.id,
            m_config.platform};
    }

    void fetchHere()
    {
        if (!openFile())
            return;
        if (m_arguments.user.isEmpty())
            walk({ChannelKind::Guild, m_arguments.channel});
        else
            findDirectChat();
    }

    //! A window that has the profile open writes to the same file: it does the work.
    void handOver()
    {
        m_handover = std::make_unique<FetchHandover>(
            m_arguments.profile, FetchOrder{account().key(), m_arguments.channel, m_arguments.user, m_arguments.back});
        connect(m_handover.get(), &FetchHandover::reported, this, &Fetch::onReport);
        connect(m_handover.get(), &FetchHandover::failed, this, [](const QString &sentence) { end(fail(sentence)); });
        connect(m_handover.get(), &FetchHandover::absent, this, &Fetch::fetchHere);
        m_handover->start();
    }

    void onReport(const FetchReport &report)
    {
        switch (report.kind) {
        case FetchReport::Kind::Progress:
            printProgress(report.reached, report.fetched);
            break;
        case FetchReport::Kind::Done:
            printProgress(report.reached, report.fetched);
            end(0);
            break;
        case FetchReport::Kind::NoAccount:
            fetchHere(); // nobody else writes to that account's file
            break;
        case FetchReport::Kind::NoDirectChat:
            end(fail(u"there is no direct chat with that user"_s));
            break;
        case FetchReport::Kind::Busy:
            end(fail(u"the window that has this profile open is fetching for others; try again later"_s));
            break;
        case FetchReport::Kind::Failed:
            end(fail(report.error ? sentenceOf({*report.error, 0, 0, {}, {}}) : u"the history cannot be written"_s));
            break;
        }
    }

    void printProgress(qint64 reached, qint64 fetched)
    {
        const auto progress = std::pair(reached, fetched);
        if (std::exchange(m_printed, progress) != progress)
            std::fprintf(stderr, "%lld messages, %lld of them new\n", static_cast<long long>(reached),
                static_cast<long long>(fetched));
    }

    bool openFile()
    {
        const QString accounts = m_arguments.profile + u"/accounts/"_s;
        if (makeProfileFolder(m_arguments.profile))
            makeOwnersFolder(accounts);
        const QString path = accounts + account().folder() + u"/history.db"_s;
        if (const auto problem = m_file.open(path, HistoryFile::Mode::Write)) {
            end(fail(problemOf(*problem, path)));
            return false;
        }
        m_history = std::make_unique<History>(m_file, m_self.id, m_backend->messages().reader());
        return true;
    }

    void findDirectChat()
    {
        m_backend->directory().findDirectChat(
            m_arguments.user, this, [this](const Result<std::optional<DirectChat>> &chat) {
                if (!chat)
                    end(fail(sentenceOf(chat.error())));
                else if (chat.value())
                    walk(chat.value()->ref());
                else
                    end(fail(u"there is no direct chat with that user"_s));
            });
    }

    void walk(const ChannelRef &channel)
    {
        m_fetcher
            = std::make_unique<HistoryFetcher>(m_backend->messages(), m_file, *m_history, channel, m_arguments.back);
        connect(m_fetcher.get(), &HistoryFetcher::progressed, this,
            [this] { printProgress(m_fetcher->reached(), m_fetcher->fetched()); });
        connect(m_fetcher.get(), &HistoryFetcher::notWritten, this,
            [](const QString &reason) { end(fail(u"the history cannot be written: "_s + reason)); });
        connect(m_fetcher.get(), &HistoryFetcher::finished, this,
            [](const std::optional<ApiError> &error) { end(error ? fail(sentenceOf(*error)) : 0); });
        m_fetcher->start();
    }

    cli::HistoryArguments m_arguments;
    AccountConfig m_config;
    QNetworkAccessManager m_network;
    std::unique_ptr<Backend> m_backend; // borrows the network
    User m_self;
    HistoryFile m_file;
    std::unique_ptr<History> m_history;
    std::unique_ptr<HistoryFetcher> m_fetcher;
    std::unique_ptr<FetchHandover> m_handover;
    std::optional<std::pair<qint64, qint64>> m_printed; //!< the progress said last
};

} // namespace

int runFetchCommand(const QStringList &arguments)
{
    QString problem;
    const auto read = cli::readHistoryArguments(
        {u"--profile"_s, u"--kook"_s, u"--satori"_s, u"--channel"_s, u"--back"_s}, arguments, &problem);
    if (read && read->help) {
        std::fputs(kFetchUsage, stdout);
        return 0;
    }
    const bool complete
        = read && read->kook.isEmpty() != read->satori.isEmpty() && read->channel.isEmpty() != read->user.isEmpty();
    if (!complete)
        return cli::notUnderstood("fetch", problem, kFetchUsage);
    AccountConfig config;
    config.backend = read->kook.isEmpty() ? AccountConfig::Backend::Satori : AccountConfig::Backend::Kook;
    config.baseUrl = read->kook.isEmpty() ? read->satori : read->kook;
    config.token = qEnvironmentVariable("KOOKABURRA_TOKEN");
    if (!config.canStart()) {
        std::fputs("kookaburra-cli fetch: --kook needs a token in $KOOKABURRA_TOKEN.\n", stderr);
        return 2;
    }
    Fetch fetch(*read, config);
    if (!fetch.canStart()) {
        std::fputs("kookaburra-cli fetch: that is no address of a server.\n", stderr);
        return 2;
    }
    fetch.start();
    return QCoreApplication::exec();
}

} // namespace chat
