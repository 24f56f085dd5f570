// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/program.h"

#include "app/base/logging.h"
#include "app/base/profilefolder.h"
#include "app/session/desktop/placelink.h"
#include "app/session/settingsguard.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/style/framelog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cstdio>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

Program::Program(
    const CommandLine &line, const QString &token, const QString &profile, TokenStore &tokens, Style &style)
    : m_line(line)
    , m_token(token)
    , m_profile(profile)
    , m_settings(makeOwnersFile(settingsMended(profile + u"/kookaburra.ini"_s)), QSettings::IniFormat)
    , m_storage(profile)
    , m_accounts(m_settings, tokens, profile)
    , m_window(style, m_settings)
    , m_desktop({m_window, m_accounts, style})
{
    if (m_line.given.contains(u"theme"_s))
        style.setMode(m_line.theme); // for this run, whatever is stored
    m_window.setStorage(m_storage);
    m_window.setAccounts(m_accounts);
    m_storage.check();
    connect(
        &m_window, &MainWindow::closedUnseen, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::sandboxRequested, this, [this] {
        const auto stored = m_accounts.storedSandbox();
        if (auto *open = stored ? m_accounts.find(stored->id) : nullptr)
            m_accounts.setCurrent(open);
        else
            startSandbox(m_line.sandboxFile, m_line.sandboxAs, true);
    });
    connect(&m_accounts, &Accounts::aboutToRemove, this, [this](Account *account) { onAccountGone(*account); });
    if (m_line.quitAfterFirstHistory) {
        connect(
            &m_window, &MainWindow::firstPagePainted, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    }
}

Program::~Program()
{
    m_accounts.disconnect(this);
}

void Program::keepAll()
{
    m_window.keepAll();
    if (const auto failure = keepSettingsCopy(m_settings.fileName()))
        qCWarning(lcUi) << "no copy of the settings could be kept:" << failure->reason;
}

void Program::useDesktop(const QDBusConnection &bus)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    if (!m_line.profile.isEmpty())
        command << u"--profile"_s << m_profile;
    m_desktop.use(bus, command);
}

bool Program::start()
{
    if (!m_line.frameLog.isEmpty()) {
        m_frameLog = FrameLog::open(m_line.frameLog);
        if (!m_frameLog) {
            std::fputs("kookaburra: cannot write the frame log.\n", stderr);
            return false;
        }
        m_frameLog->watch(*QCoreApplication::instance());
        m_window.setFrameLog(m_frameLog.get());
    }
    begin();
    m_window.fitFirstStart();
    if (m_desktop.startsHidden())
        return true;
    m_window.show();
    m_desktop.beginSoon();
    m_window.settings().sayWhatIsUnreadable();
    return true;
}

//! Shows what the command line asks for, otherwise the account used last; all others of the profile connect too.
void Program::begin()
{
    m_window.setStart(m_line.open);
    Account *shown = nullptr;
    if (!m_line.kook.isEmpty()) {
        AccountConfig config{AccountConfig::Backend::Kook, m_line.kook, std::exchange(m_token, {}), false};
        config.live = m_line.direct ? LiveConnection::IfFree : LiveConnection::Never;
        shown = m_accounts.openOnce(config);
    } else if (!m_line.satori.isEmpty()) {
        shown = m_accounts.openOnce({AccountConfig::Backend::Satori, m_line.satori, std::exchange(m_token, {}), false});
    }
    if (shown && !m_line.satori.isEmpty())
        connect(shown, &Account::identified, this, [this, shown] { openOtherLogins(*shown); });
    const auto sandbox = m_accounts.storedSandbox();
    const bool sandboxLast = !shown && m_accounts.sandboxWasLast();
    if (m_line.sandbox)
        startSandbox(m_line.sandboxFile, m_line.sandboxAs, true);
    else if (sandbox)
        startSandbox(sandbox->sandboxFile, sandbox->sandboxAs, sandboxLast);
    if (shown)
        m_accounts.setCurrent(shown);
    auto *last = m_accounts.restore();
    if (!shown && !m_line.sandbox && !sandboxLast && last)
        m_accounts.setCurrent(fitting(last));
    // There are accounts, but the one to show is not ready yet: the page that says so is already visible.
}

