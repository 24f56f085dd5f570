// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/colorscheme.h"

#include "ui/style/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kGroup = "org.freedesktop.appearance"_L1;
const auto kKey = "color-scheme"_L1;

} // namespace

void ColorScheme::ask()
{
    if (!hasSessionBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    // Qt 6.4 silently connects a slot only to types that are already registered.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(
        service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << QString(kGroup) << QString(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void ColorScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey)
        take(value.variant());
}

void ColorScheme::take(const QVariant &value)
{
    // Read wraps the value twice.
    auto inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    bool ok = false;
    const auto scheme = inner.toUInt(&ok);
    if (!ok || scheme > 2)
        return;
    // No preference: GNOME reports this when it goes back from dark to light.
    if (scheme == 0 && !m_preferred) {
        Q_EMIT noPreference();
        return;
    }
    m_preferred = true;
    Q_EMIT told(scheme == 1);
}

} // namespace chat::ui
