// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! A small rounded box over the list: a sentence and, if there is a next step, a button.
class Notice : public QWidget
{
    Q_OBJECT

public:
    Notice(Style &style, QWidget *parent);

    void say(const QString &text, const QString &action = {}); //!< shows itself; an empty text hides it
    [[nodiscard]] QString text() const;
    void setBare(bool bare) { m_bare = bare; } //!< without background and border, for the middle of an empty list

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Style &m_style;
    QLabel *m_label;
    Button *m_button = nullptr;
    bool m_bare = false;
};

} // namespace chat::ui
