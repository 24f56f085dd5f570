// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/notificationserver.h"

#include "app/base/logging.h"
#include "app/base/showntext.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kServerName = u"org.freedesktop.Notifications"_s;
const QString kServerPath = u"/org/freedesktop/Notifications"_s;
const QString kReplyAction = u"inline-reply"_s;
const QString kOpenAction = u"default"_s;

constexpr int kLongestTitle = 120;
constexpr int kLongestBody = 1200;
constexpr qsizetype kMostShownLines = 8;
constexpr int kPictureSide = 96;
constexpr int kSilencesAllowed = 2;
constexpr uint kDismissedByPerson = 2;

//! The picture of a notification as it goes over the bus: (iiibiiay).
struct BusPicture
{
    QImage image;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusPicture &picture)
{
    const QImage &image = picture.image;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true << 8 << 4
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

//! QtDBus wants both directions; nothing of the kind is read.
const QDBusArgument &operator>>(const QDBusArgument &argument, BusPicture &picture)
{
    picture.image = {};
    return argument;
}

QDBusMessage callOf(const QString &method, const QList<QVariant> &arguments = {})
{
    auto call = QDBusMessage::createMethodCall(kServerName, kServerPath, kServerName, method);
    call.setArguments(arguments);
    return call;
}

bool isSilence(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
        || error.type() == QDBusError::TimedOut;
}

} // namespace

} // namespace chat::ui

Q_DECLARE_METATYPE(chat::ui::BusPicture)

namespace chat::ui {

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_answer(5s)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60s);
    connect(&m_pause, &QTimer::timeout, this, &NotificationServer::pump);
}

void NotificationServer::setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds pause)
{
    m_answer = answer;
    m_pause.setInterval(pause);
}

void NotificationServer::show(const DesktopNotification &notification)
{
    m_unwanted.remove(notification.key);
    const auto same = std::ranges::find_if(
        m_waiting, [&](const DesktopNotification &other) { return other.key == notification.key; });
    if (same != m_waiting.end()) {
        const bool quiet = same->quiet && notification.quiet;
        *same = notification;
        same->quiet = quiet;
    } else {
        m_waiting << notification;
        if (m_waiting.size() > kMostWaiting)
            m_waiting.removeFirst();
    }
    listen();
    pump();
}

void NotificationServer::withdraw(const QString &key)
{
    m_waiting.removeIf([&](const DesktopNotification &waiting) { return waiting.key == key; });
    if (m_underWay.contains(key))
        m_unwanted.insert(key);
    if (const auto id = m_ids.value(key); id != 0) {
        forget(id);
        close(id);
    }
}

// ---- calls --------------------------------------------------------------------------------------------------------

