// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/notify/notifier.h"
#include "ui/desktop/notificationserver.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace chat {
class Account;
}

namespace chat::ui {

class Style;

//! Shows one account's notifications on the desktop, with the author's picture, for which it waits a moment; and tells
//! what the person does with them.
class AccountNews : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed. `name`: tells the accounts apart at the server.
    AccountNews(Account &account, const Style &style, NotificationServer &server, const QString &name, QObject *parent);
    ~AccountNews() override; //!< withdraws what is shown

    void setDoNotDisturb(bool on) { m_notifier.setDoNotDisturb(on); }
    //! How long to wait for a picture that is not loaded yet.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void called(); //!< somebody wrote to us or mentioned us
    void openRequested(const chat::MessageRef &place);

private:
    void onNotified(const Notification &notification);
    void onWithdrawn(const ChannelRef &channel);
    void showLoaded(bool all);
    void show(const Notification &notification);
    void onOpened(const QString &key);
    void onReplied(const QString &key, const QString &text);
    void onDismissed(const QString &key);
    [[nodiscard]] QString keyOf(const ChannelRef &channel) const;
    [[nodiscard]] bool hasPicture(const Notification &notification) const;

    Account &m_account;
    const Style &m_style;
    NotificationServer &m_server;
    QString m_name;
    Notifier m_notifier;
    QHash<QString, MessageRef> m_places; //!< what is shown, by key
    QHash<ChannelRef, Notification> m_waiting; //!< for a picture
    QTimer m_patience;
};

} // namespace chat::ui
