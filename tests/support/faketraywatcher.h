// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>

namespace chat::test {

//! A desktop's tray (org.kde.StatusNotifierWatcher) in the hands of a test.
class FakeTrayWatcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    explicit FakeTrayWatcher(const QDBusConnection &bus);
    ~FakeTrayWatcher() override;

    [[nodiscard]] bool appear();
    void vanish();
    [[nodiscard]] bool isHostRegistered() const { return true; }
    [[nodiscard]] int protocolVersion() const { return 0; }

    QStringList items; //!< names on the bus
    //! Asks an item for one of its properties; null until it has answered.
    [[nodiscard]] QVariant property(const QString &item, const QString &name) const;
    void activate(const QString &item); //!< a click

public Q_SLOTS: // the name is that of the interface
    void RegisterStatusNotifierItem(const QString &service);

private:
    QDBusConnection m_bus;
};

} // namespace chat::test
