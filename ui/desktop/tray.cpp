// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/tray.h"

#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "ui/style/borders.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDBusServiceWatcher>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTrayPatience = 10s;
constexpr int kTrayAnswerMs = 3000;
const QString kNoOwner = u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
const QString kTrayHost = u"org.kde.StatusNotifierWatcher"_s;

} // namespace

Tray::Tray(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>())
{
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kTrayPatience);
    connect(&m_patience, &QTimer::timeout, this, &Tray::settle);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("desktop/"_L1))
            refresh();
    });
    refresh();
}

Tray::~Tray() = default;

void Tray::build()
{
    m_menu->setAccessibleName(u"Kookaburra"_s);
    m_menu->installEventFilter(this);
    m_toggle = m_menu->addAction(QString());
    connect(m_toggle, &QAction::triggered, this, &Tray::visibilityRequested);
    m_quiet = m_menu->addAction(QString());
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, [this](bool on) { m_settings.set(setting::kDoNotDisturb, on); });
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    nameEntries();
}

void Tray::nameEntries()
{
    m_toggle->setText(m_windowShown ? tr("Hide window") : tr("Show window"));
    m_quiet->setText(tr("Do not disturb"));
    m_quit->setText(tr("Quit"));
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu.get() && event->type() == QEvent::LanguageChange) {
        nameEntries();
        paint();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::look(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        settle();
        return;
    }
    auto *watcher = new QDBusServiceWatcher(kTrayHost, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this, bus](const QString &, const QString &, const QString &owner) {
            if (!owner.isEmpty()) {
                askHost(bus);
            } else if (m_icon) {
                m_icon.reset();
                Q_EMIT gone();
            }
        });
    m_patience.start();
    askHost(bus);
}

//! Qt waits for the tray's answers: one that gives none is not used.
void Tray::askHost(const QDBusConnection &bus)
{
    auto call = QDBusMessage::createMethodCall(
        kTrayHost, u"/StatusNotifierWatcher"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << kTrayHost << u"IsStatusNotifierHostRegistered"_s;
    call.setAutoStartService(false);
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(call, kTrayAnswerMs), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusError error = QDBusPendingReply<QDBusVariant>(*done).error();
        done->deleteLater();
        const bool silent = error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
            || error.type() == QDBusError::TimedOut;
        if (silent)
            giveUp();
        else if (error.type() != QDBusError::ServiceUnknown && error.name() != kNoOwner)
            settle(); // it answers, whatever it says
    });
}

void Tray::giveUp()
{
    m_patience.stop();
    if (!m_icon)
        Q_EMIT gone();
}

void Tray::settle()
{
    m_patience.stop();
    m_settled = true;
    refresh();
    if (!m_icon)
        Q_EMIT gone();
}

bool Tray::isAvailable() const
{
    return m_settled && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::refresh()
{
    m_quiet->setChecked(m_settings.value(setting::kDoNotDisturb));
    if (!m_settings.value(setting::kTray) || !isAvailable()) {
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
    m_windowShown = shown;
    nameEntries();
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
        icon.addPixmap(QPixmap::fromImage(trayPicture(m_state, m_settings.value(setting::kDoNotDisturb), side)));
    m_icon->setIcon(icon);
    QString tip = u"Kookaburra"_s;
    if (m_state.calls > 0)
        tip += u'\n' + tr("%n direct message(s) and mention(s)", nullptr, m_state.calls);
    else if (m_state.unread > 0)
        tip += u'\n' + tr("%n unread message(s)", nullptr, m_state.unread);
    setTip(m_icon.get(), tip);
}

} // namespace chat::ui
