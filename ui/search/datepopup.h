// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/messagedays.h"
#include "ui/widgets/popupframe.h"

class QLabel;

namespace chat::ui {

class DayGrid;

//! A calendar that shows on which days something was written, and leads to one of them.
class DatePopup : public PopupFrame
{
    Q_OBJECT

public:
    DatePopup(Style &style, Backend &backend, QWidget *parent);

    //! Of that conversation, with the cursor at `day`; an invalid one: today.
    void open(const ChannelRef &channel, const QDate &day, const QRect &globalAnchor);
    [[nodiscard]] DayGrid &grid() { return *m_grid; }
    [[nodiscard]] MessageDays &days() { return m_days; }

Q_SIGNALS:
    void chosen(const chat::ChannelRef &channel, const QDate &day);

private:
    void showMonth();
    void dress();

    MessageDays m_days;
    ChannelRef m_channel;
    QLabel *m_month = nullptr;
    DayGrid *m_grid = nullptr;
};

} // namespace chat::ui
