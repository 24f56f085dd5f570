// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outgoingfile.h"

#include <QWidget>

#include <memory>

class QMenu;
class QMimeData;

namespace chat {
class DraftStore;
struct KeptDraft;
} // namespace chat

namespace chat::ui {

class Addressing;
class AttachedFiles;
class BlockedRow;
class ComposerCard;
class ComposerRow;
class ComposerTools;
class DraftKeeper;
class MessageInput;
class StatusLine;
class Style;
class Writing;

//! Where messages are written: KMarkdown with colours, formats, completion, preview and findings; files to send with
//! it; cards in an editor over the window. It keeps a draft for each conversation (text, quote, files, card) and never
//! loses one: text is removed only when the model has taken it as a row.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(Style &style, QWidget *parent = nullptr);
    ~Composer() override;

    //! Enables everything that depends on the account: completion, preview, files, cards, templates. Call once; borrowed.
    void setWriting(Writing *writing);
    //! Accepts files dropped anywhere on `pane`.
    void acceptDropsOn(QWidget *pane);
    //! If not empty, files cannot be sent here, for this reason.
    void setUploadObstacle(const QString &reason);
    void addFiles(const QStringList &paths);
    void addMedia(const QMimeData &media); //!< files or a picture, pasted or dropped
    //! Opens the card editor with this card, otherwise with the conversation's draft or a new one.
    void openCard(const QString &json = {});
    void openTemplates(); //!< the server's, to be filled in

    //! Where drafts are kept; those stored there are taken over. Borrowed; call it before the first conversation.
    void setDrafts(DraftStore *store);
    void keepDrafts(); //!< now, not a moment later
    //! Appends more to a conversation's draft.
    void addToDraft(const ChannelRef &channel, const KeptDraft &more, const OutgoingFiles &files = {});
    //! The conversation no longer exists: nothing is sent to it any more, and unsent text stays in its draft.
    void suspend(const ChannelRef &channel);
    //! The draft of a conversation, on screen or not.
    [[nodiscard]] QString draftText(const ChannelRef &channel) const;
    [[nodiscard]] bool hasDraft(const ChannelRef &channel) const; //!< text, card or files

    //! Stores the current draft and shows that of another conversation.
    void setConversation(const ChannelRef &channel, const QString &displayName);
    [[nodiscard]] ComposerRow &row() const { return *m_row; }
    //! If not empty, writing is disabled for this reason (no permission, channel deleted).
    void setBlocked(const QString &reason);
    void setMaxLength(int characters);
    void setQuote(const Message &message); //!< shows the quote bar and takes the focus
    void clearQuote();
    void noteChanged(const Message &message); //!< updates the quoted message
    void noteDeleted(const MessageId &id);
    [[nodiscard]] bool hasQuote() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void insertText(const QString &text); //!< at the caret, and takes the focus
    void paste(); //!< what is on the clipboard, text or files, and takes the focus
    void focusInput();
    //! At most this many pixels high (40 % of the window's height).
    void setHeightLimit(int pixels);

Q_SIGNALS:
    void submitted(const chat::Draft &draft);
    //! The files are to be uploaded first. The conversation may have left the screen while they were checked.
    void submittedWithFiles(
        const chat::ChannelRef &channel, const chat::Draft &draft, const chat::OutgoingFiles &files);
    void editLastRequested(); //!< Up in an empty composer
    void selectOlderRequested(); //!< Ctrl+Up
    void selectNewerRequested(); //!< Ctrl+Down
    void pageRequested(int by); //!< PageUp (-1) or PageDown (1), which the text does not need
    void escapePressed(); //!< and nothing was left to close here
    void emojiRequested(const QPoint &globalPosition);
    void quoteClicked(const chat::MessageId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void connectFiles();
    [[nodiscard]] MessageInput &input() const;
    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] KeptDraft written() const; //!< text, quote and modes on screen
    [[nodiscard]] KeptDraft wholeDraft(const ChannelRef &channel) const;
    void showDraft(const KeptDraft &draft);
    void noteDraft();
    void submit();
    void submitCard(Draft draft);
    void submitFiles(const ChannelRef &channel, const OutgoingFiles &files);
    void complain(const QString &sentence);
    [[nodiscard]] int excessOf(const QString &text) const;
    [[nodiscard]] bool fits(const QString &text); //!< false: too long, and the composer says so
    void showMenu();
    void textChanged();
    void modesChanged();
    void updateSend();
    void fit(); //!< adjusts the text's height to the rows around it
    void applyStyle();
    void onEscape();

    Style &m_style;
    Writing *m_writing = nullptr; //!< null: nobody is signed in yet
    ChannelRef m_channel;
    ComposerRow *m_row = nullptr;
    BlockedRow *m_blocked = nullptr;
    StatusLine *m_note = nullptr;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<Addressing> m_addressing;
    std::unique_ptr<AttachedFiles> m_files;
    std::unique_ptr<ComposerTools> m_tools;
    std::unique_ptr<ComposerCard> m_card;
    bool m_hadFocus = false; //!< at the moment when writing was blocked
    int m_heightLimit = 320;
};

} // namespace chat::ui
