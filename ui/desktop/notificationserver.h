// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace chat::ui {

//! One notification on the desktop, as plain text.
struct DesktopNotification
{
    QString key; //!< a later one with the same key takes its place
    QString title;
    QString text;
    QString origin; //!< where it comes from, for servers that show it; may be empty
    QImage picture; //!< may be null
    bool quiet = false; //!< without a sound
    bool canReply = false;
};

//! The desktop's notification server (org.freedesktop.Notifications), which may be missing, end, hang, or say anything:
//! every call is asynchronous and has an end, few are under way at a time, and what it cannot take is dropped. What it
//! says is believed only of notifications that it shows.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostCalls = 4; //!< under way at a time
    static constexpr qsizetype kMostWaiting = 50; //!< the oldest ones are dropped

    //! Asks the bus for nothing until there is something to show.
    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotification &notification);
    void withdraw(const QString &key);
    //! How long the server may take for an answer, and how long it is left alone after it has given none.
    void setPatience(std::chrono::milliseconds answer, std::chrono::milliseconds pause);

    [[nodiscard]] bool isShown(const QString &key) const { return m_ids.contains(key); }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] int callsUnderWay() const { return m_calls; }

Q_SIGNALS:
    void opened(const QString &key); //!< clicked; it is no longer shown
    void replied(const QString &key, const QString &text); //!< the same, with an answer
    void dismissed(const QString &key); //!< the person has removed it

private Q_SLOTS:
    void onClosed(uint id, uint reason);
    void onAction(uint id, const QString &action);
    void onReplied(uint id, const QString &text);

private:
    void listen();
    void pump();
    void askCapabilities();
    void send(const DesktopNotification &notification);
    void onAnswer(const QString &key, quint32 id, bool failed, bool timedOut);
    void onOwner(bool present);
    void close(quint32 id);
    void forget(quint32 id);
    void pause();
    [[nodiscard]] QList<QVariant> arguments(const DesktopNotification &notification) const;

    QDBusConnection m_bus;
    std::chrono::milliseconds m_answer;
    QTimer m_pause; //!< active: the server is left alone
    std::optional<QStringList> m_capabilities; //!< nullopt: not known yet
    bool m_listening = false;
    bool m_asking = false;
    int m_calls = 0;
    int m_silences = 0; //!< calls without an answer, one after another
    quint64 m_epoch = 0; //!< answers of an earlier server are recognised by it
    QList<DesktopNotification> m_waiting; //!< oldest first, each key once
    QSet<QString> m_underWay; //!< keys
    QSet<QString> m_unwanted; //!< under way, and withdrawn since
    QHash<QString, quint32> m_ids; //!< what is shown
    QHash<quint32, QString> m_keys; //!< the same
};

} // namespace chat::ui
