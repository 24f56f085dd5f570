// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/mainwindow.h"

#include "app/models/timeline/unsentmessages.h"
#include "app/services/backend.h"
#include "app/session/accounts.h"
#include "app/session/desktop/placelink.h"
#include "app/session/storagewatch.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/accountbanner.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/live/gatewaybanner.h"
#include "ui/shell/live/livechoice.h"
#include "ui/shell/live/relayfarewell.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/accountswitcher.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/shell/tools/tools.h"
#include "ui/shell/window/accountmenu.h"
#include "ui/shell/window/accountoflink.h"
#include "ui/shell/window/languagewatch.h"
#include "ui/shell/window/mentionsopener.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/shell/window/storagebanner.h"
#include "ui/shell/window/windowplace.h"
#include "ui/style/style.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Style &style, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_style(style)
    , m_settings(settings)
    , m_applied(new AppliedSettings(*this, style, settings))
    , m_pages(new QStackedWidget(this))
    , m_live(new LiveChoice(*this, style))
    , m_mentions(new MentionsOpener(*this, style))
{
    setWindowTitle(u"Kookaburra"_s);
    setWindowIcon(QIcon(u":/icons/kookaburra.svg"_s));
    setMinimumSize(720, 480);
    auto *middle = new QWidget(this);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    makeWelcome();
    m_guard = new CloseGuard(*this, style, m_applied->settings(), [this] { return unfinished(); });
    m_farewell = new RelayFarewell(*this, style);
    connect(m_farewell, &RelayFarewell::answered, this, [this] {
        m_guard->stay();
        m_quitting = false;
    });
    connect(m_guard, &CloseGuard::stayed, this, [this] { m_quitting = false; });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::setEnding, Qt::DirectConnection);
    new LanguageWatch(*this, [this] { renew(); });
    addKeys();
    connect(&m_applied->keys(), &KeyBindings::changed, this, &MainWindow::addKeys);
    connect(m_applied, &AppliedSettings::addAccountRequested, this, [this] {
        raiseToFront();
        showWelcome();
    });
    connect(m_applied, &AppliedSettings::signInRequested, this, [this](Account *account) {
        raiseToFront();
        signInAgain(*account);
    });
    connect(m_applied, &AppliedSettings::signOutRequested, this, [this](Account *account) {
        raiseToFront();
        m_menu->askSignOut(*account);
    });
    connect(m_applied, &AppliedSettings::liveRequested, this, [this](Account *account) {
        raiseToFront();
        m_menu->askLive(*account);
    });
    connect(m_applied, &AppliedSettings::messagesForgotten, this, [this](Account *account) {
        if (auto *view = m_views.value(account))
            view->reloadAll();
    });
    restorePlace(*this, m_settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow()
{
    closeAccount();
    const auto views = m_views.values();
    for (auto *view : views)
        view->keepAll();
    qDeleteAll(views); // they use accounts that are destroyed after the window
}

void MainWindow::addKeys()
{
    qDeleteAll(findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly)); // the keys may be others now
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    const auto onAll = [&](WindowKey key, auto action) {
        for (const auto &keys : m_applied->keys().of(key))
            on(keys, action);
    };
    onAll(WindowKey::Help, [this] { m_applied->showKeys(); });
    onAll(WindowKey::Settings, [this] { m_applied->show(); });
    onAll(WindowKey::LargerText, [this] { m_applied->zoom(1); });
    onAll(WindowKey::SmallerText, [this] { m_applied->zoom(-1); });
    onAll(WindowKey::UsualText, [this] { m_applied->zoom(0); });
    onAll(WindowKey::Quit, [this] { quit(); });
    const auto first = keysOf(WindowKey::Account).front()[0];
    for (int i = 0; i < 9; ++i) {
        on(QKeyCombination(first.keyboardModifiers(), static_cast<Qt::Key>(first.key() + i)), [this, i] {
            if (m_accounts && i < static_cast<int>(m_accounts->all().size()))
                m_accounts->setCurrent(m_accounts->all()[static_cast<size_t>(i)].get());
            showCurrent();
        });
    }
}

