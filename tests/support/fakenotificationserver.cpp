// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakenotificationserver.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFakeName = u"org.freedesktop.Notifications"_s;
const QString kFakePath = u"/org/freedesktop/Notifications"_s;

} // namespace

QImage FakeNotificationServer::Call::picture() const
{
    const auto value = hints.value(u"image-data"_s);
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != "(iiibiiay)"_L1)
        return {};
    int width = 0;
    int height = 0;
    int stride = 0;
    bool alpha = false;
    int bits = 0;
    int channels = 0;
    QByteArray bytes;
    argument.beginStructure();
    argument >> width >> height >> stride >> alpha >> bits >> channels >> bytes;
    argument.endStructure();
    if (!alpha || bits != 8 || channels != 4 || bytes.size() < stride * (height - 1) + width * 4)
        return {};
    return QImage(reinterpret_cast<const uchar *>(bytes.constData()), width, height, stride, QImage::Format_RGBA8888)
        .copy();
}

FakeNotificationServer::FakeNotificationServer(const QDBusConnection &bus)
    : m_bus(bus)
{
}

FakeNotificationServer::~FakeNotificationServer()
{
    vanish();
}

bool FakeNotificationServer::appear()
{
    return m_bus.registerObject(kFakePath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(kFakeName);
}

void FakeNotificationServer::vanish()
{
    m_bus.unregisterService(kFakeName);
    m_bus.unregisterObject(kFakePath);
}

//! True: the answer was given in another way, or will never be.
bool FakeNotificationServer::deviates(bool notify)
{
    switch (manner) {
    case Manner::Silent:
        setDelayedReply(true);
        return true;
    case Manner::SilentToNotify:
        setDelayedReply(notify);
        return notify;
    case Manner::WrongTypes:
        setDelayedReply(true);
        connection().send(message().createReply(QVariantMap{{u"id"_s, u"seven"_s}}));
        return true;
    case Manner::Refusing:
        sendErrorReply(QDBusError::AccessDenied, u"no"_s);
        return true;
    case Manner::Honest:
    case Manner::SameId:
    case Manner::NoId:
        break;
    }
    return false;
}

QStringList FakeNotificationServer::GetCapabilities()
{
    ++questions;
    return deviates(false) ? QStringList() : capabilities;
}

uint FakeNotificationServer::Notify(const QString &, uint replaces, const QString &, const QString &title,
    const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    Call call;
    call.replaces = replaces;
    call.title = title;
    call.text = text;
    call.actions = actions;
    call.hints = hints;
    if (manner == Manner::SameId)
        call.id = 7;
    else if (manner != Manner::NoId)
        call.id = replaces != 0 ? replaces : m_next++;
    calls.push_back(call);
    return deviates(true) ? 0 : call.id;
}

void FakeNotificationServer::CloseNotification(uint id)
{
    closed << id;
}

} // namespace chat::test
