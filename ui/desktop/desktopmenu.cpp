// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopmenu.h"

#include "app/session/desktop/desktopsettings.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"

#include <QMenu>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

DesktopMenu::DesktopMenu(const Style &style, DesktopSettings &settings, Autostart autostart, QObject *parent)
    : QObject(parent)
    , m_style(style)
    , m_settings(settings)
    , m_autostart(std::move(autostart))
{
}

void DesktopMenu::addTo(QMenu &menu)
{
    const auto add = [&](QMenu &to, const QString &text, bool on, void (DesktopSettings::*set)(bool)) {
        auto *entry = to.addAction(OthersText(text).entry());
        entry->setCheckable(true);
        entry->setChecked(on);
        connect(entry, &QAction::triggered, &m_settings, [this, set](bool checked) { (m_settings.*set)(checked); });
        return entry;
    };
    add(menu, tr("Do not disturb"), m_settings.doNotDisturb(), &DesktopSettings::setDoNotDisturb);
    auto *desktop = menu.addMenu(m_style.icon(Glyph::Settings), tr("Desktop"));
    desktop->setToolTipsVisible(true);
    const bool hasTray = m_hasTray && m_hasTray();
    auto *shown = add(*desktop, tr("Icon in the tray"), m_settings.showsTray(), &DesktopSettings::setShowsTray);
    auto *closes = add(*desktop, tr("Keep running in the tray when the window is closed"), m_settings.closesToTray(),
        &DesktopSettings::setClosesToTray);
    auto *starts = add(*desktop, tr("Start in the tray"), m_settings.startsInTray(), &DesktopSettings::setStartsInTray);
    for (auto *entry : {shown, closes, starts}) {
        entry->setEnabled(hasTray && (entry == shown || m_settings.showsTray()));
        if (!hasTray)
            entry->setToolTip(tr("This desktop has no tray."));
    }
    desktop->addSeparator();
    addAutostart(*desktop);
}

void DesktopMenu::addAutostart(QMenu &menu)
{
    const auto state = m_autostart.state();
    auto *entry = menu.addAction(tr("Start with the desktop session"));
    entry->setCheckable(true);
    entry->setChecked(state == Autostart::State::On);
    entry->setEnabled(state != Autostart::State::Foreign);
    if (state == Autostart::State::Foreign)
        setTip(entry, tr("%1 is not from this program and is left alone.").arg(m_autostart.file()));
    connect(entry, &QAction::triggered, this, [this](bool on) {
        if (const auto failure = m_autostart.set(on)) {
            Q_EMIT failed(failure->reason.isEmpty()
                    ? tr("The autostart file cannot be changed.")
                    : tr("The autostart file cannot be changed: %1").arg(failure->reason));
        }
    });
}

} // namespace chat::ui
