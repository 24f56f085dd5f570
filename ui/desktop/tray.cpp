// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/tray.h"

#include "app/session/desktop/desktopsettings.h"
#include "ui/style/borders.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QMenu>
#include <QSystemTrayIcon>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTrayHost = u"org.kde.StatusNotifierWatcher"_s;

} // namespace

Tray::Tray(DesktopSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
{
    build();
    connect(&settings, &DesktopSettings::changed, this, &Tray::refresh);
    refresh();
}

Tray::~Tray() = default;

void Tray::build()
{
    m_menu->setAccessibleName(u"Kookaburra"_s);
    m_toggle = m_menu->addAction(tr("Hide window"));
    connect(m_toggle, &QAction::triggered, this, &Tray::toggleRequested);
    m_quiet = m_menu->addAction(tr("Do not disturb"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, [this](bool on) { m_settings.setDoNotDisturb(on); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::watch(const QDBusConnection &bus)
{
    auto *watcher = new QDBusServiceWatcher(kTrayHost, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            if (!owner.isEmpty()) {
                refresh();
            } else if (m_icon) {
                m_icon.reset();
                Q_EMIT gone();
            }
        });
}

void Tray::refresh()
{
    m_quiet->setChecked(m_settings.doNotDisturb());
    const bool wanted = m_settings.showsTray() && QSystemTrayIcon::isSystemTrayAvailable();
    if (!wanted) {
        const bool was = m_icon != nullptr;
        m_icon.reset();
        if (was)
            Q_EMIT gone();
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT toggleRequested();
        });
    }
    paint();
    m_icon->show();
}

void Tray::setState(const UnreadState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    paint();
}

void Tray::setWindowShown(bool shown)
{
    m_toggle->setText(shown ? tr("Hide window") : tr("Show window"));
}

bool Tray::isThere() const
{
    return m_icon && m_icon->isVisible();
}

void Tray::paint()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(trayPicture(m_state, m_settings.doNotDisturb(), side)));
    m_icon->setIcon(icon);
    QString tip = u"Kookaburra"_s;
    if (m_state.calls > 0)
        tip += u'\n' + tr("%n direct message(s) and mention(s)", nullptr, m_state.calls);
    else if (m_state.unread > 0)
        tip += u'\n' + tr("%n unread message(s)", nullptr, m_state.unread);
    setTip(m_icon.get(), tip);
}

} // namespace chat::ui
