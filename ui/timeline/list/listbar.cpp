// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/listbar.h"

#include <QStyle>
#include <QStyleOptionSlider>

#include <utility>

namespace chat::ui {

ListBar::ListBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QRect ListBar::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

void ListBar::sliderChange(SliderChange change)
{
    const QRect handle = this->handle();
    if (std::exchange(m_handle, handle) != handle || change != SliderValueChange)
        QScrollBar::sliderChange(change);
}

} // namespace chat::ui
