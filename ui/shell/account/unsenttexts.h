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
struct Message;
} // namespace chat

namespace chat::ui {

class Composer;
class Conversations;
class TimelinePane;

//! Keeps typed text after its conversation, the account's view or the program is closed: stores the account's drafts and
//! unfinished edits on disk and turns messages of a lost conversation into its draft.
class UnsentTexts : public QObject
{
    Q_OBJECT

public:
    //! Borrows all of them; call detach() before they are destroyed.
    UnsentTexts(Backend &backend, Conversations &conversations, Composer &composer, TimelinePane &timeline,
        QObject *parent = nullptr);
    ~UnsentTexts() override;

    //! Reads the drafts in `file` once we know who we are; later calls do nothing. `storage` is informed under `name`
    //! whether saving succeeded; may be null.
    void openDrafts(const QString &file, StorageWatch *storage, const QString &name);

    //! The text written in that conversation and not sent: messages, then the draft.
    [[nodiscard]] QString textIn(const ChannelRef &channel) const;
    [[nodiscard]] bool isAnythingIn(const ChannelRef &channel) const; //!< includes files and cards
    //! Anything in any conversation that would be lost if nothing could be saved.
    [[nodiscard]] bool isAnything() const;
    //! Turns its unsent messages into its draft, with their files; after that its timeline may be destroyed.
    void moveToDraft(const ChannelRef &channel);
    //! The same with one of them, unless it may arrive.
    void moveToDraft(const ChannelRef &channel, const MessageId &local);
    //! Open editors are there again at the next start; those for which that is not possible become drafts, once.
    void keepEdits();
    void saveDrafts(); //!< saves the current text to disk
    void detach(); //!< from the composer

private:
    void takeBack(const Message &message);

    Backend &m_backend;
    Conversations &m_conversations;
    Composer &m_composer;
    TimelinePane &m_timeline;
    std::unique_ptr<DraftStore> m_drafts; //!< null: we do not know yet who we are
    bool m_moved = false; //!< keepEdits() has made drafts of the edits that cannot be kept
};

} // namespace chat::ui
