// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/keptpicture.h"

#include <QWidget>

namespace chat::ui {

class Style;

//! The date that the handle of a scroll bar stands for, beside it while it is dragged.
class DateBubble : public QWidget
{
    Q_OBJECT

public:
    DateBubble(Style &style, QWidget *pane);

    //! Shows the words with the middle of the right edge there, but nowhere outside of `area`; both in the pane.
    void say(const QString &words, QPoint place, const QRect &area);
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintOn(QPainter &painter) const;

    Style &m_style;
    QString m_words;
    KeptPicture m_picture;
};

} // namespace chat::ui
