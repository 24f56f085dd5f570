// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class CodeField;
class PlainInput;
class Style;

//! Edits a message in its own place: markup as text, a card as its JSON, checked as it is typed. Keeps what was
//! written through failures, changes from elsewhere and the message's removal. Its height follows the text; whoever
//! placed it gives it `sizeHint().height()` at every `heightChanged()`.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    MessageEditor(Style &style, MessageKind kind, const QString &source, int maxLength, QWidget *parent);

    //! What would be saved: text without trailing newlines, cards as compact JSON.
    [[nodiscard]] QString source() const;
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    void setSaving(bool saving);
    void setError(const QString &sentence); //!< saving failed: stays open with this under the field
    //! The message changed meanwhile. Never touches the text; offers to take the new one.
    void setRemoteChange(const QString &newSource);
    //! The message was deleted: keeps the text, offers to copy it or to send it as a new message.
    void setGone();
    void focusInput();

    //! For the present width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void saveRequested(const QString &source);
    void cancelled();
    void heightChanged();
    void sendAsNewRequested(const QString &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Notice : quint8 { None, RemoteChange, ShowingTheirs, Gone };

    void build();
    void buildNotice(QVBoxLayout *column);
    void buildFooter(QVBoxLayout *column);
    void load(const QString &source);
    [[nodiscard]] bool isCard() const { return m_kind == MessageKind::Card; }
    [[nodiscard]] bool onKey(QKeyEvent *event);
    [[nodiscard]] bool onEnter(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool onTab(Qt::KeyboardModifiers modifiers);
    void onEscape();
    void textChanged();
    void check();
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
    [[nodiscard]] QString toShown(const QString &source) const;

    Style &m_style;
    MessageKind m_kind;
    int m_maxLength;
    QString m_original; //!< as source() gives it
    QString m_theirs; //!< RemoteChange: the message as it is now; ShowingTheirs: what was typed
    Notice m_notice = Notice::None;
    bool m_saving = false;
    bool m_gone = false;
    bool m_escapeArmed = false; //!< the first Esc of a changed text was pressed
    QString m_problem; //!< card: why it cannot be saved
    QTimer m_checkTimer;
    int m_lastHeight = 0;

    PlainInput *m_field = nullptr;
    CodeField *m_code = nullptr; //!< the same widget for cards, else null
    QWidget *m_noticeRow = nullptr;
    QLabel *m_noticeText = nullptr;
    Button *m_noticeFirst = nullptr;
    Button *m_noticeSecond = nullptr;
    QLabel *m_message = nullptr;
    bool m_messageIsError = false;
    QLabel *m_hint = nullptr;
    QLabel *m_count = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
};

} // namespace chat::ui
