// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/local/localstore.h"
#include "app/models/timeline/messagestore.h"
#include "app/models/timeline/rowquotes.h"
#include "app/services/messageservice.h"

#include <QAbstractListModel>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

class Directory;

//! The rows of a timeline, with exact row signals: messages of the history, with what waits in the outbox laid over
//! them; behind the newest one, messages that are not confirmed yet; between them, by their time, those that only we see
//! and that are never stored. Which part of the history that is, is decided by the derived class.
class MessageRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        MessageIdRole = Qt::UserRole + 1,
        AccessibleRole, //!< the row as a sentence
    };
    Q_ENUM(Roles)

    // Reading
    [[nodiscard]] const ChannelRef &channel() const { return m_channel; }
    [[nodiscard]] const UserId &selfId() const { return m_self.id; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Message &messageAt(int row) const { return m_rows.at(row); }
    //! Changes with every change of the row that could change its layout.
    [[nodiscard]] quint32 revisionAt(int row) const { return m_rows.revisionAt(row); }
    [[nodiscard]] int rowOf(const MessageId &id) const { return m_rows.rowOf(id); } //!< -1: not there
    //! The newest message is there: sent and received messages are appended.
    [[nodiscard]] bool atPresent() const { return m_atPresent; }
    [[nodiscard]] Capabilities capabilities() const { return m_service.capabilities(); }
    [[nodiscard]] MessageService &service() { return m_service; }

    void setNames(const Directory *directory) { m_names = directory; } //!< borrowed: for the names in accessible texts

    // Writing: the outbox does it.
    [[nodiscard]] Outbox &outbox() const { return m_local->outbox(); }
    void resend(const MessageId &unsent) { outbox().resend(unsent); }
    void settle(const MessageId &doubtful) { outbox().settle(doubtful); } //!< the person says that it arrived
    void discard(const MessageId &unsent) { outbox().discard(unsent); }
    void edit(const MessageId &id, const Draft &draft, QObject *context, Callback<Unit> callback)
    {
        outbox().edit({m_channel, id}, draft, context, std::move(callback));
    }
    void remove(const MessageId &id, QObject *context, Callback<Unit> callback)
    {
        outbox().remove({m_channel, id}, context, std::move(callback));
    }
    void toggleReaction(const MessageId &id, const Emoji &emoji);
    //! Somebody else's; the row changes with the server's event.
    void removeReaction(
        const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback);

Q_SIGNALS:
    //! A message that was not there before was appended live (not by paging).
    void arrivedLive(const chat::MessageId &id);
    //! An action on a row failed (reaction, removal): shown at the row.
    void actionFailed(const chat::MessageId &id, const chat::ApiError &error);
    //! A row's local id became the server's.
    void idChanged(const chat::MessageId &from, const chat::MessageId &to);
    void messageRemoved(const chat::MessageId &id);

protected:
    MessageRows(MessageService &service, const ChannelRef &channel, const User &self, QObject *parent);

    void setAtPresent(bool present) { m_atPresent = present; }
    void addUnsent(); //!< what waits in the outbox, when the newest message is there
    //! Gives the message to the outbox, which has its row added.
    void post(Draft draft, OutgoingFiles files);
    [[nodiscard]] std::vector<Message> storedMessages() const; //!< as the server knows them
    //! The row has become a message of the server. The history follows, or was faster.
    void takeOver(const MessageId &local, const Message &message);

    [[nodiscard]] MessageStore::Row rowFor(HistoryEntry entry) const;
    //! Another stored version of the row. True: it looks different now, which is to be told.
    [[nodiscard]] bool change(int row, const HistoryEntry &entry);
    void insertRows(int row, std::vector<MessageStore::Row> rows);
    void removeRows(int first, int last);
    void moveRow(int from, int to);
    //! Reads the deleted messages that belong between the rows, from that row on, and adds them.
    void addDeleted(const MessageId &from);
    void dropDeleted();
    void tellChanged(const MessageId &id);
    void tellRows(const std::vector<int> &rows);
    virtual void grown() {} //!< rows were added at the end

    MessageService &m_service;
    QPointer<LocalStore> m_local;
    ChannelRef m_channel;
    User m_self;
    MessageStore m_rows;
    RowQuotes m_quotes{m_rows};
    bool m_keepsDeleted = false;

private:
    void connectOutbox();
    void addUnsent(Message message);
    [[nodiscard]] bool show(int row, MessageStore::Row now);
    void layOver(MessageStore::Row &row) const;
    void insertDeleted(const MessageId &from, const HistorySlice &slice);
    void hearTemporary(const MessageEvent &event);

    const Directory *m_names = nullptr;
    bool m_atPresent = false;
};

} // namespace chat