void MainWindow::fitFirstStart()
{
    if (!m_settings.contains(u"window/geometry"_s))
        ui::fitFirstStart(*this);
}

void MainWindow::setAccounts(Accounts &accounts)
{
    m_accounts = &accounts;
    m_applied->setAccounts(accounts);
    welcomeTo(accounts);
    m_mentions->setAccounts(accounts);
    m_live->setProfile(accounts.profileFolder());
    m_farewell->setAccounts(accounts);
    m_menu = new AccountMenu({*this, m_style, accounts, *m_live});
    connect(m_menu, &AccountMenu::signInAgainRequested, this, [this](Account *account) { signInAgain(*account); });
    connect(m_menu, &AccountMenu::addAccountRequested, this, &MainWindow::showWelcome);
    connect(m_menu, &AccountMenu::settingsRequested, m_applied, [this] { m_applied->show(); });
    connect(
        m_menu, &AccountMenu::storageRequested, m_applied, [this] { m_applied->show(SettingsWindow::Page::Storage); });
    connect(&accounts, &Accounts::currentChanged, this, &MainWindow::showCurrent);
    connect(&accounts, &Accounts::aboutToRemove, this, [this](Account *account) { closeView(*account); });
    connect(&accounts, &Accounts::tokenLeft, this, [this](const QString &name) {
        toast(this, m_style, tr("The keyring did not remove the token of %1; remove it there yourself.").arg(name));
    });
    showCurrent();
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(m_style, m_pages);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::sandboxChosen, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::returnChosen, this, [this] {
        if (m_account)
            bringUp(m_account);
        else
            m_welcome->showWays();
    });
}

void MainWindow::welcomeTo(Accounts &accounts)
{
    m_welcome->setAccounts(accounts);
    connect(m_welcome, &WelcomePage::signedIn, this, [this](Account *account) {
        m_accounts->setCurrent(account);
        showCurrent(); // also if it was current before
    });
}

//! Builds everything in the window again, which is then in the language of now. What was open and written is kept as over
//! a restart.
void MainWindow::renew()
{
    const bool welcomed = m_pages->currentWidget() == m_welcome;
    delete std::exchange(m_welcome, nullptr);
    makeWelcome();
    if (m_accounts)
        welcomeTo(*m_accounts);
    if (m_storage) {
        delete m_storageBanner;
        setStorage(*m_storage);
    }
    if (m_account && !m_views.key(m_account)) {
        const AccountView::Needs needs = m_account->needs();
        showAccount(needs.backend, needs.directory, needs.images, needs.accountKey);
    } else {
        m_account = nullptr;
        for (auto *view : std::exchange(m_views, {})) {
            view->keepAll();
            delete view;
        }
        showCurrent();
    }
    if (welcomed)
        showWelcome();
    m_applied->renewWindow();
}

void MainWindow::showCurrent()
{
    if (!m_accounts)
        return;
    auto *current = m_accounts->current();
    if (!current) {
        m_account = nullptr;
        showWelcome();
        return;
    }
    auto *view = m_views.value(current);
    bringUp(view ? view : makeView(*current));
}

AccountView *MainWindow::viewOf(const Account &account) const
{
    return m_views.value(&account);
}

