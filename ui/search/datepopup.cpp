// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/datepopup.h"

#include "ui/search/daygrid.h"
#include "ui/style/borders.h"
#include "ui/style/calendar.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

DatePopup::DatePopup(Style &style, Backend &backend, QWidget *parent)
    : PopupFrame(style, parent)
    , m_days(backend)
    , m_month(new QLabel(this))
    , m_grid(new DayGrid(style, this))
{
    setAccessibleName(tr("Jump to a date"));
    auto *before = new Button(style, Glyph::ChevronRight, tr("Previous month (PageUp)"), this);
    before->setMirrored(true);
    auto *after = new Button(style, Glyph::ChevronRight, tr("Next month (PageDown)"), this);
    for (auto *button : {before, after})
        button->setSide(28);
    m_month->setTextFormat(Qt::PlainText);
    m_month->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(before);
    head->addWidget(m_month, 1);
    head->addWidget(after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_grid);
    connect(before, &Button::clicked, this, [this] { m_grid->setDay(m_grid->day().addMonths(-1)); });
    connect(after, &Button::clicked, this, [this] { m_grid->setDay(m_grid->day().addMonths(1)); });
    connect(m_grid, &DayGrid::dayChanged, this, &DatePopup::showMonth);
    connect(m_grid, &DayGrid::chosen, this, [this](const QDate &day) {
        close();
        Q_EMIT chosen(m_channel, day);
    });
    connect(&m_days, &MessageDays::changed, this, [this] { m_grid->setWritten(m_days.written()); });
    connect(&style, &Style::changed, this, &DatePopup::dress);
    dress();
}

void DatePopup::dress()
{
    m_month->setFont(m_style.font(FontRole::ListStrong));
    setInk(m_month, m_style.tokens().text);
}

void DatePopup::open(const ChannelRef &channel, const QDate &day, const QRect &globalAnchor)
{
    m_channel = channel;
    m_grid->setWritten({});
    m_grid->setDay(day.isValid() ? day : m_style.calendar().today());
    showMonth();
    openAt(globalAnchor, sizeHint());
    m_grid->setFocus();
}

void DatePopup::showMonth()
{
    setWords(m_month, QLocale().toString(m_grid->day(), tr("MMMM yyyy", "month and year, as QLocale writes dates")));
    m_days.read(m_channel, m_grid->first(), m_grid->last());
}

} // namespace chat::ui
