// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory.h"
#include "app/net/imagecache.h"
#include "app/session/sandboxprocess.h"
#include "app/session/session.h"
#include "ui/commandline.h"
#include "ui/mainwindow.h"
#include "ui/shell/accountview.h"
#include "ui/shell/connectionbanner.h"
#include "ui/shell/framelog.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/welcomepage.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
    std::fflush(to);
}

//! Wires one run of the program: window, session, sandbox.
class Program : public QObject
{
public:
    Program(const ui::CommandLine &line, const QString &profile, ui::Style &style);

    [[nodiscard]] bool start(); //!< false: the frame log cannot be written
    ui::MainWindow &window() { return m_window; }

private:
    void begin();
    void startSandbox(const QString &file, const QString &accountName);
    void onSandboxReady(const QUrl &api, const QList<SandboxAccount> &accounts);
    bool openSession(const AccountConfig &config, const QString &accountKey);
    void notice(const QString &text);

    ui::CommandLine m_line;
    QString m_profile;
    QSettings m_settings;
    std::unique_ptr<ui::FrameLog> m_frameLog;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Directory> m_directory;
    ui::MainWindow m_window; // goes first: it borrows all of the above
    QString m_sandboxFile;
    QString m_sandboxAs;
    bool m_sandboxRestarted = false;
};

Program::Program(const ui::CommandLine &line, const QString &profile, ui::Style &style)
    : m_line(line)
    , m_profile(profile)
    , m_settings(profile + u"/kookaburra.ini"_s, QSettings::IniFormat)
    , m_window(style, m_settings)
{
    connect(&m_window, &ui::MainWindow::sandboxRequested, this,
        [this] { startSandbox(m_line.sandboxFile, m_line.sandboxAs); });
    if (m_line.quitAfterFirstHistory) {
        connect(
            &m_window, &ui::MainWindow::firstPagePainted, qApp, [] { QCoreApplication::exit(0); },
            Qt::QueuedConnection);
    }
}

bool Program::start()
{
    if (!m_line.frameLog.isEmpty()) {
        m_frameLog = ui::FrameLog::open(m_line.frameLog);
        if (!m_frameLog) {
            print(stderr, u"kookaburra: cannot write the frame log %1.\n"_s.arg(m_line.frameLog));
            return false;
        }
        m_frameLog->watch(*QCoreApplication::instance());
        m_window.setFrameLog(m_frameLog.get());
    }
    begin();
    m_window.fitFirstStart();
    m_window.show();
    return true;
}

void Program::begin()
{
    if (!m_line.kook.isEmpty()) {
        const AccountConfig config{
            AccountConfig::Backend::Kook, m_line.kook, qEnvironmentVariable("KOOKABURRA_TOKEN"), false};
        openSession(config, u"kook/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_line.kook.toString())));
    } else if (m_line.sandbox) {
        startSandbox(m_line.sandboxFile, m_line.sandboxAs);
    } else if (m_settings.value(u"last/kind"_s) == u"sandbox"_s) {
        startSandbox(m_settings.value(u"last/file"_s).toString(), m_settings.value(u"last/as"_s).toString());
    }
}

void Program::startSandbox(const QString &file, const QString &accountName)
{
    m_window.welcome().showBusy(ui::MainWindow::tr("Starting the sandbox…"));
    m_sandboxFile = file;
    m_sandboxAs = accountName;
    SandboxProcess::Options options;
    options.dataFile = file.isEmpty() ? m_profile + u"/sandbox.db"_s : QFileInfo(file).absoluteFilePath();
    options.residents = m_line.residents ? u"on"_s : u"off"_s;
    m_sandbox = std::make_unique<SandboxProcess>(options);
    m_sandboxRestarted = false;
    connect(m_sandbox.get(), &SandboxProcess::ready, this, &Program::onSandboxReady);
    connect(m_sandbox.get(), &SandboxProcess::restarted, this, [this] { m_sandboxRestarted = true; });
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const QString &reason) {
        m_window.welcome().showFailure(ui::MainWindow::tr("The sandbox cannot be started: %1").arg(reason));
        notice(ui::MainWindow::tr("The sandbox has stopped: %1").arg(reason));
    });
    m_sandbox->start();
}

