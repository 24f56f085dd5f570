// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSlider>

namespace chat::ui {

class Style;

//! A thin line with a knob; a click moves the knob there.
class MediaSlider : public QSlider
{
    Q_OBJECT

public:
    MediaSlider(Style &style, const QString &name, QWidget *parent);

    void setFilled(double share); //!< the share downloaded so far, shown while nothing can be played

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; //!< left to the surrounding list

private:
    void goTo(double x);
    [[nodiscard]] QRectF line() const;

    Style &m_style;
    double m_filled = 0;
};

} // namespace chat::ui
