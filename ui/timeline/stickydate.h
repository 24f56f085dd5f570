// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/keptpicture.h"

#include <QAbstractButton>
#include <QDate>
#include <QTimer>

namespace chat::ui {

class MessageListView;
class Style;

//! The date of the topmost messages, over the list while it is scrolled. A click asks for another one.
class StickyDate : public QAbstractButton
{
    Q_OBJECT

public:
    StickyDate(MessageListView &view, Style &style, QWidget *pane);

    [[nodiscard]] const QDate &day() const { return m_day; }
    void follow(); //!< after scrolling
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QDate topDay() const;
    [[nodiscard]] bool coversDateLine() const;
    void changeLook();
    void paintOn(QPainter &painter) const;

    MessageListView &m_view;
    Style &m_style;
    QDate m_day;
    QString m_text;
    KeptPicture m_picture;
    QTimer m_away; //!< until it goes
};

} // namespace chat::ui
