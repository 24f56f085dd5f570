// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bar/barscale.h"

#include <algorithm>
#include <cmath>

namespace chat::ui {

double BarScale::placeOf(const View &view) const
{
    const auto above = static_cast<double>(std::max<qint64>(0, view.top - first));
    const auto below = static_cast<double>(std::max<qint64>(0, last - view.bottom));
    return above + below > 0 ? above / (above + below) : view.top < first ? 0 : 1;
}

qint64 BarScale::timeAt(double place) const
{
    return first + between(0, std::clamp(place, 0.0, 1.0));
}

qint64 BarScale::between(double from, double to) const
{
    return std::llround((to - from) * static_cast<double>(last - first));
}

} // namespace chat::ui
