// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat::ui {

//! How a conversation lies along a scroll bar: one end is its first known message, the other its last one, and between
//! them a place, from 0 to 1, stands for a time. Times are Unix ms.
struct BarScale
{
    qint64 first = 0;
    qint64 last = 0; //!< not later than `first`: the bar stands for the rows that are loaded, and has no times
    double shown = 1; //!< about so much of the conversation is in view, 0 to 1: how long the handle is

    //! What is in view.
    struct View
    {
        qint64 top = 0; //!< when what is at its upper edge was written
        qint64 bottom = 0;
    };

    [[nodiscard]] bool hasTimes() const { return last > first; }
    //! At 0 the view begins with the first message, at 1 it ends with the last one; further down is never a lower place.
    [[nodiscard]] double placeOf(const View &view) const;
    [[nodiscard]] qint64 timeAt(double place) const;
    //! What is between two places, in milliseconds.
    [[nodiscard]] qint64 between(double from, double to) const;

    friend bool operator==(const BarScale &, const BarScale &) = default;
};

} // namespace chat::ui