AccountView *MainWindow::makeView(Account &account)
{
    auto *view = new AccountView({m_style, m_settings, account.backend(), account.directory(), account.images(),
                                     account.id().place(), m_storage, account.id().backend},
        m_pages);
    m_views.insert(&account, view);
    wire(view, std::exchange(m_start, {}));
    auto *banner = new AccountBanner(m_style, account, view);
    banner->setStorage(m_storage);
    view->addBanner(banner);
    view->banner().setSaysRefused(false);
    auto *gateway = new GatewayBanner(m_style, account, view);
    view->addBanner(gateway);
    connect(gateway, &GatewayBanner::shareRequested, this, [this, &account] { m_live->share(account); });
    connect(gateway, &GatewayBanner::takeOverRequested, this, [this, &account] { m_live->askTakeOver(account); });
    connect(banner, &AccountBanner::signInAgainRequested, this, [this, &account] { signInAgain(account); });
    connect(view, &AccountView::signInAgainRequested, this, [this, &account] { signInAgain(account); });
    connect(banner, &AccountBanner::readAgainRequested, this, [this, &account] { m_accounts->readToken(account); });
    connect(banner, &AccountBanner::addAccountRequested, this, &MainWindow::showWelcome);
    connect(&view->channels().accountBar(), &AccountBar::menuRequested, this,
        [this, &account](const QPoint &point) { m_menu->popup(account, point); });
    view->rail().setAccounts(*m_accounts);
    auto *switcher = view->rail().accounts();
    connect(switcher, &AccountSwitcher::chosen, this, [this](Account *chosen) {
        m_accounts->setCurrent(chosen);
        showCurrent();
    });
    connect(switcher, &AccountSwitcher::menuRequested, this,
        [this](Account *chosen, const QPoint &point) { m_menu->popup(*chosen, point); });
    return view;
}

void MainWindow::wire(AccountView *view, const QString &start)
{
    view->setStart(start);
    addTools(*view);
    view->setFrameLog(m_frameLog);
    m_mentions->watch(*view);
    m_applied->follow(*view);
    connect(view, &AccountView::firstPagePainted, this, &MainWindow::firstPagePainted);
    connect(view, &AccountView::addAccountRequested, this, &MainWindow::showWelcome);
    connect(view, &AccountView::linkRequested, this, &MainWindow::followLink);
    connect(view, &AccountView::currentChanged, this, [this, view](const ChannelRef &, const QString &name) {
        setTitle(view, name);
        if (view == m_account)
            retitle();
    });
    m_pages->addWidget(view);
}

void MainWindow::bringUp(AccountView *view)
{
    const bool other = std::exchange(m_account, view) != view;
    m_pages->setCurrentWidget(view);
    retitle();
    if (other)
        view->begin();
    if (view->composer().isVisible())
        view->composer().focusInput();
}

//! What is open, with the number of messages that call.
void MainWindow::retitle()
{
    const auto name = m_account && m_pages->currentWidget() == m_account ? m_account->windowTitle() : QString();
    const auto title = name.isEmpty() ? u"Kookaburra"_s : tr("%1 – Kookaburra").arg(name);
    setTitle(this, m_calls > 0 ? u"(%1) "_s.arg(m_calls) + title : title);
}

void MainWindow::setCalls(int calls)
{
    if (std::exchange(m_calls, calls) != calls)
        retitle();
}

void MainWindow::closeView(Account &account)
{
    auto *view = m_views.take(&account);
    if (!view)
        return;
    view->keepAll();
    if (m_account == view) {
        m_account = nullptr;
        m_pages->setCurrentWidget(m_welcome);
        retitle();
    }
    delete view;
}

void MainWindow::signInAgain(Account &account)
{
    m_welcome->showReady();
    m_welcome->setCanReturn(true);
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->signInAgain(account);
}

void MainWindow::showAccount(
    Backend &backend, Directory &directory, ImageCache &images, const QString &accountKey, const QString &start)
{
    closeAccount();
    auto *view = new AccountView({m_style, m_settings, backend, directory, images, accountKey, m_storage}, m_pages);
    wire(view, start);
    bringUp(view);
}

void MainWindow::closeAccount()
{
    if (!m_account || m_views.key(m_account))
        return;
    m_account->keepAll();
    delete std::exchange(m_account, nullptr);
    m_pages->setCurrentWidget(m_welcome);
    retitle();
}

