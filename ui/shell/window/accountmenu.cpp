// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/accountmenu.h"

#include "app/base/showntext.h"
#include "app/session/accounts.h"
#include "app/session/settings/settingkeys.h"
#include "ui/desktop/notifymenu.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/account/deletedmessages.h"
#include "ui/shell/live/livechoice.h"
#include "ui/shell/signin/signoutcard.h"
#include "ui/shell/tools/inspectortool.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/style/borders.h"
#include "ui/style/menulook.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace chat::ui {

AccountMenu::AccountMenu(const Needs &needs)
    : QObject(&needs.window)
    , m_needs(needs)
{
}

void AccountMenu::askSignOut(Account &account)
{
    new SignOutCard(&m_needs.window, m_needs.style, shownName(account.name()), account.keep() == Account::Keep::Stored,
        [this, id = account.id()](bool remove) {
            // Later: closing the account destroys the view from which the click may have come.
            QTimer::singleShot(0, this, [this, id, remove] {
                if (Account *one = m_needs.accounts.find(id))
                    m_needs.accounts.signOut(*one, remove);
            });
        }); // owned by the window, deletes itself
}

void AccountMenu::askLive(Account &account)
{
    m_needs.live.ask(account, [this, &account](LiveConnection live) { m_needs.accounts.setLive(account, live); });
}

void AccountMenu::popup(Account &account, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_needs.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Account menu"));
    const auto add = [&](Glyph glyph, const QString &text, auto run, Level level = Level::Dim) {
        auto *entry = menu->addAction(m_needs.style.icon(glyph, level), OthersText(text).entry());
        if (level == Level::Danger)
            markDestructive(*entry);
        connect(entry, &QAction::triggered, &account, run);
    };
    if (&account != m_needs.accounts.current()) {
        add(Glyph::Members, tr("Switch to %1").arg(shownName(account.name())),
            [this, &account] { m_needs.accounts.setCurrent(&account); });
        menu->addSeparator();
    }
    add(Glyph::Copy, tr("Copy ID"), [&account] { QGuiApplication::clipboard()->setText(account.id().user.value); });
    if (!account.id().isSandbox())
        add(Glyph::Retry, tr("Sign in again…"), [this, &account] { Q_EMIT signInAgainRequested(&account); });
    if (account.hasChoiceOfLive())
        add(Glyph::Chat, tr("How news arrives…"), [this, &account] { askLive(account); });
    if (auto *view = m_needs.window.viewOf(account)) {
        add(Glyph::Braces, tr("Inspector"), [this, &account, tool = QPointer(view->findChild<InspectorTool *>())] {
            m_needs.accounts.setCurrent(&account);
            if (tool)
                tool->open();
        });
        auto *shown = menu->addAction(tr("Show deleted messages"));
        shown->setCheckable(true);
        shown->setChecked(view->deleted().areShownIn(view->current()));
        connect(shown, &QAction::triggered, view, [view](bool on) { view->deleted().setShown(on); });
    }
    menu->addSeparator();
    NotifyMenu::add(*menu, m_needs.style, account.directory().notify(), NotifyScope::account());
    auto &settings = m_needs.window.settings().settings();
    auto *quiet = menu->addAction(tr("Do not disturb"));
    quiet->setCheckable(true);
    quiet->setChecked(settings.value(setting::kDoNotDisturb));
    connect(quiet, &QAction::triggered, &settings, [&settings](bool on) { settings.set(setting::kDoNotDisturb, on); });
    menu->addSeparator();
    add(Glyph::File, tr("Stored data…"), [this] { Q_EMIT storageRequested(); });
    add(Glyph::Plus, tr("Add an account…"), [this] { Q_EMIT addAccountRequested(); });
    add(Glyph::Settings, tr("Settings…"), [this] { Q_EMIT settingsRequested(); });
    menu->addSeparator();
    add(
        Glyph::SignOut, tr("Sign out…"), [this, &account] { askSignOut(account); }, Level::Danger);
    const auto size = menu->sizeHint();
    const auto &window = m_needs.window;
    auto place = globalPosition;
    if (place.y() + size.height() > window.screen()->availableGeometry().bottom()
        || place.y() > window.mapToGlobal(window.rect().center()).y())
        place.ry() -= size.height();
    menu->popup(place);
}

} // namespace chat::ui
