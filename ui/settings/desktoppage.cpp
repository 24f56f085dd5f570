// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/desktoppage.h"

#include "app/base/showntext.h"
#include "app/session/settings/settingkeys.h"
#include "ui/widgets/controls/switch.h"

namespace chat::ui {

namespace {

constexpr int kLongestPath = 300;

} // namespace

DesktopPage::DesktopPage(const SettingsNeeds &needs, const DesktopAccess &desktop, QWidget *parent)
    : SettingsPage(needs, Glyph::Chat, tr("Window"), parent)
    , m_desktop(desktop)
{
    addSwitch(addGroup(),
        {QT_TR_NOOP("Ask before closing"),
            QT_TR_NOOP("While messages wait to be sent. They are kept and go out at the next start.")},
        setting::kAskBeforeClosing);
    addTray();
    addAutostart();
}

void DesktopPage::addTray()
{
    auto &group = addGroup(tr("Tray"));
    auto &shown = addSwitch(group,
        {QT_TR_NOOP("Icon in the tray"), QT_TR_NOOP("Shows what is unread; a click shows or hides the window.")},
        setting::kTray);
    auto &closes = addSwitch(group,
        {QT_TR_NOOP("Keep running in the tray"), QT_TR_NOOP("When the window is closed. Quit ends the program.")},
        setting::kCloseToTray);
    auto &starts
        = addSwitch(group, {QT_TR_NOOP("Start in the tray"), QT_TR_NOOP("Without a window.")}, setting::kStartInTray);
    const bool hasTray = m_desktop.hasTray && m_desktop.hasTray();
    if (!hasTray) {
        for (auto *row : {&shown, &closes, &starts})
            row->control()->setEnabled(false);
        shown.setMore(tr("This desktop has no tray."));
        return;
    }
    follow(setting::kTray.key, [this, &closes, &starts] {
        for (auto *row : {&closes, &starts})
            row->control()->setEnabled(settings().value(setting::kTray));
    });
}

void DesktopPage::addAutostart()
{
    if (!m_desktop.autostart)
        return;
    const auto state = m_desktop.autostart->state();
    auto &row = addRow(addGroup(tr("Session")),
        {QT_TR_NOOP("Start with the desktop session"), QT_TR_NOOP("After you have signed in to the desktop.")});
    auto *turn = new Switch(style(), row.label(), &row);
    row.setControl(turn);
    turn->setChecked(state == Autostart::State::On);
    if (state == Autostart::State::Foreign) {
        turn->setEnabled(false);
        row.setMore(tr("%1 is not from this program and is left alone.")
                        .arg(shownLine(m_desktop.autostart->file(), kLongestPath)));
    }
    connect(turn, &Switch::clicked, this, [this, turn](bool on) { setAutostart(on, *turn); });
}

void DesktopPage::setAutostart(bool on, Switch &turn)
{
    const auto failure = m_desktop.autostart->set(on);
    if (!failure)
        return;
    turn.setChecked(!on);
    Q_EMIT failed(failure->reason.isEmpty() ? tr("The autostart file cannot be changed.")
                                            : tr("The autostart file cannot be changed: %1").arg(failure->reason));
}

} // namespace chat::ui
