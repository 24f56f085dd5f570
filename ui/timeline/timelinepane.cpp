// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timelinepane.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "ui/editor/messageeditor.h"
#include "ui/timeline/bar/barguide.h"
#include "ui/timeline/editactions.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/overlays.h"
#include "ui/timeline/pickedactions.h"
#include "ui/timeline/pickedbar.h"
#include "ui/timeline/rowactions.h"
#include "ui/timeline/seenrows.h"
#include "ui/timeline/unfinishededits.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <utility>

namespace chat::ui {

TimelinePane::TimelinePane(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_view(new MessageListView(style, directory, images, this))
    , m_pickedBar(new PickedBar(style, this))
    , m_actions(new RowActions(*m_view, style, directory, images))
    , m_picked(new PickedActions(*m_view, *m_pickedBar, style, directory))
    , m_unfinished(new UnfinishedEdits(*m_view, m_actions->editing(), this))
    , m_overlays(new Overlays(*m_view, *m_unfinished, directory, style, this))
    , m_seen(new SeenRows(*m_view, directory))
    , m_guide(new BarGuide(*m_view, style, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pickedBar);
    connect(m_picked, &PickedActions::exportRequested, this, &TimelinePane::exportRequested);
    connect(m_overlays, &Overlays::presentRequested, this, &TimelinePane::jumpToPresent);
    connect(m_overlays, &Overlays::editRequested, this, &TimelinePane::jumpTo);
    connect(m_seen, &SeenRows::wentAway, &m_view->unreadLine(), &UnreadLine::goAway);
    connect(m_seen, &SeenRows::cameBack, &m_view->unreadLine(), &UnreadLine::comeBack);
    connect(m_actions, &RowActions::markedUnread, this, [this](const MessageId &id) {
        m_seen->hold();
        m_view->unreadLine().moveTo(id);
    });
    connect(m_actions, &RowActions::replyRequested, this, &TimelinePane::quoteRequested);
    connect(m_actions, &RowActions::linkRequested, this, &TimelinePane::linkRequested);
    connect(m_actions, &RowActions::textQuoted, this, &TimelinePane::textQuoted);
    connect(m_actions, &RowActions::searchRequested, this, &TimelinePane::searchRequested);
    connect(m_actions, &RowActions::profileRequested, this, &TimelinePane::profileRequested);
    connect(m_actions, &RowActions::channelRequested, this, &TimelinePane::channelRequested);
    connect(m_actions, &RowActions::jumpRequested, this, &TimelinePane::jumpTo);
    connect(m_actions, &RowActions::takeBackRequested, this, &TimelinePane::takeBackRequested);
    connect(m_actions, &RowActions::dayRequested, this, &TimelinePane::dayRequested);
    connect(m_overlays, &Overlays::dayRequested, this, &TimelinePane::dayRequested);
    connect(m_guide, &BarGuide::timeWanted, this, &TimelinePane::timeRequested);
    connect(m_guide, &BarGuide::presentWanted, this, &TimelinePane::jumpToPresent);
    connect(m_guide, &BarGuide::dayWanted, this, &TimelinePane::dayRequested);
    connect(m_view, &MessageListView::typed, this, &TimelinePane::typed);
    connect(m_view, &MessageListView::firstPagePainted, this, &TimelinePane::firstPagePainted);
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::setWriting(Writing *writing)
{
    m_actions->editing().setWriting(writing);
}

void TimelinePane::setCanExport(bool can)
{
    m_pickedBar->setCanExport(can);
}

void TimelinePane::setOffline(bool offline)
{
    m_overlays->setOffline(offline);
}

void TimelinePane::setPicker(EmojiPicker *picker)
{
    m_actions->setPicker(picker);
}

void TimelinePane::setPeople(PersonActions *people)
{
    m_actions->setPeople(people);
}

void TimelinePane::setLinks(const PlaceLinks &links)
{
    m_actions->setLinks(links);
}

void TimelinePane::setPins(const PinListModel &pins)
{
    m_actions->setPins(&pins);
}

MessageListModel *TimelinePane::model() const
{
    return m_view->messageModel();
}

void TimelinePane::setModel(MessageListModel *model)
{
    if (MessageListModel *before = m_view->messageModel())
        disconnect(before, nullptr, this, nullptr);
    m_view->setMessageModel(model);
    m_travel = {};
    m_guide->followModel();
    m_seen->setModel();
    m_overlays->setModel(model);
    m_unfinished->setModel(model); // the overlays say what it finds in the same conversation
    if (!model)
        return;
    connect(model, &MessageListModel::arrived, this, [this](const MessageId &id) {
        if (std::exchange(m_travel, {}) == id) {
            m_guide->arrive(id);
            return;
        }
        m_view->reveal(id);
        if (MessageEditor *editor = m_view->editors().of(id))
            editor->focusInput();
    });
    connect(model, &MessageListModel::jumpFailed, this, &TimelinePane::onJumpFailed);
    connect(model, &MessageListModel::actionFailed, this, [this](const MessageId &, const ApiError &error) {
        m_overlays->tell(tr("That did not work. %1").arg(errorSentence(error)));
    });
    // A user who writes wants to see the result.
    connect(model, &MessageListModel::arrivedLive, this, [this, model](const MessageId &id) {
        const int row = model->rowOf(id);
        const SendState state = row < 0 ? SendState::Sent : model->messageAt(row).state;
        if (state == SendState::Sending || state == SendState::Waiting || state == SendState::Uploading)
            m_view->scrollToEnd();
    });
    if (model->rowCount() == 0
        && model->edge(MessageListModel::Edge::Newer).phase == MessageListModel::EdgeState::Phase::Idle)
        model->loadLatest();
}

void TimelinePane::onJumpFailed(const MessageId &id, const ApiError &error)
{
    m_view->openUsual();
    m_travel = {};
    m_guide->giveUp();
    if (error.kind != ApiError::Kind::NotFound)
        m_overlays->tell(tr("The message cannot be shown. %1").arg(errorSentence(error)));
    else if (m_unfinished->giveUp(id))
        m_overlays->tell(tr("That message was deleted. What you wrote is in the message field now."));
    else
        m_overlays->tell(tr("That message was deleted."));
}

void TimelinePane::jumpTo(const MessageId &id)
{
    if (!model())
        return;
    Q_EMIT aboutToJump(id);
    m_view->openElsewhere();
    model()->loadAround(id);
}

void TimelinePane::travelTo(const MessageId &id)
{
    if (!model() || id.isEmpty()) {
        m_guide->giveUp();
        return;
    }
    if (m_guide->takeDeparture())
        Q_EMIT aboutToJump(id);
    m_travel = id;
    m_view->openElsewhere();
    model()->loadAround(id);
}

ScrollAnchor TimelinePane::reading() const
{
    ScrollAnchor place = m_view->place();
    place.atBottom = place.atBottom && model() && model()->atPresent();
    return place;
}

void TimelinePane::returnTo(const ScrollAnchor &place)
{
    if (!model())
        return;
    if (place.atBottom || place.id.isEmpty()) {
        jumpToPresent();
    } else if (!m_view->showPlace(place)) {
        m_view->openElsewhere();
        model()->loadAround(place.id);
    }
}

void TimelinePane::jumpToPresent()
{
    if (!model())
        return;
    if (model()->atPresent())
        m_view->scrollToEnd();
    else
        model()->loadLatest();
}

bool TimelinePane::editLastOwn()
{
    return m_actions->editing().editLastOwn();
}

bool TimelinePane::selectNeighbour(int step)
{
    m_view->setFocus();
    return m_view->chosen().step(step);
}

bool TimelinePane::closeTopLayer()
{
    if (m_picked->leave() || m_actions->editing().closeEditor() || m_actions->closePlayer())
        return true;
    if (m_view->selection().isActive()) {
        m_view->clearSelection();
        return true;
    }
    if (!m_view->currentId().isEmpty()) {
        m_view->chosen().clear();
        return true;
    }
    return false;
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overlays->place();
}

} // namespace chat::ui
