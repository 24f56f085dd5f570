// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/overlay.h"

#include <QString>

#include <functional>

namespace chat::ui {

class Button;
class Style;

//! A question over a window, as a card in it: the focus stays inside, Enter accepts, Esc and a click beside it cancel.
class ConfirmCard : public Overlay
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Neutral, Destructive };
    struct Question
    {
        QString title;
        QString text;
        QString detail; //!< shown below in a fixed font (the target of a link, the deleted message), may be empty
        QString action; //!< text of the accepting button; empty: only a button that closes
        Tone tone = Tone::Destructive;
    };

    //! `option` is shown below the text and taken over; may be null.
    ConfirmCard(QWidget *window, Style &style, const Question &question, std::function<void()> accepted,
        QWidget *option = nullptr);

    void accept();
    void reject();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void placeContents() override;

private:
    void build(const Question &question, QWidget *option);
    void finish();

    Style &m_style;
    std::function<void()> m_accepted;
    QWidget *m_card = nullptr;
    Button *m_default = nullptr;
    bool m_hasAction = true;
};

//! Asks before something that cannot be undone, with a red button. `accepted` runs at most once.
void confirm(QWidget *window, Style &style, const QString &title, const QString &text, const QString &action,
    std::function<void()> accepted);
//! The same for any question.
void confirm(QWidget *window, Style &style, const ConfirmCard::Question &question, std::function<void()> accepted);

} // namespace chat::ui
