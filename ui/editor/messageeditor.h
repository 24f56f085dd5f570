// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QVBoxLayout;

namespace chat {
struct KeptEdit;
} // namespace chat

namespace chat::ui {

class CardEditor;
class CardPane;
class EditorBanners;
class EditorFooter;
class EditorMenu;
class EditorNotice;
class SourcePane;
class StatusLine;
class Style;
class Writing;

//! Edits a message in place: markup as text with a preview, a card in the card editor, which a button enlarges over the
//! whole window. Checks while typing; keeps the text through failures, changes from elsewhere and the deletion of the
//! message. Its height follows the text; its owner resizes it to `sizeHint().height()` at every `heightChanged()`.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    MessageEditor(Style &style, MessageKind kind, const QString &source, int maxLength, QWidget *parent);
    //! Enables everything that depends on the account: completion, names in the preview, versions, templates, the quote.
    MessageEditor(Writing &writing, const Message &message, QWidget *parent);
    ~MessageEditor() override;

    //! What would be saved: text without trailing newlines, cards as compact JSON.
    [[nodiscard]] QString source() const;
    //! The draft to save: the source, whether the quote is removed, the addressee, the template.
    [[nodiscard]] Draft draft() const;
    //! The same as a new message.
    [[nodiscard]] Draft newDraft() const;
    [[nodiscard]] bool isModified() const;
    //! What is to be kept for the next start of the program, and an editor with that again.
    [[nodiscard]] KeptEdit unfinished() const;
    void restore(const KeptEdit &edit);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void setSaving(bool saving);
    void setError(const QString &sentence); //!< saving failed: stays open with this under the field
    //! The message was changed meanwhile. Never changes the text; offers to load the new version.
    void setRemoteChange(const QString &newSource);
    //! The message was deleted: keeps the text, offers to copy it or to send it as a new message.
    void setGone();
    void focusInput();
    [[nodiscard]] bool isExpanded() const;
    void setExpanded(bool expanded); //!< a card: over the whole window, or back into the row
    [[nodiscard]] CardEditor *cardEditor() const; //!< null: it is text

    //! For the present width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void edited(); //!< unfinished() may say something else
    void saveRequested(const QString &source);
    void notSaved(); //!< saving failed, or the message is gone
    //! Only this person will see the change, until the messages are reloaded.
    void saveForRequested(const chat::UserId &user, const QString &name);
    void cancelled();
    void heightChanged();
    void sendAsNewRequested(const QString &source); //!< see newDraft()
    void testRequested(const chat::Draft &draft); //!< to be sent to oneself only
    void quoteClicked(const chat::MessageId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MessageEditor(Style &style, Writing *writing, const Message &message, int maxLength, QWidget *parent);
    void build();
    void connectParts();
    void connectCard();
    [[nodiscard]] bool onKey(QKeyEvent *event);
    void onEnter(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool onTab(Qt::KeyboardModifiers modifiers);
    void onEscape();
    void textChanged();
    void fitHeight();
    void noteHeight();
    void save();
    void saveTemplate(const Draft &filled);
    void sendAsNew();
    void test();
    void pickReader();
    void onFirstNotice();
    void onSecondNotice();
    void say(const QString &sentence, bool isError);
    void refuse(const QString &reason); //!< shows why it cannot be done, also in the overlay
    void updateFooter();
    //! Why saving is not possible now; empty: it is.
    [[nodiscard]] QString obstacle() const;

    Style &m_style;
    Writing *m_writing; //!< null: only the text is known
    Message m_message; //!< as it was when the editor was opened
    int m_maxLength;
    std::optional<Draft> m_filled; //!< a template of the server, while it is being saved
    QString m_original; //!< as source() returns it
    QString m_theirs; //!< RemoteChange: the current version of the message; ShowingTheirs: the typed text
    bool m_saving = false;
    bool m_gone = false;
    bool m_escapeArmed = false; //!< Esc was pressed once in a changed text
    int m_lastHeight = 0;

    EditorBanners *m_banners = nullptr;
    EditorNotice *m_notice = nullptr;
    SourcePane *m_pane = nullptr;
    CardPane *m_card = nullptr; //!< the pane, if it is a card
    StatusLine *m_status = nullptr;
    EditorFooter *m_footer = nullptr;
    EditorMenu *m_menu = nullptr;
};

} // namespace chat::ui
