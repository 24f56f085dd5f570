// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/overlays.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"
#include "ui/timeline/jumppill.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/notice.h"
#include "ui/timeline/stickydate.h"
#include "ui/timeline/unfinishededits.h"
#include "ui/timeline/list/spoken/spokennote.h"

#include <QScrollBar>

#include <utility>

namespace chat::ui {

namespace {
constexpr int kSlowMs = 400;
constexpr int kPassingMs = 6000;
constexpr int kPillRestMs = 150; // after scrolling
constexpr int kPillShift = 48;
using Phase = MessageListModel::EdgeState::Phase;
using Edge = MessageListModel::Edge;

QString failure(const ApiError &error)
{
    return Overlays::tr("Messages could not be loaded. %1").arg(errorSentence(error));
}

bool isAbsence(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::Cancelled;
}
} // namespace

Overlays::Overlays(MessageListView &view, UnfinishedEdits &edits, Directory &directory, Style &style, QWidget *pane)
    : QObject(pane)
    , m_view(view)
    , m_edits(edits)
    , m_directory(directory)
    , m_style(style)
    , m_pane(pane)
    , m_older(new Notice(style, pane))
    , m_newer(new Notice(style, pane))
    , m_centre(new Notice(style, pane))
    , m_passing(new Notice(style, pane))
    , m_unfinished(new Notice(style, pane))
    , m_pill(new JumpPill(style, pane))
    , m_date(new StickyDate(view, style, pane))
    , m_spoken(new SpokenNote(pane))
{
    m_centre->setBare(true);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &Overlays::tellLoading);
    connect(&view.firstRows(), &FirstRows::late, m_spoken, [this] { m_spoken->say(tr("Loading messages")); });
    m_passingTimer.setSingleShot(true);
    m_passingTimer.setInterval(kPassingMs);
    connect(&m_passingTimer, &QTimer::timeout, m_passing, [this] { m_passing->say({}); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPillRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Overlays::placePill);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_slow.isActive())
            tellLoading();
    });
    connect(m_older, &Notice::acted, this, [this] { m_model->retry(Edge::Older); });
    connect(m_newer, &Notice::acted, this, [this] { m_model->retry(Edge::Newer); });
    connect(m_centre, &Notice::acted, this, [this] { m_model->retry(Edge::Newer); });
    connect(m_pill, &JumpPill::clicked, this, &Overlays::presentRequested);
    connect(m_date, &StickyDate::clicked, this, [this] {
        Q_EMIT dayRequested(m_date->day(), {m_date->mapToGlobal(QPoint(0, 0)), m_date->size()});
    });
    connect(&view, &MessageListView::scrolled, m_date, &StickyDate::follow);
    connect(&view, &MessageListView::scrolled, this, [this] {
        m_rest.start();
        updatePill();
    });
    connect(&directory, &Directory::unreadChanged, this, [this](const ChannelRef &channel) {
        if (m_model && m_model->channel() == channel)
            updatePill();
    });
    connect(&edits, &UnfinishedEdits::changed, this, &Overlays::updateUnfinished);
    connect(m_unfinished, &Notice::acted, this, [this] {
        if (const MessageId id = m_edits.outOfSight(); !id.isEmpty())
            Q_EMIT editRequested(id);
    });
}

void Overlays::setModel(MessageListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_slow.stop();
    m_told.clear();
    m_date->hide();
    m_passing->say({});
    if (model) {
        connect(model, &MessageListModel::edgeChanged, this, &Overlays::update);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Overlays::update);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Overlays::update);
        connect(model, &QAbstractItemModel::modelReset, this, &Overlays::update);
    }
    update();
}

void Overlays::update()
{
    if (!m_model) {
        for (Notice *notice : {m_older, m_newer, m_centre})
            notice->say({});
        m_pill->hide();
        return;
    }
    updateEdge(*m_older, Edge::Older);
    updateEdge(*m_newer, Edge::Newer);
    updateCentre();
    updatePill();
    place();
}

void Overlays::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        update();
}

void Overlays::updateUnfinished()
{
    const bool any = m_model && m_model->rowCount() > 0 && !m_edits.outOfSight().isEmpty();
    if (any != m_unfinished->text().isEmpty())
        return;
    m_unfinished->say(any ? tr("You have not finished editing a message here.") : QString(), tr("Show"));
    place();
}

