// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/launcherbadge.h"

#include <QDBusMessage>
#include <QVariantMap>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

LauncherBadge::LauncherBadge(const QDBusConnection &bus)
    : m_bus(bus)
{
}

void LauncherBadge::set(int count, bool urgent)
{
    if (!m_bus.isConnected() || (count == m_count && urgent == m_urgent))
        return;
    m_count = count;
    m_urgent = urgent;
    auto update = QDBusMessage::createSignal(
        u"/com/canonical/unity/launcherentry/kookaburra"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://kookaburra.desktop"_s
           << QVariantMap{
                  {u"count"_s, static_cast<qlonglong>(count)}, {u"count-visible"_s, count > 0}, {u"urgent"_s, urgent}};
    m_bus.send(update);
}

} // namespace chat::ui
