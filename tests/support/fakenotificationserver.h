// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace chat::test {

//! A notification server (org.freedesktop.Notifications) in the hands of a test: honest, silent, or lying.
class FakeNotificationServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    enum class Manner : quint8 {
        Honest,
        Silent, //!< never answers
        SilentToNotify, //!< says what it can do, and then nothing
        WrongTypes, //!< answers with values of other types
        SameId, //!< gives every notification the same id
        NoId, //!< gives the id 0
        Refusing, //!< answers with errors
    };

    struct Call
    {
        uint replaces = 0;
        uint id = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        [[nodiscard]] QImage picture() const; //!< null: none
    };

    explicit FakeNotificationServer(const QDBusConnection &bus);
    ~FakeNotificationServer() override;

    [[nodiscard]] bool appear(); //!< takes its name on the bus
    void vanish();

    Manner manner = Manner::Honest;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup"),
        QStringLiteral("inline-reply")};
    std::vector<Call> calls;
    QList<uint> closed; //!< by the program
    int questions = 0; //!< for its capabilities

    // What the person does.
    void click(uint id, const QString &action = QStringLiteral("default")) { Q_EMIT ActionInvoked(id, action); }
    void answer(uint id, const QString &text) { Q_EMIT NotificationReplied(id, text); }
    void dismiss(uint id) { Q_EMIT NotificationClosed(id, 2); }
    void expire(uint id) { Q_EMIT NotificationClosed(id, 1); }

public Q_SLOTS: // the names are those of the interface
    QStringList GetCapabilities();
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void NotificationReplied(uint id, const QString &text);

private:
    [[nodiscard]] bool deviates(bool notify);

    QDBusConnection m_bus;
    uint m_next = 1;
};

} // namespace chat::test
