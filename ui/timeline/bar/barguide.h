// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/models/timeline/knownspan.h"
#include "ui/timeline/bar/barscale.h"
#include "ui/timeline/bar/rowtimes.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace chat::ui {

class DateBubble;
class ListBar;
class MessageListView;
class Style;

//! Has the scroll bar of a list stand for its conversation as far as that is known, not for the rows that are loaded:
//! the handle is where the rows in view lie in time. Dragged among the loaded rows, it scrolls them; dragged elsewhere,
//! it goes to that time once it rests there or is let go. Where all of a conversation is loaded, pixels say best where
//! one is, and the bar stands for those.
//!
//! The handle must not move but by scrolling. So the scale is chosen while nobody can see the bar; what comes to be
//! known meanwhile counts the next time it appears.
class BarGuide : public QObject
{
    Q_OBJECT

public:
    //! `view` is borrowed; the bubble is shown in `pane`.
    BarGuide(MessageListView &view, Style &style, QWidget *pane);

    void followModel(); //!< the view has another one

    // What timeWanted() led to.
    void arrive(const MessageId &id); //!< the rows around that message are loaded
    void giveUp(); //!< there is nothing to go to
    //! Once for each time the handle was taken: true if it led elsewhere.
    [[nodiscard]] bool takeDeparture();

    [[nodiscard]] const BarScale &scale() const { return m_scale; }
    [[nodiscard]] const DateBubble &bubble() const { return *m_bubble; }
    [[nodiscard]] QString words() const; //!< when what is in view was written
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); } //!< for tests

Q_SIGNALS:
    void timeWanted(const QDateTime &time);
    void presentWanted();
    void dayWanted(const QDate &day, const QRect &globalAnchor); //!< the calendar, for the day in view

private:
    void follow();
    void take();
    void pull(double place, int pixels);
    void letGo();
    void go();
    void say(qint64 time);
    [[nodiscard]] BarScale scaleNow() const;
    [[nodiscard]] bool canFollow() const;
    [[nodiscard]] qint64 timeInView() const;
    [[nodiscard]] QString wordsFor(qint64 time) const;
    [[nodiscard]] bool isShort(double from, double to) const;

    MessageListView &m_view;
    Style &m_style;
    ListBar &m_bar;
    QWidget &m_pane;
    DateBubble *m_bubble;
    KnownSpan m_span;
    RowTimes m_times;
    BarScale m_scale;
    QTimer m_rest; //!< until the handle has rested long enough
    double m_wanted = 1; //!< the place it rests at, not among the loaded rows
    double m_goal = 1; //!< the place that was asked for
    int m_from = 0; //!< the bar's value when the handle was taken
    bool m_fine = false; //!< small ways scroll the loaded rows, though these are hardly more than a point on the scale
    bool m_asked = false; //!< m_goal is on its way; until it is there the handle stays
    bool m_departed = false; //!< since the handle was taken
    bool m_opening = true; //!< nobody has scrolled yet: the scale may still change
};

} // namespace chat::ui
