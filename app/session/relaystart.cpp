// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/relaystart.h"

#include "app/session/relayusers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

#include <sys/types.h>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookMs = 100;
constexpr qint64 kLongestLog = 4096;
constexpr auto kTokenVariable = "KOOKABURRA_TOKEN"_L1;

} // namespace

RelayStart::RelayStart(const Account &account, Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_address(relayOf(account))
{
    if (m_options.program.isEmpty())
        m_options.program = QCoreApplication::applicationDirPath() + u"/kookaburra-cli"_s;
    m_options.profile = QDir(m_options.profile).absolutePath();
    m_arguments = {u"relay"_s, u"--profile"_s, m_options.profile, u"--kook"_s, account.id().base};
    if (account.keep() == Account::Keep::Stored)
        m_arguments << u"--account"_s << account.id().user.value;
    else
        m_token = account.config().token; // it is in no keychain, and must not be seen in the arguments
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &RelayStart::look);
}

std::optional<QUrl> RelayStart::running(const Account &account)
{
    return relayOf(account).find();
}

void RelayStart::start()
{
    if (!m_address.find())
        launch();
    m_deadline.setRemainingTime(m_options.timeoutMs);
    m_look.start();
}

void RelayStart::launch()
{
    QDir().mkpath(QFileInfo(messagesFile()).path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(kTokenVariable); // it may be another account's
    if (!m_token.isEmpty())
        environment.insert(kTokenVariable, m_token);
    QProcess relay;
    relay.setProgram(m_options.program);
    relay.setArguments(m_arguments);
    relay.setProcessEnvironment(environment);
    relay.setWorkingDirectory(u"/"_s);
    relay.setStandardInputFile(QProcess::nullDevice());
    relay.setStandardOutputFile(QProcess::nullDevice());
    relay.setStandardErrorFile(messagesFile());
    if (!relay.startDetached(&m_pid))
        m_pid = -1;
}

void RelayStart::look()
{
    if (const auto url = m_address.find()) {
        m_look.stop();
        Q_EMIT ready(*url);
    } else if (m_pid < 0) {
        fail(tr("The program that shares the connection is missing or cannot be started."));
    } else if (m_pid == 0 || ::kill(static_cast<pid_t>(m_pid), 0) != 0) {
        const QString words = lastWords();
        fail(words.isEmpty() ? tr("It ended at once.") : words);
    } else if (m_deadline.hasExpired()) {
        ::kill(static_cast<pid_t>(m_pid), SIGTERM);
        fail(tr("It did not answer in time."));
    }
}

void RelayStart::fail(const QString &reason)
{
    m_look.stop();
    Q_EMIT failed(reason);
}

QString RelayStart::messagesFile() const
{
    return m_options.profile + u"/relay/messages.txt"_s;
}

QString RelayStart::lastWords() const
{
    QFile file(messagesFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(kLongestLog)).trimmed().section(u'\n', -1);
}

} // namespace chat