//! The account to begin with: the one used last, or one of the backend that the link on the command line names.
Account *Program::fitting(Account *last) const
{
    const auto link = PlaceLink::parse(m_line.open);
    if (!link || last->id().backend == link->backend)
        return last;
    for (const auto &account : m_accounts.all()) {
        if (account->id().backend == link->backend)
            return account.get();
    }
    return last;
}

//! A server may have several logins: each becomes an account of this run; one that is still connecting follows later.
void Program::openOtherLogins(const Account &first)
{
    if (m_finderNetwork)
        return; // only a name changed
    m_finderNetwork = std::make_unique<QNetworkAccessManager>();
    const AccountConfig config = first.config(); // NOLINT(performance-unnecessary-copy-initialization): kept below
    m_finder = makeLoginFinder(config, *m_finderNetwork);
    if (!m_finder)
        return;
    connect(m_finder.get(), &LoginFinder::changed, this, [this, config] {
        bool complete = m_finder->state() == LoginFinder::State::Listed;
        for (const ServerLogin &login : m_finder->logins()) {
            complete = complete && !login.user.id.isEmpty();
            AccountConfig other = config;
            other.platform = login.platform;
            other.user = login.user.id;
            if (!login.hidden && !login.user.id.isEmpty() && !m_accounts.find(m_accounts.idOf(other, login.user.id)))
                m_accounts.openOnce(other);
        }
        if (complete)
            m_finder.release()->deleteLater();
    });
    m_finder->start();
}

void Program::startSandbox(const QString &file, const QString &accountName, bool show)
{
    m_showSandbox = show;
    if (show)
        m_window.welcome().showBusy(MainWindow::tr("Starting the sandbox…"));
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
        m_window.welcome().showFailure(MainWindow::tr("The sandbox cannot be started: %1").arg(reason));
        sayOnSandbox(MainWindow::tr("The sandbox has stopped: %1").arg(reason));
        // The account that would have been shown will not come.
        if (std::exchange(m_showSandbox, false) && !m_accounts.current() && !m_accounts.all().empty())
            m_accounts.setCurrent(m_accounts.all().front().get());
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
            MainWindow::tr("The sandbox has no account “%1”. Available: %2").arg(m_sandboxAs, names.join(u", "_s)));
        return;
    }
    const AccountConfig config{AccountConfig::Backend::Kook, api, found->token, false};
    StoredAccount stored;
    stored.id = {config.backend, u"sandbox"_s, UserId(found->id)};
    stored.name = found->name;
    stored.sandboxFile = m_sandboxFile.isEmpty() ? QString() : QFileInfo(m_sandboxFile).absoluteFilePath();
    stored.sandboxAs = m_sandboxAs;
    if (const auto before = m_accounts.storedSandbox(); before && before->id == stored.id)
        stored.avatar = before->avatar;
    auto *account = m_accounts.openSandbox(config, stored);
    if (!account) {
        m_window.welcome().showFailure(MainWindow::tr("%1 is not a server address.").arg(api.toString()));
        return;
    }
    if (std::exchange(m_showSandbox, false))
        m_accounts.setCurrent(account);
    if (std::exchange(m_sandboxRestarted, false))
        sayOnSandbox(MainWindow::tr("The sandbox stopped unexpectedly and was restarted."));
}

//! The sandbox runs for its account only.
void Program::onAccountGone(const Account &account)
{
    if (account.keep() != Account::Keep::Sandbox || !m_sandbox)
        return;
    // A restart at another address also replaces the account; the process that reported it stays.
    const auto *process = m_sandbox.get();
    QMetaObject::invokeMethod(
        this,
        [this, process] {
            const bool another = std::any_of(m_accounts.all().begin(), m_accounts.all().end(),
                [](const auto &one) { return one->keep() == Account::Keep::Sandbox; });
            if (!another && m_sandbox.get() == process)
                m_sandbox.reset();
        },
        Qt::QueuedConnection);
}

void Program::sayOnSandbox(const QString &text)
{
    for (const auto &account : m_accounts.all()) {
        if (auto *view = m_window.viewOf(*account); view && account->keep() == Account::Keep::Sandbox)
            view->banner().showNotice(text);
    }
}

} // namespace chat::ui
