// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bar/barguide.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/message/row/rowlines.h"
#include "ui/style/barsight.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/timeline/bar/accessiblebar.h"
#include "ui/timeline/bar/datebubble.h"
#include "ui/timeline/list/listbar.h"
#include "ui/timeline/list/messagelistview.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kRest = 150ms;
constexpr int kFine = 12; // pixels of the bar: a way that is small
constexpr int kBesideBar = 8; // pixels between bubble and bar
// As long as a pixel of the bar is at least that, no more than the month is said; and as long as it is at most that, the
// time of the day too.
constexpr std::chrono::milliseconds kMonths = 72h;
constexpr std::chrono::milliseconds kHours = 15min;

} // namespace

BarGuide::BarGuide(MessageListView &view, Style &style, QWidget *pane)
    : QObject(pane)
    , m_view(view)
    , m_style(style)
    , m_bar(view.bar())
    , m_pane(*pane)
    , m_bubble(new DateBubble(style, pane))
    , m_times(view)
{
    AccessibleBar::install();
    m_bar.setWords([this] { return words(); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &BarGuide::go);
    connect(&m_bar, &ListBar::held, this, &BarGuide::take);
    connect(&m_bar, &ListBar::pulled, this, &BarGuide::pull);
    connect(&m_bar, &ListBar::letGo, this, &BarGuide::letGo);
    connect(&m_bar, &ListBar::menuWanted, this, [this] {
        const QRect handle = m_bar.handle();
        if (canFollow())
            Q_EMIT dayWanted(QDateTime::fromMSecsSinceEpoch(timeInView()).date(),
                {m_bar.mapToGlobal(handle.topLeft()), handle.size()});
    });
    connect(&view, &AnchoredList::moved, this, [this] {
        m_opening = false;
        m_asked = m_asked && m_bar.isPulled(); // somebody scrolls: what is asked for is not waited for
        follow();
    });
    connect(&view, &AnchoredList::laidOut, this, &BarGuide::follow);
    connect(&m_bar.sight(), &BarSight::faded, this, &BarGuide::follow);
    connect(&m_span, &KnownSpan::changed, this, &BarGuide::follow);
    connect(&m_span, &KnownSpan::read, this, [this] {
        m_opening = true;
        follow();
    });
}

void BarGuide::followModel()
{
    m_rest.stop();
    m_bubble->hide();
    m_asked = false;
    m_opening = true;
    m_span.follow(m_view.messageModel());
    follow();
}

// ---- where the handle is --------------------------------------------------------------------------------------------

bool BarGuide::canFollow() const
{
    const MessageListModel *model = m_view.messageModel();
    return model && model->rowCount() > 0 && m_view.rows().isKnown();
}

BarScale BarGuide::scaleNow() const
{
    BarScale scale;
    if (!m_span.isEmpty() && !m_span.isWhole()) {
        scale.first = m_span.first();
        scale.last = m_span.last();
    }
    scale.shown = m_times.share(scale);
    return scale;
}

//! After each step of scrolling: a few look-ups.
void BarGuide::follow()
{
    if (m_asked && m_goal >= 1 && m_view.messageModel() && m_view.messageModel()->atPresent())
        m_asked = false; // it is there
    if (!canFollow() || m_asked || m_bar.isPulled())
        return;
    if (m_opening || !m_bar.sight().isSeen())
        m_scale = scaleNow();
    m_bar.setPlace(m_times.placeOf(m_bar.value(), m_scale), m_scale.shown);
}

// ---- dragging -------------------------------------------------------------------------------------------------------

bool BarGuide::isShort(double from, double to) const
{
    return (to - from) * m_bar.track() < 2 * kFine;
}

void BarGuide::take()
{
    m_view.stopMoving();
    m_from = m_bar.value();
    m_departed = false;
    m_asked = false;
    m_fine = canFollow() && m_scale.hasTimes()
        && isShort(m_times.placeOf(m_bar.minimum(), m_scale), m_times.placeOf(m_bar.maximum(), m_scale));
}

void BarGuide::pull(double place, int pixels)
{
    m_rest.stop();
    if (!canFollow())
        return;
    m_fine = m_fine && std::abs(pixels) <= kFine;
    if (m_fine) {
        const int range = m_bar.maximum() - m_bar.minimum();
        m_bar.setValue(m_from + pixels * range / std::max(1, m_bar.track()));
    } else if (m_times.covers(place, m_scale)) {
        m_bar.setValue(m_times.valueAt(place, m_scale));
    } else {
        m_wanted = place;
        m_rest.start();
    }
    say(m_rest.isActive() ? m_scale.timeAt(place) : timeInView());
}

void BarGuide::letGo()
{
    if (m_rest.isActive())
        go();
    m_bubble->hide();
    follow();
}

void BarGuide::go()
{
    m_rest.stop();
    m_goal = m_wanted;
    m_asked = true;
    if (m_goal >= 1)
        Q_EMIT presentWanted();
    else
        Q_EMIT timeWanted(QDateTime::fromMSecsSinceEpoch(m_scale.timeAt(m_goal)));
}

bool BarGuide::takeDeparture()
{
    return !std::exchange(m_departed, true);
}

//! Exactly there where the handle was dragged to, if the rows reach so far; else the message is the first one in view.
void BarGuide::arrive(const MessageId &id)
{
    const bool shown = m_view.showQuietly({id, 0, false});
    if (shown && canFollow() && m_times.covers(m_goal, m_scale))
        m_bar.setValue(m_times.valueAt(m_goal, m_scale));
    giveUp();
}

void BarGuide::giveUp()
{
    m_asked = false;
    follow();
}

// ---- words ----------------------------------------------------------------------------------------------------------

//! Of what stands as far down in the view as the handle in the bar.
qint64 BarGuide::timeInView() const
{
    return m_times.at(m_bar.value() + static_cast<int>(m_bar.place() * m_view.viewport()->height()));
}

QString BarGuide::words() const
{
    return canFollow() ? wordsFor(timeInView()) : QString();
}

QString BarGuide::wordsFor(qint64 time) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const std::chrono::milliseconds pixel(m_scale.between(0, 1.0 / std::max(1, m_bar.track())));
    if (pixel >= kMonths)
        return QLocale().toString(local.date(), tr("MMMM yyyy", "month and year, as QLocale writes dates"));
    const QString day = shownDay(local.date(), m_style.calendar().today());
    return pixel > kHours ? day : tr("%1, %2", "day, time").arg(day, m_style.time(local.time()));
}

void BarGuide::say(qint64 time)
{
    const QRect handle = m_bar.handle();
    const QPoint middle = m_bar.mapTo(&m_pane, QPoint(-kBesideBar, handle.center().y()));
    m_bubble->say(wordsFor(time), middle, m_view.geometry().adjusted(0, 4, 0, -4));
}

} // namespace chat::ui
