// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QRect>
#include <QScrollBar>

#include <functional>

namespace chat::ui {

class BarSight;

//! A vertical scroll bar whose value counts pixels of the rows that are loaded, while its handle shows where they are in
//! something longer: others say where it stands (setPlace) and what dragging it means (pulled). Until somebody does, it
//! stands for the value. It is painted again only when its handle has moved by a pixel: in a long list most steps of
//! scrolling move it by less.
class ListBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit ListBar(QWidget *parent);

    //! From 0 at the top to 1 at the bottom; the part of the bar that the handle takes, at most 1. While somebody drags
    //! it, the handle stays where it is held.
    void setPlace(double place, double shown);
    [[nodiscard]] double place() const { return m_place; }
    [[nodiscard]] const BarSight &sight() const { return *m_sight; }
    [[nodiscard]] bool isPulled() const { return isSliderDown(); }
    [[nodiscard]] QRect handle() const;
    [[nodiscard]] int track() const; //!< the pixels between its uppermost and its lowest place
    //! What the place means, for screen readers; asked when they want to know.
    void setWords(std::function<QString()> words) { m_words = std::move(words); }
    [[nodiscard]] QString words() const { return m_words ? m_words() : QString(); }
    //! As if it was dragged there and let go.
    void pullTo(double place);

Q_SIGNALS:
    void held(); //!< the handle is taken
    void pulled(double place, int pixels); //!< dragged there, so far from where it was taken
    void letGo();
    void pageWanted(int by); //!< up (-1) or down (1)
    void wheelTurned(QWheelEvent *event);
    void menuWanted();

protected:
    void initStyleOption(QStyleOptionSlider *option) const override;
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(int y, int grip);
    void pull(int y);
    void drop();
    void page();
    void updateMoved();

    BarSight *m_sight;
    double m_place = 1;
    double m_shown = 1;
    bool m_placed = false; //!< somebody says where it stands
    int m_taken = 0; //!< where the handle was taken…
    int m_grip = 0; //!< …below its top
    int m_pressed = 0; //!< beside the handle: pages go there
    QBasicTimer m_repeat; //!< while it is pressed there
    QRect m_painted; //!< the handle as it was painted last
    std::function<QString()> m_words;
};

} // namespace chat::ui
