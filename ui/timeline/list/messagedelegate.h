// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace chat::ui {

class MessageListView;

//! Asks the view's layout cache for a row's layout and paints it: ground by state, then the layout itself.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(MessageListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRect &rect, int row) const;

    MessageListView &m_view;
};

} // namespace chat::ui
