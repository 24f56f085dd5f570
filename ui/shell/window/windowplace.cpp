// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/windowplace.h"

#include <algorithm>

namespace chat::ui {

QRect placeInside(const QRect &wanted, const QList<QRect> &screens, const QMargins &frame)
{
    if (screens.isEmpty() || !wanted.isValid())
        return wanted;
    const auto shared = [&wanted](const QRect &screen) {
        const QRect part = screen & wanted;
        return part.isEmpty() ? qint64(0) : static_cast<qint64>(part.width()) * part.height();
    };
    const auto best = std::max_element(
        screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) { return shared(a) < shared(b); });
    const QRect room = best->marginsRemoved(frame);
    if (!room.isValid())
        return *best;
    const QSize size = wanted.size().boundedTo(room.size());
    const int x = std::clamp(wanted.x(), room.left(), room.left() + room.width() - size.width());
    const int y = std::clamp(wanted.y(), room.top(), room.top() + room.height() - size.height());
    return {QPoint(x, y), size};
}

} // namespace chat::ui
