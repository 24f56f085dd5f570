// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/regions.h"

#include <QApplication>
#include <QWidget>

namespace chat::ui {

QWidget *nextRegion(const QList<QWidget *> &regions, int by)
{
    const auto *focus = QApplication::focusWidget();
    QList<QWidget *> visible;
    qsizetype at = -1;
    for (auto *region : regions) {
        if (!region->isVisible())
            continue;
        if (focus && (region == focus || region->isAncestorOf(focus)))
            at = visible.size();
        visible << region;
    }
    if (visible.isEmpty())
        return nullptr;
    return visible[at < 0 ? 0 : (at + by + visible.size()) % visible.size()];
}

} // namespace chat::ui