void MainWindow::showWelcome()
{
    m_welcome->showReady();
    m_welcome->setCanReturn(m_account != nullptr);
    m_pages->setCurrentWidget(m_welcome);
    retitle();
    m_welcome->showWays();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showTarget(const QString &target)
{
    raiseToFront();
    if (target.isEmpty())
        return;
    const auto link = PlaceLink::parse(target);
    if (!link && PlaceLink::isMeant(target)) {
        toast(this, m_style, tr("This link cannot be followed."));
        return;
    }
    const bool ofPerson = !link && target.startsWith("user:"_L1);
    Account *account = nullptr;
    if (m_accounts && !m_accounts->all().empty()) {
        account = ofPerson
            ? m_accounts->current()
            : accountOf(*m_accounts, link.value_or(PlaceLink{{}, ChannelId(target), {}}), link.has_value());
        if (!account) {
            toast(this, m_style, tr("You have no account that this link leads to."));
            return;
        }
    }
    auto *view = bringUpOf(account);
    if (!view)
        setStart(target);
    else
        view->showTarget(target);
}

void MainWindow::followLink(const QString &url, const QString &text)
{
    const auto link = PlaceLink::parse(url);
    if (!link)
        return;
    Account *account = m_accounts ? accountOf(*m_accounts, *link, true) : nullptr;
    const Directory *directory = account ? &account->directory()
        : !m_accounts && m_account       ? &m_account->directory()
                                         : nullptr;
    if (directory && leadsInto(*link, *directory)) {
        if (auto *view = bringUpOf(account))
            view->follow(*link);
    } else if (PlaceLink::isMeant(url)) {
        toast(this, m_style, tr("You have no account that this link leads to."));
    } else {
        openLink(m_style, this, url, text);
    }
}

//! The view of that account, on screen now; null: of the one that is shown, or the next one that will be (null).
AccountView *MainWindow::bringUpOf(Account *account)
{
    if (account) {
        m_accounts->setCurrent(account);
        showCurrent();
    }
    if (m_account)
        bringUp(m_account);
    return m_account;
}

void MainWindow::showPlace(Account &account, const MessageRef &place)
{
    raiseToFront();
    if (auto *view = bringUpOf(&account))
        view->openMessage(place);
}

void MainWindow::setStorage(StorageWatch &storage)
{
    m_storage = &storage;
    m_storageBanner = new StorageBanner(m_style, storage, this);
    m_column->insertWidget(0, m_storageBanner);
}

void MainWindow::setFrameLog(FrameLog *log)
{
    m_frameLog = log;
    if (m_account)
        m_account->setFrameLog(log);
    for (auto *view : std::as_const(m_views))
        view->setFrameLog(log);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && m_hidesOnClose && m_hidesOnClose()) {
        keepAll();
        hide();
        event->ignore();
        return;
    }
    if (!m_guard->mayClose() || !m_farewell->mayClose()) {
        event->ignore();
        if (!isVisible())
            raiseToFront(); // something is asked
        return;
    }
    keepAll();
    QMainWindow::closeEvent(event);
    if (!isVisible() && m_quitting)
        Q_EMIT closedUnseen();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::setEnding()
{
    m_quitting = true;
    m_guard->setEnding();
    m_farewell->setEnding();
}

CloseGuard::Unfinished MainWindow::unfinished() const
{
    CloseGuard::Unfinished all;
    if (wouldLoseTexts())
        all.unsavable = m_storageBanner->text();
    const auto add = [&all](Backend &backend) {
        const auto waiting = UnsentMessages(backend.messages()).waiting();
        all.messages += waiting.messages;
        all.changes += waiting.changes;
        all.kept = all.kept && (waiting.kept || waiting.messages + waiting.changes == 0);
    };
    if (m_accounts) {
        for (const auto &account : m_accounts->all())
            add(account->backend());
    }
    if (m_account && !m_views.key(m_account))
        add(m_account->backend());
    return all;
}

bool MainWindow::wouldLoseTexts() const
{
    if (!m_storage || !m_storage->failure())
        return false;
    return (m_account && m_account->hasUnsentTexts())
        || std::ranges::any_of(m_views, [](const AccountView *view) { return view->hasUnsentTexts(); });
}

void MainWindow::keepAll()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_account)
        m_account->keepAll();
    for (auto *view : std::as_const(m_views))
        view->keepAll();
    m_settings.sync();
}

} // namespace chat::ui
