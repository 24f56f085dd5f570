// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/session/settings/choices.h"

#include <QList>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class MessageInput;
class Style;

//! The composer's text field between its buttons, with a count of the characters when the limit is near. Handles the keys
//! of the field.
class ComposerRow : public QWidget
{
    Q_OBJECT

public:
    ComposerRow(Style &style, QWidget *parent);

    [[nodiscard]] MessageInput &input() const { return *m_input; }
    void setTarget(ChannelKind kind, const QString &name); //!< where the text goes
    void showText(const QString &text, int caret); //!< starts a new undo stack
    [[nodiscard]] QString textToSend() const; //!< without trailing newlines
    void commitComposing(); //!< puts what an input method holds into the text
    void setMaxLength(int characters);
    [[nodiscard]] int maxLength() const { return m_maxLength; }
    void setSendable(bool sendable); //!< enables the button
    void setSendKey(SendKey key) { m_sendKey = key; }
    void setUpEdits(bool edits) { m_upEdits = edits; } //!< does Up in an empty field edit the last message?
    void offerMore(bool cards); //!< shows "+" and, with `cards`, the button for cards
    [[nodiscard]] QRect globalMoreRect() const;

Q_SIGNALS:
    void sendRequested();
    void emojiRequested(const QPoint &globalPosition);
    void moreRequested();
    void cardRequested();
    void toolsToggled(bool shown);
    void editLastRequested(); //!< Up in an empty field
    void selectOlderRequested(); //!< Ctrl+Up
    void selectNewerRequested(); //!< Ctrl+Down
    void pageRequested(int by); //!< PageUp (-1) or PageDown (1), in a field that does not scroll itself
    void escapePressed();
    void focusChanged(); //!< the field's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectButtons();
    void updateCount();
    void applyStyle();
    [[nodiscard]] bool onKey(const QKeyEvent &event);
    void onEnter(Qt::KeyboardModifiers modifiers);

    Style &m_style;
    MessageInput *m_input = nullptr;
    Button *m_more = nullptr;
    Button *m_card = nullptr;
    QLabel *m_count = nullptr;
    Button *m_emoji = nullptr;
    Button *m_send = nullptr;
    Button *m_tools = nullptr;
    QList<QVBoxLayout *> m_cells; //!< around the buttons
    int m_maxLength = 8000;
    SendKey m_sendKey = SendKey::Enter;
    bool m_upEdits = true;
};

} // namespace chat::ui
