// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QWidget>

#include <optional>

class QKeyEvent;
class QVBoxLayout;

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

//! Edits a message in its own place: markup as text with a preview, a card in the card editor, which a button lays over
//! the whole window. Checks as it is typed; keeps what was written through failures, changes from elsewhere and the
//! message's removal. Its height follows the text; whoever placed it gives it `sizeHint().height()` at every
//! `heightChanged()`.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    MessageEditor(Style &style, MessageKind kind, const QString &source, int maxLength, QWidget *parent);
    //! With everything that depends on the account: completion, names in the preview, versions, templates, the quote.
    MessageEditor(Writing &writing, const Message &message, QWidget *parent);
    ~MessageEditor() override;

    //! What would be saved: text without trailing newlines, cards as compact JSON.
    [[nodiscard]] QString source() const;
    //! What is to be saved: the source, whether the quote goes, for whom it is, the template.
    [[nodiscard]] Draft draft() const;
    //! The same as a message of its own.
    [[nodiscard]] Draft newDraft() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void setSaving(bool saving);
    void setError(const QString &sentence); //!< saving failed: stays open with this under the field
    //! The message changed meanwhile. Never touches the text; offers to take the new one.
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
    void saveRequested(const QString &source);
    //! This person alone is to see it like this, until the messages are loaded anew.
    void saveForRequested(const chat::UserId &user, const QString &name);
    void cancelled();
    void heightChanged();
    void sendAsNewRequested(const QString &source); //!< see newDraft()
    void testRequested(const chat::Draft &draft); //!< to be sent for oneself alone
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
    void showMore();
    void pickReader();
    void onFirstNotice();
    void onSecondNotice();
    void say(const QString &sentence, bool isError);
    void refuse(const QString &reason); //!< says why it cannot be done, also over the window
    void updateFooter();
    //! Why saving is not possible now; empty: it is.
    [[nodiscard]] QString obstacle() const;

    Style &m_style;
    Writing *m_writing; //!< null: nothing but the text is known
    Message m_message; //!< as it was when the editor was opened
    int m_maxLength;
    std::optional<Draft> m_filled; //!< a template of the server, while it is being saved
    QString m_original; //!< as source() gives it
    QString m_theirs; //!< RemoteChange: the message as it is now; ShowingTheirs: what was typed
    bool m_saving = false;
    bool m_gone = false;
    bool m_escapeArmed = false; //!< the first Esc of a changed text was pressed
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
