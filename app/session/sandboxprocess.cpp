// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/sandboxprocess.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"
#include "app/base/monotonic.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxLine = 64 << 20; // enough for 100,000 channels
constexpr qsizetype kMaxLog = 4096;
constexpr int kRelaunchMs = 500;
constexpr qint64 kMinuteMs = 60'000;
constexpr int kGoodbyeMs = 2000;

} // namespace

SandboxProcess::SandboxProcess(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (m_options.program.isEmpty())
        m_options.program = QCoreApplication::applicationDirPath() + u"/kookaburra-cli"_s;
    m_startTimeout.setSingleShot(true);
    m_startTimeout.setInterval(m_options.startTimeoutMs);
    connect(&m_startTimeout, &QTimer::timeout, this, [this] { giveUp(tr("It did not answer in time.")); });
    m_relaunch.setSingleShot(true);
    m_relaunch.setInterval(kRelaunchMs);
    connect(&m_relaunch, &QTimer::timeout, this, &SandboxProcess::launch);
}

SandboxProcess::~SandboxProcess()
{
    if (!m_process)
        return;
    // The program ends with us: the child gets the moment it needs to close its file.
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(kGoodbyeMs))
        m_process->kill();
}

QStringList SandboxProcess::arguments() const
{
    // Both the window and the bot that somebody tries out may use the same account there.
    QStringList list{
        u"sandbox"_s, u"--until-stdin-closes"_s, u"--gateways"_s, u"many"_s, u"--residents"_s, m_options.residents};
    if (!m_options.dataFile.isEmpty())
        list << u"--data"_s << m_options.dataFile;
    return list + m_options.further;
}

void SandboxProcess::start()
{
    if (m_process || m_relaunch.isActive())
        return;
    m_deaths.clear();
    launch();
}

void SandboxProcess::launch()
{
    m_output.clear();
    m_log.clear();
    m_ready = false;
    if (!m_options.dataFile.isEmpty())
        QDir().mkpath(QFileInfo(m_options.dataFile).absolutePath());
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readOutput);
    connect(process, &QProcess::readyReadStandardError, this, &SandboxProcess::readLog);
    connect(
        process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                giveUp(m_process->errorString());
        },
        Qt::QueuedConnection);
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onEnded(status == QProcess::CrashExit ? tr("The sandbox crashed.")
                                              : tr("The sandbox exited with code %1.").arg(code));
    });
    m_startTimeout.start();
    process->start(m_options.program, arguments());
}

void SandboxProcess::readLog()
{
    m_log += m_process->readAllStandardError();
    m_log = m_log.right(kMaxLog);
}

void SandboxProcess::readOutput()
{
    if (m_ready) {
        m_process->readAllStandardOutput();
        return;
    }
    m_output += m_process->readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end >= 0)
        onLine(std::exchange(m_output, {}).left(end));
    else if (m_output.size() > kMaxLine)
        giveUp(tr("Its answer could not be read."));
}

void SandboxProcess::onLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QUrl url(json::text(object, "url"_L1), QUrl::StrictMode);
    QList<SandboxAccount> accounts;
    const QJsonArray array = object.value("accounts"_L1).toArray();
    for (const QJsonValue item : array) {
        const QJsonObject account = item.toObject();
        accounts.append({json::text(account, "name"_L1), json::text(account, "kind"_L1), json::text(account, "id"_L1),
            json::text(account, "token"_L1)});
    }
    if (!url.isValid() || url.host().isEmpty() || accounts.isEmpty()) {
        giveUp(tr("Its answer could not be read."));
        return;
    }
    m_startTimeout.stop();
    m_ready = true;
    Q_EMIT ready(url, accounts);
}

void SandboxProcess::onEnded(const QString &reason)
{
    readLog();
    const QString lastWords = QString::fromUtf8(m_log).trimmed().section(u'\n', -1);
    const QString full = lastWords.isEmpty() ? reason : reason + u' ' + lastWords;
    qCWarning(lcSandbox).noquote() << full;
    const qint64 now = monotonicMs();
    m_deaths.removeIf([now](qint64 time) { return now - time > kMinuteMs; });
    m_deaths.append(now);
    if (!m_ready || m_deaths.size() > m_options.maxRestarts) {
        giveUp(full);
        return;
    }
    discard();
    m_relaunch.start();
    Q_EMIT restarted(full);
}

void SandboxProcess::discard()
{
    m_startTimeout.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    QProcess *old = m_process.release(); // may be the sender
    if (old->state() == QProcess::NotRunning) {
        old->deleteLater();
        return;
    }
    // It ends by itself once its input is closed; if not, it is killed.
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
    QTimer::singleShot(kGoodbyeMs, old, &QProcess::kill);
    old->closeWriteChannel();
}

void SandboxProcess::giveUp(const QString &reason)
{
    discard();
    m_relaunch.stop();
    Q_EMIT failed(reason);
}

void SandboxProcess::stop()
{
    m_relaunch.stop();
    discard();
}

} // namespace chat
