// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QSet>
#include <QWidget>

namespace chat::ui {

class Style;

//! The days of a month in weeks. Days with messages have a dot; days to come cannot be chosen. Arrows move the cursor,
//! also into the next month; Enter or a click chooses.
class DayGrid : public QWidget
{
    Q_OBJECT

public:
    DayGrid(Style &style, QWidget *parent);

    void setDay(const QDate &day); //!< the cursor; its month is shown
    [[nodiscard]] const QDate &day() const { return m_day; }
    [[nodiscard]] QDate first() const; //!< of the days that are shown
    [[nodiscard]] QDate last() const;
    void setWritten(const QSet<QDate> &days);
    [[nodiscard]] QRect rectOf(const QDate &day) const; //!< null: it is not shown
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChanged(const QDate &day);
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QDate dayAt(const QPoint &point) const;
    [[nodiscard]] bool mayChoose(const QDate &day) const;
    void paintDay(QPainter &painter, const QDate &day) const;
    void speak();

    Style &m_style;
    QDate m_day;
    QDate m_hovered;
    QSet<QDate> m_written;
};

} // namespace chat::ui
