// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/messagedays.h"

#include <QDate>
#include <QObject>

namespace chat::ui {

class AccountView;
class DatePopup;

//! Jumping to a date in the window of an account: from its key, a date line, the date that is shown while scrolling, or
//! the scroll bar, whose handle stands for one.
class DateTool : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the view.
    explicit DateTool(AccountView &view);

    //! The calendar of the open conversation, at that day; an invalid one: the day of what is on screen. Below the
    //! middle of the anchor.
    void open(const QDate &day, const QRect &globalAnchor);
    void goTo(const ChannelRef &channel, const QDate &day);
    [[nodiscard]] DatePopup *popup() const { return m_popup; } //!< null: it was never open

private:
    [[nodiscard]] QRect usualAnchor() const;
    void travel(const QDateTime &time);
    void tellNothing() const;

    AccountView &m_view;
    MessageDays m_days;
    quint32 m_travels = 0; //!< answers to earlier ones are dropped
    DatePopup *m_popup = nullptr;
};

} // namespace chat::ui
