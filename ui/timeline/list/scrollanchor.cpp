// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/scrollanchor.h"

#include "app/models/timeline/messagelistmodel.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace chat::ui {

namespace {
constexpr int kBottomSlack = 3; // pixels
}

bool ScrollAnchor::isAtEnd(const QScrollBar &bar)
{
    return bar.value() >= bar.maximum() - kBottomSlack;
}

ScrollAnchor ScrollAnchor::capture(const QAbstractItemView &view, const MessageListModel &model)
{
    ScrollAnchor anchor;
    anchor.atBottom = isAtEnd(*view.verticalScrollBar());
    QModelIndex index = view.indexAt({view.viewport()->width() / 2, 0});
    if (!index.isValid() && model.rowCount() > 0)
        index = model.index(0);
    if (index.isValid() && index.row() < model.rowCount()) {
        anchor.id = model.messageAt(index.row()).id;
        anchor.offset = view.visualRect(index).top();
    }
    return anchor;
}

bool ScrollAnchor::restore(QAbstractItemView &view, const MessageListModel &model) const
{
    QScrollBar *bar = view.verticalScrollBar();
    if (atBottom) {
        bar->setValue(bar->maximum());
        return true;
    }
    const int row = model.rowOf(id);
    if (row < 0)
        return false;
    bar->setValue(bar->value() + view.visualRect(model.index(row)).top() - offset);
    return true;
}

} // namespace chat::ui
