// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>

namespace chat::ui {

//! The count on the program's icon in docks and task bars that listen to com.canonical.Unity.LauncherEntry. A signal
//! that nobody needs to hear.
class LauncherBadge
{
public:
    explicit LauncherBadge(const QDBusConnection &bus);

    void set(int count, bool urgent); //!< 0: none

private:
    QDBusConnection m_bus;
    int m_count = 0;
    bool m_urgent = false;
};

} // namespace chat::ui
