// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bar/rowtimes.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/anchoredlist.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace chat::ui {

RowTimes::RowTimes(const AnchoredList &list)
    : m_list(list)
{
}

qint64 RowTimes::timeOf(int row) const
{
    return m_list.messageModel()->messageAt(row).created.toMSecsSinceEpoch();
}

qint64 RowTimes::at(int y) const
{
    const int last = m_list.messageModel()->rowCount() - 1;
    const int inside = std::clamp(y, 0, std::max(0, m_list.rows().contentHeight() - 1));
    const int value = m_list.verticalScrollBar()->value();
    const int row = std::clamp(m_list.rows().at({0, inside - value}), 0, last);
    const QRect rect = m_list.rows().rectOf(row).translated(0, value);
    const qint64 from = timeOf(row);
    const qint64 to = row < last ? timeOf(row + 1) : from;
    return from + (to - from) * (inside - rect.top()) / std::max(1, rect.height());
}

double RowTimes::share(const BarScale &scale) const
{
    const int page = m_list.viewport()->height();
    const double loaded = std::max(1, std::max(page, m_list.rows().contentHeight()));
    const int last = m_list.messageModel()->rowCount() - 1;
    const auto time = static_cast<double>(std::max<qint64>(1, timeOf(last) - timeOf(0)));
    const double all = scale.hasTimes() ? std::max(1.0, static_cast<double>(scale.last - scale.first) / time) : 1;
    return page / (loaded * all);
}

double RowTimes::placeOf(int value, const BarScale &scale) const
{
    if (scale.hasTimes())
        return scale.placeOf({at(value), at(value + m_list.viewport()->height())});
    const QScrollBar &bar = *m_list.verticalScrollBar();
    const int range = bar.maximum() - bar.minimum();
    return range > 0 ? static_cast<double>(value - bar.minimum()) / range : 1;
}

int RowTimes::valueAt(double place, const BarScale &scale) const
{
    const QScrollBar &bar = *m_list.verticalScrollBar();
    if (!scale.hasTimes())
        return bar.minimum() + static_cast<int>(std::lround(place * (bar.maximum() - bar.minimum())));
    if (place <= 0 || place >= 1)
        return place <= 0 ? bar.minimum() : bar.maximum();
    int low = bar.minimum();
    int high = bar.maximum();
    while (low < high) { // places never fall on the way down
        const int middle = low + (high - low) / 2;
        if (placeOf(middle, scale) < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool RowTimes::covers(double place, const BarScale &scale) const
{
    if (!scale.hasTimes())
        return true;
    const QScrollBar &bar = *m_list.verticalScrollBar();
    return place >= placeOf(bar.minimum(), scale) && place <= placeOf(bar.maximum(), scale);
}

} // namespace chat::ui
