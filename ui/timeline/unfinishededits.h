// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace chat {
class KeptEdits;
class MessageListModel;
struct KeptEdit;
} // namespace chat

namespace chat::ui {

class EditActions;
class MessageEditor;
class MessageListView;

//! Keeps what is typed into the editors of messages for the next start, and opens those editors again when their
//! messages are shown.
class UnfinishedEdits : public QObject
{
    Q_OBJECT

public:
    UnfinishedEdits(MessageListView &view, EditActions &editing, QObject *parent);

    void setStore(KeptEdits *store); //!< borrowed; null: nothing is kept
    void setModel(MessageListModel *model); //!< of the view
    void keepNow(); //!< not a moment later
    //! A message of the conversation on screen that has an unfinished edit which cannot be seen; empty: there is none.
    [[nodiscard]] MessageId outOfSight() const;
    //! Its message cannot be reached any more. False: it has no unfinished edit.
    bool giveUp(const MessageId &id);

Q_SIGNALS:
    void changed(); //!< outOfSight() may be another
    //! The text of an edit without a message.
    void orphaned(const chat::ChannelRef &channel, const chat::KeptEdit &edit);

private:
    void onOpened(MessageEditor *editor);
    void note(MessageEditor *editor);
    void keep(MessageEditor *editor);
    void reopen();

    MessageListView &m_view;
    EditActions &m_editing;
    QPointer<KeptEdits> m_store; //!< goes with the account's drafts
    QPointer<MessageListModel> m_model;
    QSet<MessageEditor *> m_edited; //!< lately
    QTimer m_later;
};

} // namespace chat::ui
