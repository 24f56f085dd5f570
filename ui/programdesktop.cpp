// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/programdesktop.h"

#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/shell/window/desktopcalls.h"
#include "ui/shell/window/mainwindow.h"

#include <QTimer>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kDesktopAtLatest = 2s; // after the start, if nothing was painted

} // namespace

ProgramDesktop::ProgramDesktop(const Needs &needs)
    : m_needs(needs)
{
}

ProgramDesktop::~ProgramDesktop() = default;

void ProgramDesktop::use(const QDBusConnection &bus, const QStringList &command)
{
    m_bus = bus;
    m_needs.window.settings().setDesktop(
        {[this] { return m_calls && m_calls->tray().isAvailable(); }, Autostart(command)});
}

Settings &ProgramDesktop::settings()
{
    return m_needs.window.settings().settings();
}

bool ProgramDesktop::startsHidden()
{
    if (!m_bus || !settings().value(setting::kStartInTray))
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
        DesktopCalls::Needs{m_needs.window, m_needs.accounts, settings(), m_needs.style}, *m_bus);
}

} // namespace chat::ui
