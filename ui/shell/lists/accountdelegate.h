// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accountlistmodel.h"

#include <QStyledItemDelegate>

namespace chat::ui {

class Style;

//! Paints one account of the switcher: picture, count, a mark if something is wrong.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kRowHeight = 42;

    AccountDelegate(Style &style, AccountListModel &model, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Style &m_style;
    AccountListModel &m_model;
};

} // namespace chat::ui
