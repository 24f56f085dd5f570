// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace chat::test {

//! A desktop's tray (org.kde.StatusNotifierWatcher) in the hands of a test. Qt waits for its answers, so it has a thread
//! of its own.
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
    [[nodiscard]] bool isHostRegistered();
    [[nodiscard]] int protocolVersion() const { return 0; }

    [[nodiscard]] QStringList items() const; //!< names on the bus
    std::atomic<bool> silent = false; //!< never answers
    //! Asks an item for one of its properties; null until it has answered.
    [[nodiscard]] QVariant property(const QString &item, const QString &name) const;
    void activate(const QString &item); //!< a click

public Q_SLOTS: // the names are those of the interface
    void RegisterStatusNotifierItem(const QString &service);

private:
    QDBusConnection m_bus;
    QThread m_thread;
    QSemaphore m_end; //!< a silent one waits for it
    mutable QMutex m_mutex;
    QStringList m_items;
};

} // namespace chat::test
