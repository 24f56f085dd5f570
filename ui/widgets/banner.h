// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QWidget>

class QLabel;

namespace chat::ui {

//! A strip with a coloured edge that says something for as long as it is so. Hidden otherwise. What says it derives from
//! it and lays out the label, with its buttons.
class Banner : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QString text() const; //!< empty: hidden

protected:
    Banner(Style &style, QWidget *parent);

    //! What is announced to screen readers.
    enum class Alert : quint8 {
        EachText,
        WhenShown, //!< not each step of a countdown
    };
    //! Shows itself with that text and a mark of that colour.
    void say(const QString &text, QColor Tokens::*mark, Alert alert = Alert::EachText);
    [[nodiscard]] QLabel *label() const { return m_label; }

    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Style &m_style;
    QLabel *m_label;
    QString m_said; //!< whole; the label may shorten it
    QColor Tokens::*m_mark = &Tokens::warning;
};

} // namespace chat::ui