void NotificationServer::listen()
{
    if (m_listening || !m_bus.isConnected())
        return;
    m_listening = true;
    qDBusRegisterMetaType<BusPicture>();
    m_bus.connect(kServerName, kServerPath, kServerName, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_bus.connect(kServerName, kServerPath, kServerName, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(
        kServerName, kServerPath, kServerName, u"NotificationReplied"_s, this, SLOT(onReplied(uint, QString)));
    auto *watcher = new QDBusServiceWatcher(kServerName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { onOwner(!owner.isEmpty()); });
}

//! Another server, or none: it knows nothing of what the one before it showed.
void NotificationServer::onOwner(bool present)
{
    ++m_epoch;
    m_ids.clear();
    m_keys.clear();
    m_underWay.clear();
    m_unwanted.clear();
    m_capabilities.reset();
    m_asking = false;
    m_calls = 0;
    m_silences = 0;
    m_pause.stop();
    if (present)
        pump();
}

void NotificationServer::pump()
{
    if (m_waiting.isEmpty() || m_pause.isActive())
        return;
    if (!m_bus.isConnected()) {
        m_waiting.clear();
        return;
    }
    if (!m_capabilities) {
        askCapabilities();
        return;
    }
    for (qsizetype i = 0; i < m_waiting.size() && m_calls < kMostCalls;) {
        if (m_underWay.contains(m_waiting.at(i).key)) // its id is needed to take its place
            ++i;
        else
            send(m_waiting.takeAt(i));
    }
}

void NotificationServer::askCapabilities()
{
    if (m_asking)
        return;
    m_asking = true;
    ++m_calls;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(u"GetCapabilities"_s), static_cast<int>(m_answer.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, epoch = m_epoch](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        if (epoch != m_epoch)
            return;
        m_asking = false;
        --m_calls;
        if (reply.isError() && reply.error().type() != QDBusError::InvalidSignature) {
            qCDebug(lcUi) << "no notifications:" << reply.error().name();
            if (!isSilence(reply.error()))
                m_waiting.clear(); // there is no server
            pause();
            return;
        }
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        pump();
    });
}

QList<QVariant> NotificationServer::arguments(const DesktopNotification &notification) const
{
    QString title = shownLine(notification.title, kLongestTitle);
    QStringList lines;
    for (const auto &line : notification.text.split(u'\n').mid(0, kMostShownLines))
        lines << shownLine(line, kLongestBody);
    QString text = cutText(lines.join(u'\n'), kLongestBody);
    if (!m_capabilities->contains("body"_L1)) {
        title = shownLine(title + u": "_s + text.simplified(), kLongestTitle);
        text.clear();
    }
    if (m_capabilities->contains("body-markup"_L1))
        text = text.toHtmlEscaped();
    QStringList actions;
    if (m_capabilities->contains("actions"_L1))
        actions << kOpenAction << tr("Open");
    QVariantMap hints{{u"desktop-entry"_s, u"kookaburra"_s}, {u"category"_s, u"im.received"_s},
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(1))}};
    if (notification.canReply && m_capabilities->contains(kReplyAction)) {
        actions << kReplyAction << tr("Reply");
        hints.insert(u"x-kde-reply-placeholder-text"_s, tr("Write a reply…"));
        hints.insert(u"x-kde-reply-submit-button-text"_s, tr("Send"));
    }
    if (!notification.origin.isEmpty())
        hints.insert(u"x-kde-origin-name"_s, shownLine(notification.origin, kLongestTitle));
    if (notification.quiet)
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    if (!notification.picture.isNull()) {
        auto picture = notification.picture;
        if (picture.width() > kPictureSide || picture.height() > kPictureSide)
            picture = picture.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        hints.insert(
            u"image-data"_s, QVariant::fromValue(BusPicture{picture.convertToFormat(QImage::Format_RGBA8888)}));
    }
    return {u"Kookaburra"_s, m_ids.value(notification.key), u"kookaburra"_s, title, text, actions, hints, -1};
}

void NotificationServer::send(const DesktopNotification &notification)
{
    const auto key = notification.key;
    m_underWay.insert(key);
    ++m_calls;
    const auto call = callOf(u"Notify"_s, arguments(notification));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, static_cast<int>(m_answer.count())), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, key, epoch = m_epoch](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<uint> reply = *done;
            done->deleteLater();
            if (epoch == m_epoch)
                onAnswer(key, reply.isError() ? 0 : reply.value(), reply.isError(),
                    reply.isError() && isSilence(reply.error()));
        });
}

void NotificationServer::onAnswer(const QString &key, quint32 id, bool failed, bool timedOut)
{
    --m_calls;
    m_underWay.remove(key);
    const bool unwanted = m_unwanted.remove(key);
    if (timedOut) {
        if (++m_silences >= kSilencesAllowed) {
            pause();
            return;
        }
    } else {
        m_silences = 0;
    }
    if (!failed && id != 0) {
        forget(id); // a server may give the same id to two of them
        forget(m_ids.value(key));
        m_ids.insert(key, id);
        m_keys.insert(id, key);
        if (unwanted) {
            forget(id);
            close(id);
        }
    }
    pump();
}

//! The server does not answer: what waits is shown when it does again, or when there is another one.
void NotificationServer::pause()
{
    m_pause.start();
}

void NotificationServer::close(quint32 id)
{
    m_bus.send(callOf(u"CloseNotification"_s, {id})); // nobody waits for the answer
}

void NotificationServer::forget(quint32 id)
{
    if (id == 0)
        return;
    if (const auto key = m_keys.take(id); !key.isEmpty())
        m_ids.remove(key);
}

// ---- what the server says -----------------------------------------------------------------------------------------

void NotificationServer::onClosed(uint id, uint reason)
{
    const auto key = m_keys.value(id);
    if (key.isEmpty())
        return;
    forget(id);
    if (reason == kDismissedByPerson)
        Q_EMIT dismissed(key);
}

void NotificationServer::onAction(uint id, const QString &action)
{
    const auto key = m_keys.value(id);
    if (key.isEmpty() || action != kOpenAction)
        return;
    forget(id);
    close(id);
    Q_EMIT opened(key);
}

void NotificationServer::onReplied(uint id, const QString &text)
{
    const auto key = m_keys.value(id);
    if (key.isEmpty() || !m_capabilities || !m_capabilities->contains(kReplyAction))
        return;
    forget(id);
    close(id);
    Q_EMIT replied(key, text);
}

} // namespace chat::ui
