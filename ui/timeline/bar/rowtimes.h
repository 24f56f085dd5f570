// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/bar/barscale.h"

namespace chat::ui {

class AnchoredList;

//! Where in its conversation a list stands, for each value of its scroll bar, which counts pixels of the rows that are
//! loaded.
class RowTimes
{
public:
    explicit RowTimes(const AnchoredList &list);

    //! When the rows that many pixels below the top of the first one were written: between two rows, between their times.
    [[nodiscard]] qint64 at(int y) const;
    //! About so much of the conversation is in view, if the rest is as dense as the rows that are loaded.
    [[nodiscard]] double share(const BarScale &scale) const;
    [[nodiscard]] double placeOf(int value, const BarScale &scale) const;
    //! The value nearest to a place.
    [[nodiscard]] int valueAt(double place, const BarScale &scale) const;
    //! The rows that are loaded reach there.
    [[nodiscard]] bool covers(double place, const BarScale &scale) const;

private:
    [[nodiscard]] qint64 timeOf(int row) const;

    const AnchoredList &m_list;
};

} // namespace chat::ui
