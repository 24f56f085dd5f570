// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/datetool.h"

#include "ui/search/datepopup.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/toast.h"

#include <QShortcut>

namespace chat::ui {

DateTool::DateTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
    , m_days(view.backend())
{
    for (const QKeySequence &keys : keysOf(ToolKey::JumpToDate))
        connect(new QShortcut(keys, &view), &QShortcut::activated, this, [this] { open({}, usualAnchor()); });
    connect(&view.timeline(), &TimelinePane::dayRequested, this, &DateTool::open);
    connect(&view.timeline(), &TimelinePane::timeRequested, this, &DateTool::travel);
}

//! The timeline's top.
QRect DateTool::usualAnchor() const
{
    const auto *timeline = m_view.timeline().view();
    return {timeline->mapToGlobal(QPoint(0, 0)), QSize(timeline->width(), 1)};
}

void DateTool::open(const QDate &day, const QRect &globalAnchor)
{
    if (m_view.current().isEmpty())
        return;
    if (!m_popup) {
        m_popup = new DatePopup(m_view.needs().style, m_view.backend(), &m_view);
        connect(m_popup, &DatePopup::chosen, this, &DateTool::goTo);
    }
    QDate shown = day;
    const auto *view = m_view.timeline().view();
    if (const auto *model = view->messageModel(); !shown.isValid() && model && model->rowCount() > 0)
        shown = model->messageAt(view->rows().first()).created.toLocalTime().date();
    QRect middle = globalAnchor;
    middle.setLeft(globalAnchor.center().x() - m_popup->sizeHint().width() / 2);
    m_popup->open(m_view.current(), shown, middle);
}

void DateTool::goTo(const ChannelRef &channel, const QDate &day)
{
    m_days.find(channel, day, this, [this, channel](const MessageId &id) {
        if (channel != m_view.current())
            return;
        if (id.isEmpty())
            tellNothing();
        else
            m_view.timeline().jumpTo(id);
    });
}

void DateTool::travel(const QDateTime &time)
{
    const ChannelRef channel = m_view.current();
    m_days.findFrom(channel, time, this, [this, channel, travel = ++m_travels](const MessageId &id) {
        if (channel != m_view.current() || travel != m_travels)
            return;
        if (id.isEmpty())
            tellNothing();
        m_view.timeline().travelTo(id);
    });
}

void DateTool::tellNothing() const
{
    toast(m_view.window(), m_view.needs().style, tr("No message of this conversation is stored."));
}

} // namespace chat::ui
