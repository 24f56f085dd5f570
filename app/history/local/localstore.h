// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"
#include "app/history/outbox/outbox.h"
#include "app/history/repair/reconciler.h"
#include "app/history/search/storedsearch.h"
#include "app/history/storedhistory.h"

#include <QObject>
#include <QPointer>

namespace chat {

class MessageService;

//! What one account keeps on this machine: its history, what repairs and searches it, and what waits to be sent. Every view of the
//! account uses the same one; it lives as long as the account.
class LocalStore : public QObject
{
    Q_OBJECT

public:
    //! Sets itself at the service, which is borrowed.
    explicit LocalStore(MessageService &service, QObject *parent = nullptr);
    ~LocalStore() override;

    //! The service's. Where nobody has made one, it is made here, in memory, and lives as long as the service.
    [[nodiscard]] static LocalStore &of(MessageService &service, const User &self);

    //! The service's, if it has a store; else null.
    [[nodiscard]] static StoredHistory *historyOf(const MessageService &service);

    //! Once: on disk in `folder` (history.db, outbox.db); empty: in memory.
    void open(const QString &folder, const User &self);
    //! Are events coming?
    void setLive(bool live);
    //! May requests be answered?
    void setReachable(bool reachable) { m_outbox.setOnline(reachable); }

    [[nodiscard]] StoredHistory &history() { return m_history; }
    [[nodiscard]] Reconciler &reconciler() { return m_reconciler; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] StoredSearch &search() { return m_search; }
    //! Where the history is, for those that read it with a connection of their own; empty: in memory.
    [[nodiscard]] QString historyPath() const;

private:
    QPointer<MessageService> m_service;
    StoredHistory m_history;
    StoredSearch m_search;
    Reconciler m_reconciler;
    Outbox m_outbox;
    QString m_historyPath;
};

} // namespace chat
