// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace chat {

class Outbox;

//! What somebody has changed in a message and not saved yet.
struct KeptEdit
{
    QString text; //!< as it stands in the editor
    int caret = 0;
    QString original; //!< the source of the message when the editor was opened
    MessageKind kind = MessageKind::Markup;
    bool quoteRemoved = false;

    friend bool operator==(const KeptEdit &, const KeptEdit &) = default;
};

//! The unfinished edits of one account, beside its outbox: an edit is gone exactly when the change of the message is
//! there. Follows messages that get another id when they are sent.
class KeptEdits : public QObject
{
    Q_OBJECT

public:
    explicit KeptEdits(QObject *parent = nullptr);

    //! Writes into the outbox's file from now on; borrowed. Before, and where it has none, they are kept in memory.
    void keepIn(Outbox &outbox);
    //! One that an earlier run left. False: these bytes are none of ours.
    bool take(const MessageRef &ref, const QByteArray &body);
    //! They outlive the program.
    [[nodiscard]] bool isOnDisk() const;

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] QList<MessageId> in(const ChannelRef &channel) const; //!< messages with an unfinished edit
    [[nodiscard]] std::optional<KeptEdit> find(const MessageRef &ref) const;
    void put(const MessageRef &ref, const KeptEdit &edit);
    void drop(const MessageRef &ref); //!< saved or cancelled

private:
    void rename(const MessageRef &from, const MessageRef &to);
    void write(const MessageRef &ref);

    QPointer<Outbox> m_outbox; //!< null: in memory only
    QHash<MessageRef, KeptEdit> m_edits;
};

} // namespace chat
