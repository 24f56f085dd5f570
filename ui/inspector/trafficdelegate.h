// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/trafficmodel.h"

#include <QStyledItemDelegate>

namespace chat::ui {

class Style;

//! Paints a call or a frame on two lines:
//!   12:30:01.123  POST  message/create               200
//!   this window · 4893… · 1.2 KB · 35 ms · 117/120 left
class TrafficDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TrafficDelegate(Style &style, TrafficModel &model, QObject *parent = nullptr);

    void setChosen(quint64 number) { m_chosen = number; } //!< whose details are shown; 0: none
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Result
    {
        QString text;
        QColor color;
    };
    [[nodiscard]] Result resultOf(const TrafficModel::Row &row) const;
    [[nodiscard]] QString noteOf(const TrafficModel::Row &row) const;

    Style &m_style;
    TrafficModel &m_model;
    quint64 m_chosen = 0;
};

} // namespace chat::ui
