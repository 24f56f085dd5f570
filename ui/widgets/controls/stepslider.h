// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace chat::ui {

class Style;

//! A slider over a few steps, with the current value beside it. Arrows, PageUp, Home and the mouse move it; the wheel
//! only scrolls what is behind it.
class StepSlider : public QSlider
{
    Q_OBJECT

public:
    StepSlider(Style &style, const QString &accessibleName, int least, int most, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] double place(int value) const; //!< x of its middle
    void moveTo(double x);

    Style &m_style;
};

} // namespace chat::ui
