// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace chat::test {

//! A session bus of the test's own, without any service but those that the test brings.
class PrivateBus
{
public:
    ~PrivateBus();

    [[nodiscard]] bool start(); //!< false: dbus-daemon is missing or does not start
    void stop(); //!< as if the desktop session ended
    [[nodiscard]] const QString &address() const { return m_address; }
    //! A connection of its own, as of another program. Closed with the bus.
    [[nodiscard]] QDBusConnection connect();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace chat::test
