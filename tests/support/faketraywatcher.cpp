// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/faketraywatcher.h"

#include "tests/support/soon.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostQuestions = 1000;
const QString kWatcherName = u"org.kde.StatusNotifierWatcher"_s;
const QString kWatcherPath = u"/StatusNotifierWatcher"_s;
const QString kItemPath = u"/StatusNotifierItem"_s;
const QString kItemInterface = u"org.kde.StatusNotifierItem"_s;

} // namespace

FakeTrayWatcher::FakeTrayWatcher(const QDBusConnection &bus)
    : m_bus(bus)
{
    moveToThread(&m_thread);
    m_thread.start();
}

FakeTrayWatcher::~FakeTrayWatcher()
{
    vanish();
    m_end.release(kMostQuestions);
    m_thread.quit();
    m_thread.wait();
}

QStringList FakeTrayWatcher::items() const
{
    const QMutexLocker lock(&m_mutex);
    return m_items;
}

bool FakeTrayWatcher::isHostRegistered()
{
    if (silent)
        m_end.acquire();
    return true;
}

bool FakeTrayWatcher::appear()
{
    return m_bus.registerObject(
               kWatcherPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
        && m_bus.registerService(kWatcherName);
}

void FakeTrayWatcher::vanish()
{
    m_bus.unregisterService(kWatcherName);
    m_bus.unregisterObject(kWatcherPath);
}

void FakeTrayWatcher::RegisterStatusNotifierItem(const QString &service)
{
    Q_UNUSED(service)
    const QMutexLocker lock(&m_mutex);
    m_items << message().service();
}

QVariant FakeTrayWatcher::property(const QString &item, const QString &name) const
{
    auto call = QDBusMessage::createMethodCall(item, kItemPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << kItemInterface << name;
    const QDBusPendingReply<QDBusVariant> reply = m_bus.asyncCall(call);
    soon([&reply] { return reply.isFinished(); }); // it may be an object of this thread
    return reply.isError() ? QVariant() : reply.value().variant();
}

void FakeTrayWatcher::activate(const QString &item)
{
    auto call = QDBusMessage::createMethodCall(item, kItemPath, kItemInterface, u"Activate"_s);
    call << 0 << 0;
    m_bus.send(call);
}

} // namespace chat::test
