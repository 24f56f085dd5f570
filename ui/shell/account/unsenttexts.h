// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QObject>

#include <memory>

namespace chat {
class Backend;
class DraftStore;
class StorageWatch;
} // namespace chat

namespace chat::ui {

class Composer;
class Conversations;
class MessageListView;

//! What was typed outlives what it was typed in: a conversation that is let go, the account's view, the program. Keeps
//! the account's drafts on disk, and makes drafts of what the server has not confirmed.
class UnsentTexts : public QObject
{
    Q_OBJECT

public:
    //! Borrows all of them; detach() before they go.
    UnsentTexts(const Backend &backend, Conversations &conversations, Composer &composer, MessageListView &timeline,
        QObject *parent = nullptr);
    ~UnsentTexts() override;

    //! Reads the drafts in `file`, once it is known who we are; again: nothing happens. `storage` is told under `name`
    //! how keeping them went; may be null.
    void openDrafts(const QString &file, StorageWatch *storage, const QString &name);

    //! What was written in that conversation and did not leave: messages, then the draft.
    [[nodiscard]] QString textIn(const ChannelRef &channel) const;
    [[nodiscard]] bool isAnythingIn(const ChannelRef &channel) const; //!< files and cards count too
    //! Its messages that did not leave become its draft; the conversation's timeline may go then.
    void moveToDraft(const ChannelRef &channel);
    //! The same of all conversations, and what stands in open editors becomes a draft too. Once: again nothing happens.
    void moveAllToDrafts();
    void saveDrafts(); //!< puts on disk what is written now
    void detach(); //!< from the composer

private:
    const Backend &m_backend;
    Conversations &m_conversations;
    Composer &m_composer;
    MessageListView &m_timeline;
    std::unique_ptr<DraftStore> m_drafts; //!< null: it is not known who we are
    bool m_moved = false; //!< all of it: not a second time
};

} // namespace chat::ui
