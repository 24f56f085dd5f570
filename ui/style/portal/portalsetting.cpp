// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/portal/portalsetting.h"

#include "ui/style/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

PortalSetting::PortalSetting(QString group, QString key, QObject *parent)
    : QObject(parent)
    , m_group(std::move(group))
    , m_key(std::move(key))
{
}

void PortalSetting::ask()
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
    call << m_group << m_key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void PortalSetting::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == m_group && key == m_key)
        take(value.variant());
}

void PortalSetting::take(const QVariant &value)
{
    // Read wraps the value twice.
    auto inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    Q_EMIT told(inner);
}

} // namespace chat::ui