void Program::onSandboxReady(const QUrl &api, const QList<SandboxAccount> &accounts)
{
    m_window.welcome().showReady();
    const auto fits = [this](const SandboxAccount &account) {
        return m_sandboxAs.isEmpty() ? account.kind == "bot"_L1
                                     : account.name.compare(m_sandboxAs, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(accounts.begin(), accounts.end(), fits);
    if (found == accounts.end()) {
        QStringList names;
        for (const auto &account : accounts)
            names << account.name;
        m_window.welcome().showFailure(
            ui::MainWindow::tr("The sandbox has no account “%1”. It has: %2").arg(m_sandboxAs, names.join(u", "_s)));
        return;
    }
    const bool again = m_session && m_session->baseUrl() == normalisedBase(AccountConfig::Backend::Kook, api);
    if (!again && !openSession({AccountConfig::Backend::Kook, api, found->token, false}, u"sandbox"_s))
        return;
    if (m_sandboxRestarted) {
        m_session->backend().retryNow();
        notice(ui::MainWindow::tr("The sandbox had stopped and was started again."));
    }
    m_settings.setValue(u"last/kind"_s, u"sandbox"_s);
    m_settings.setValue(
        u"last/file"_s, m_sandboxFile.isEmpty() ? QString() : QFileInfo(m_sandboxFile).absoluteFilePath());
    m_settings.setValue(u"last/as"_s, m_sandboxAs);
}

bool Program::openSession(const AccountConfig &config, const QString &accountKey)
{
    m_window.closeAccount();
    m_directory.reset();
    m_images.reset();
    m_session = Session::open(config);
    if (!m_session) {
        m_window.welcome().showFailure(
            ui::MainWindow::tr("%1 is no address of a server.").arg(config.baseUrl.toString()));
        return false;
    }
    m_images = std::make_unique<ImageCache>(m_session->network(), m_profile + u"/cache"_s);
    m_directory = std::make_unique<Directory>(m_session->backend());
    m_window.showAccount(m_session->backend(), *m_directory, *m_images, accountKey, std::exchange(m_line.open, {}));
    m_session->start();
    return true;
}

void Program::notice(const QString &text)
{
    if (m_window.account())
        m_window.account()->banner().showNotice(text);
}

void loadTranslations(QApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const bool chinese = locale.language() == QLocale::Chinese;
    auto *own = new QTranslator(&app);
    if (own->load(
            chinese ? u":/i18n/kookaburra_zh_CN.qm"_s : u":/i18n/kookaburra_en.qm"_s)) // English: only its plurals
        QCoreApplication::installTranslator(own);
    if (!chinese)
        return;
    auto *qt = new QTranslator(&app);
    if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

//! Empty: it cannot be made.
QString profileFolder(const QString &wanted)
{
    const auto folder = wanted.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kookaburra"_s
        : QFileInfo(wanted).absoluteFilePath();
    return QDir().mkpath(folder) ? folder : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    const auto line = ui::CommandLine::parse(arguments);
    switch (line.outcome) {
    case ui::CommandLine::Outcome::Print:
        print(stdout, line.text);
        return 0;
    case ui::CommandLine::Outcome::Wrong:
        print(stderr, line.text);
        return 2;
    case ui::CommandLine::Outcome::Run:
        break;
    }
    if (!line.kook.isEmpty() && qEnvironmentVariableIsEmpty("KOOKABURRA_TOKEN")) {
        print(stderr, u"kookaburra: --kook needs a token in $KOOKABURRA_TOKEN.\n"_s);
        return 2;
    }
    if (!hasDisplay()) {
        print(stderr,
            u"kookaburra: there is no display. Start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.\n"_s);
        return 1;
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kookaburra"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(KOOKABURRA_VERSION));
    QGuiApplication::setDesktopFileName(u"kookaburra"_s);
    const auto profile = profileFolder(line.profile);
    if (profile.isEmpty()) {
        print(stderr, u"kookaburra: the profile folder cannot be made.\n"_s);
        return 1;
    }
    ui::SingleInstance instance(profile);
    if (!instance.claim())
        return 0;
    loadTranslations(app, line.language);
    ui::Style style;
    style.setMode(line.theme);
    Program program(line, profile, style);
    if (!program.start())
        return 1;
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &program.window(), &ui::MainWindow::raiseToFront);
    return QApplication::exec();
}