void Overlays::updateEdge(Notice &notice, Edge edge)
{
    const auto &state = m_model->edge(edge);
    if (m_model->rowCount() == 0) {
        notice.say({});
        return;
    }
    if (state.phase != Phase::Loading)
        m_told.remove(edge);
    switch (state.phase) {
    case Phase::Idle:
    case Phase::End:
        notice.say({});
        break;
    case Phase::Loading:
        notice.say({});
        if (!m_slow.isActive())
            m_slow.start();
        break;
    case Phase::Failed:
        if (m_offline && isAbsence(*state.error))
            notice.say({});
        else
            notice.say(failure(*state.error), tr("Retry"));
        break;
    }
}

void Overlays::updateCentre()
{
    if (m_model->rowCount() > 0) {
        m_centre->say({});
        return;
    }
    const auto &state = m_model->edge(Edge::Newer);
    switch (state.phase) {
    case Phase::Failed:
        if (m_offline && isAbsence(*state.error))
            m_centre->say(tr("Nothing of this conversation is stored on this computer."));
        else
            m_centre->say(failure(*state.error), tr("Retry"));
        break;
    case Phase::End:
        m_centre->say(m_model->capabilities().history
                ? tr("No messages here yet. Write the first one.")
                : tr("This server does not provide earlier messages. New messages are shown here."));
        break;
    case Phase::Idle:
    case Phase::Loading:
        m_centre->say({});
        break;
    }
}

void Overlays::tellLoading()
{
    for (const Edge edge : {Edge::Older, Edge::Newer}) {
        if (!m_model || m_model->edge(edge).phase != Phase::Loading || !m_view.showsRoom(edge) || m_told.contains(edge))
            continue;
        m_told.insert(edge);
        m_spoken->say(edge == Edge::Older ? tr("Loading older messages") : tr("Loading newer messages"));
    }
}

void Overlays::updatePill()
{
    if (!m_model)
        return;
    const QScrollBar *bar = m_view.verticalScrollBar();
    const bool farAway = bar->maximum() - bar->value() > m_view.viewport()->height();
    const bool away = !m_model->atPresent() && !m_model->isFromDisk() && m_model->rowCount() > 0
        && m_model->edge(Edge::Newer).phase != Phase::Failed;
    const bool atEnd = m_view.isAtBottom() && m_model->atPresent();
    const int count = atEnd ? 0 : m_directory.unread(m_model->channel()).count;
    if (count != m_pill->count())
        m_pill->setCount(count);
    const bool wanted = away || farAway || (count > 0 && m_model->rowCount() > 0);
    if (wanted != m_pill->isVisible()) {
        m_rest.stop(); // it comes to its place
        m_pill->setVisible(wanted);
        m_pill->raise();
    }
    place();
}

void Overlays::tell(const QString &sentence)
{
    m_passing->say(sentence);
    m_passingTimer.start();
    place();
}

void Overlays::place()
{
    const QRect area = m_view.geometry();
    const auto centreAt
        = [&area](QWidget &widget, int y) { widget.move(area.left() + (area.width() - widget.width()) / 2, y); };
    centreAt(*m_older, area.top() + 10);
    centreAt(*m_passing, area.top() + 10);
    centreAt(*m_unfinished, area.top() + 10 + (m_older->isHidden() ? 0 : m_older->height() + 6));
    const Notice *above = !m_passing->isHidden() ? m_passing : m_older;
    centreAt(*m_date, area.top() + 8 + (above->isHidden() ? 0 : above->height() + 6));
    centreAt(*m_newer, area.bottom() - m_newer->height() - 10);
    centreAt(*m_centre, area.top() + (area.height() - m_centre->height()) / 2);
    if (!m_rest.isActive())
        placePill();
}

//! At the lower right, or beside it where that would cover something that can be clicked.
void Overlays::placePill()
{
    const QRect area = m_view.geometry();
    const QSize size = m_pill->size();
    const QPoint usual(area.right() - size.width() - 24, area.bottom() - size.height() - 12);
    const QPoint offset = m_view.viewport()->mapTo(m_pane, QPoint(0, 0));
    for (const int rise : {0, size.height() + 8}) {
        for (int x = usual.x(); x >= area.left() + 16; x -= kPillShift) {
            const QPoint place(x, usual.y() - rise);
            if (m_pill->isHidden() || m_view.rows().isFree({place - offset, size}, *m_pill)) {
                m_pill->move(place);
                return;
            }
        }
    }
    m_pill->move(usual);
}

} // namespace chat::ui
