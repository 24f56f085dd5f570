// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace chat::ui {

class Button;
class CardEditor;
class CardOverlay;
class ContentPreview;
class FindingList;
class FormatBar;
class MarkupAssist;
class PlainInput;
class QuoteBar;
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
    //! With everything that hangs on the account: completion, names in the preview, versions, templates, the quote.
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
    [[nodiscard]] CardEditor *cardEditor() const { return m_card; } //!< null: it is text

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
    enum class Notice : quint8 { None, RemoteChange, ShowingTheirs, Gone };

    MessageEditor(Style &style, Writing *writing, const Message &message, int maxLength, QWidget *parent);
    void build();
    void buildText(QVBoxLayout *column);
    void buildCard(QVBoxLayout *column);
    void buildBanners(QVBoxLayout *column);
    void buildNotice(QVBoxLayout *column);
    void buildFooter(QVBoxLayout *column);
    void load(const QString &source);
    [[nodiscard]] bool isCard() const { return m_kind == MessageKind::Card; }
    [[nodiscard]] MarkupDialect dialect() const; //!< of a text's source
    [[nodiscard]] bool onKey(QKeyEvent *event);
    [[nodiscard]] bool onEnter(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool onTab(Qt::KeyboardModifiers modifiers);
    void onEscape();
    void textChanged();
    void check();
    void updatePreview();
    void fitHeight();
    void sendAsNew();
    void test();
    void showMore();
    void fillMore(QMenu &menu);
    void pickTemplate();
    void pickReader();
    [[nodiscard]] QString testObstacle() const;
    void save();
    void showNotice(Notice notice);
    void onFirstNotice();
    void onSecondNotice();
    void say(const QString &sentence, bool isError);
    void updateFooter();
    void applyStyle();
    [[nodiscard]] QString hintText() const;
    //! Why saving is not possible now; empty: it is.
    [[nodiscard]] QString obstacle() const;

    Style &m_style;
    Writing *m_writing; //!< null: nothing but the text is known
    Message m_message; //!< as it was when the editor was opened
    MessageKind m_kind;
    int m_maxLength;
    bool m_quoteRemoved = false;
    std::optional<Draft> m_filled; //!< a template of the server, while it is being saved
    QString m_original; //!< as source() gives it
    QString m_theirs; //!< RemoteChange: the message as it is now; ShowingTheirs: what was typed
    Notice m_notice = Notice::None;
    bool m_saving = false;
    bool m_gone = false;
    bool m_escapeArmed = false; //!< the first Esc of a changed text was pressed
    QString m_problem; //!< card: why it cannot be saved
    QTimer m_checkTimer;
    int m_lastHeight = 0;

    PlainInput *m_field = nullptr; //!< cards: the JSON
    CardEditor *m_card = nullptr; //!< cards only
    QPointer<CardOverlay> m_overlay; //!< belongs to the window, which may go first
    MarkupAssist *m_assist = nullptr; //!< text only
    FormatBar *m_formats = nullptr;
    ContentPreview *m_preview = nullptr;
    QScrollArea *m_previewArea = nullptr;
    bool m_wantsPreview = true;
    FindingList *m_findings = nullptr;
    QuoteBar *m_quoteBar = nullptr;
    QLabel *m_onlyFor = nullptr;
    QWidget *m_frame = nullptr;
    QWidget *m_noticeRow = nullptr;
    QLabel *m_noticeText = nullptr;
    Button *m_noticeFirst = nullptr;
    Button *m_noticeSecond = nullptr;
    QLabel *m_messageText = nullptr;
    bool m_messageIsError = false;
    QLabel *m_hint = nullptr;
    QLabel *m_count = nullptr;
    Button *m_more = nullptr; //!< null: there is nothing more
    //! Cards only.
    Button *m_expand = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
};

} // namespace chat::ui
