// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/desktopcalls.h"

#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "ui/desktop/accountnews.h"
#include "ui/shell/window/mainwindow.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

DesktopCalls::DesktopCalls(const Needs &needs, const QDBusConnection &bus)
    : m_needs(needs)
    , m_server(bus)
    , m_badge(bus)
    , m_tray(needs.settings)
{
    auto &accounts = needs.accounts;
    for (const auto &account : accounts.all())
        add(*account);
    connect(&accounts, &Accounts::added, this, [this](Account *account) { add(*account); });
    connect(&accounts, &Accounts::aboutToRemove, this, [this](Account *account) { delete m_news.take(account); });
    connect(&accounts, &Accounts::changed, this, &DesktopCalls::count);
    connect(&m_tray, &Tray::toggleRequested, this, &DesktopCalls::toggleWindow);
    connect(&m_tray, &Tray::visibilityRequested, this, [this] {
        if (isWindowShown()) // it is not active while the tray's menu has the focus
            m_needs.window.hide();
        else
            m_needs.window.raiseToFront();
    });
    connect(&m_tray, &Tray::quitRequested, &needs.window, &MainWindow::quit);
    connect(&m_tray, &Tray::gone, this, &DesktopCalls::onGone);
    connect(&needs.settings, &Settings::changed, this, &DesktopCalls::onSettings);
    needs.window.setHidesOnClose([this] { return m_needs.settings.value(setting::kCloseToTray) && m_tray.isThere(); });
    needs.window.installEventFilter(this);
    m_tray.setWindowShown(isWindowShown());
    onSettings();
    count();
    m_tray.look(bus);
}

DesktopCalls::~DesktopCalls()
{
    qDeleteAll(std::exchange(m_news, {})); // they use the server
    m_badge.set(0, false);
    m_needs.window.setHidesOnClose({});
}

void DesktopCalls::add(Account &account)
{
    auto *news = new AccountNews(account, m_needs.style, m_server, QString::number(++m_named), this);
    news->setDoNotDisturb(m_needs.settings.value(setting::kDoNotDisturb));
    m_news.insert(&account, news);
    connect(news, &AccountNews::called, this, [this] { QApplication::alert(&m_needs.window); });
    connect(news, &AccountNews::openRequested, this,
        [this, &account](const MessageRef &place) { m_needs.window.showPlace(account, place); });
}

void DesktopCalls::onSettings()
{
    for (auto *news : std::as_const(m_news))
        news->setDoNotDisturb(m_needs.settings.value(setting::kDoNotDisturb));
}

//! What waits in all accounts.
void DesktopCalls::count()
{
    UnreadState state;
    for (const auto &account : m_needs.accounts.all()) {
        state.unread += account->unread();
        state.calls += account->calls();
    }
    m_tray.setState(state);
    m_badge.set(state.calls, state.calls > 0);
    m_needs.window.setCalls(state.calls);
}

bool DesktopCalls::isWindowShown() const
{
    return m_needs.window.isVisible() && !m_needs.window.isMinimized();
}

void DesktopCalls::toggleWindow()
{
    if (isWindowShown() && m_needs.window.isActiveWindow())
        m_needs.window.hide();
    else
        m_needs.window.raiseToFront();
}

//! Without a tray there is no other way back to the window.
void DesktopCalls::onGone()
{
    if (!m_needs.window.isVisible())
        m_needs.window.show();
}

bool DesktopCalls::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        if (watched == &m_needs.window)
            m_tray.setWindowShown(isWindowShown());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
