// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/programdesktop.h"

#include "ui/desktop/desktopmenu.h"
#include "ui/shell/window/accountmenu.h"
#include "ui/shell/window/desktopcalls.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/style/style.h"
#include "ui/widgets/toast.h"

#include <QTimer>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kDesktopAtLatest = 2s; // after the start, if nothing was painted

} // namespace

ProgramDesktop::ProgramDesktop(const Needs &needs, QSettings &settings)
    : m_needs(needs)
    , m_settings(settings)
{
}

ProgramDesktop::~ProgramDesktop() = default;

void ProgramDesktop::use(const QDBusConnection &bus, const QStringList &command)
{
    m_bus = bus;
    m_menu = std::make_unique<DesktopMenu>(m_needs.style, m_settings, Autostart(command));
    m_menu->setHasTray([this] { return m_calls && m_calls->tray().isAvailable(); });
    if (auto *accountMenu = m_needs.window.accountMenu())
        accountMenu->setDesktop(m_menu.get());
    connect(m_menu.get(), &DesktopMenu::failed, this,
        [this](const QString &why) { toast(&m_needs.window, m_needs.style, why); });
}

bool ProgramDesktop::startsHidden()
{
    if (!m_bus || !m_settings.startsInTray())
        return false;
    begin();
    return m_calls->tray().isThere() || m_calls->tray().isLooking(); // if none comes, the window is shown
}

void ProgramDesktop::beginSoon()
{
    if (!m_bus || m_calls)
        return;
    connect(&m_needs.window, &MainWindow::firstPagePainted, this, &ProgramDesktop::begin, Qt::QueuedConnection);
    QTimer::singleShot(kDesktopAtLatest, this, &ProgramDesktop::begin);
}

void ProgramDesktop::begin()
{
    if (m_calls)
        return;
    m_calls = std::make_unique<DesktopCalls>(
        DesktopCalls::Needs{m_needs.window, m_needs.accounts, m_settings, m_needs.style}, *m_bus);
}

} // namespace chat::ui
