// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/messagelistview.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/framelog.h"
#include "ui/style/style.h"
#include "ui/timeline/list/listbar.h"
#include "ui/timeline/list/messagedelegate.h"
#include "ui/timeline/list/rowkeys.h"
#include "ui/timeline/list/spoken/accessiblelist.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace chat::ui {

namespace {

constexpr int kPrefetchScreens = 2;

using Edge = MessageListModel::Edge;

} // namespace

MessageListView::MessageListView(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : AnchoredList(style, directory, images, parent)
    , m_style(style)
    , m_directory(directory)
    , m_selection(layouts())
    , m_chosen(*this, rows())
    , m_targets(rows(), m_selection, m_chosen.focus())
    , m_picker(rows(), m_chosen, *verticalScrollBar())
    , m_mouse(rows(), m_selection, *verticalScrollBar())
    , m_hover(style, directory, rows(), editors(), [this] { return hasFocus() ? currentId() : MessageId(); })
    , m_live(images, rows())
    , m_resting(rows(), images)
    , m_wheel(*verticalScrollBar(), [&style] { return style.reducesMotion(); })
    , m_keys(*this, m_chosen, m_wheel)
    , m_first(*viewport(), blankRows())
    , m_line(*this, directory)
{
    AccessibleList::install(); // before anything is told about this one
    setItemDelegate(new MessageDelegate(*this, style, directory, images));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));

    connect(&m_mouse, &RowMouse::activated, this, &MessageListView::hitActivated);
    connect(&m_mouse, &RowMouse::editRequested, this, &MessageListView::editRequested);
    connect(&m_mouse, &RowMouse::held, this, [this](const MessageId &id, const Hit &hit) {
        Q_EMIT menuRequested({id, hit, {}}, rows().globalRect(id, hit.rect).bottomLeft());
    });
    connect(&m_hover, &RowHover::chipTipRequested, this, &MessageListView::chipTipRequested);
    connect(&m_hover, &RowHover::actionRequested, this, &MessageListView::actionRequested);
    // Painted now: waiting for it would be one more turn of the event loop in each frame.
    connect(&m_wheel, &WheelScroll::stepped, this,
        [this] { QCoreApplication::sendPostedEvents(window(), QEvent::UpdateRequest); });
    connect(&m_chosen, &ChosenRow::thingChanged, this, [this] { AccessibleList::tellFocus(*this); });
    connect(&m_chosen, &ChosenRow::activated, this, &MessageListView::hitActivated);
    connect(&m_chosen, &ChosenRow::scrollWanted, &m_wheel, &WheelScroll::scrollTo);
    connect(&bar(), &ListBar::pageWanted, &m_wheel, &WheelScroll::scrollPage);
    connect(&bar(), &ListBar::wheelTurned, this, &MessageListView::wheelEvent);
    connect(&m_chosen, &ChosenRow::changed, this, [this] {
        if (!currentId().isEmpty())
            m_hover.setRow({});
        m_hover.placeToolbar();
    });
    connect(&picked(), &PickedRows::changed, this, [this] { m_hover.setQuiet(picked().isActive()); });
    connect(&m_flash, &RowFlash::changed, this, [this](const MessageId &id) { rows().update(id); });
    connect(this, &AnchoredList::pictureArrived, &m_live, &LiveParts::pictureArrived);
    connect(this, &AnchoredList::laidOut, this, &MessageListView::onLaidOut);
    connect(&directory, &Directory::unreadCounted, this, &MessageListView::openWhenKnown);
    connect(this, &AnchoredList::moved, this, [this] {
        m_live.lookSoon();
        m_hover.startRest();
        m_resting.moved();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!isSettling()) {
            checkEdges();
            Q_EMIT scrolled();
        }
    });
}

MessageListView::~MessageListView() = default;

// ---- model --------------------------------------------------------------------------------------------------------

void MessageListView::setMessageModel(MessageListModel *model)
{
    if (messageModel() == model)
        return;
    m_first.await(model);
    m_wheel.stop();
    leaveModel(model);
    clearSelection();
    m_mouse.forget();
    picked().setModel(model);
    m_flash.stop();
    m_hover.setRow({});
    m_line.leave();
    m_opened = false;
    m_elsewhere = false;
    m_painted = false;
    if (model)
        model->setNames(&m_directory);
    enterModel();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &MessageListView::onReset);
    connect(model, &MessageListModel::edgeChanged, this, [this] {
        openWhenKnown();
        QTimer::singleShot(0, this, &MessageListView::checkEdges);
    });
    connect(model, &MessageListModel::idChanged, this, [this](const MessageId &from, const MessageId &to) {
        m_hover.rename(from, to);
        m_selection.rename(from, to);
    });
    connect(model, &MessageListModel::messageRemoved, this, &MessageListView::messageGone);
    connect(model, &MessageListModel::messageRemoved, &picked(), &PickedRows::drop);
    openWhenKnown();
    checkEdges();
}

void MessageListView::onReset()
{
    clearSelection();
    m_hover.setRow({});
    startAnew();
    openWhenKnown();
    m_line.follow();
}

//! What comes from the disk is shown at its end until the server has said what is newer, and until it is known what is
//! unread.
void MessageListView::openWhenKnown()
{
    const MessageListModel *model = messageModel();
    if (m_opened || m_elsewhere || !model || model->rowCount() == 0 || model->isFromDisk()
        || m_directory.isCounting(model->channel()))
        return;
    m_opened = true;
    (void)takeReturn();
    (void)m_line.open(); // what is unread comes before the place where it was left
    Q_EMIT opened();
}

void MessageListView::onLaidOut()
{
    m_hover.updateInPlace();
    m_live.lookSoon();
    m_resting.moved();
    QTimer::singleShot(0, this, [this] {
        checkEdges();
        openWhenKnown();
    });
    Q_EMIT scrolled();
}

void MessageListView::openElsewhere()
{
    m_elsewhere = !m_opened;
}

void MessageListView::openUsual()
{
    m_elsewhere = false;
    openWhenKnown();
}

void MessageListView::openAbove(const MessageId &id)
{
    setUnreadFrom(id);
    if (!rows().isKnown())
        relayout();
    scrollBy(rows().rectOf(rowOf(id)).top() - viewport()->height() / 4);
}

void MessageListView::clearSelection()
{
    if (m_selection.clear())
        viewport()->update();
}

void MessageListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    capture();
    m_selection.keepTrimmed(start, end);
    AnchoredList::rowsAboutToBeRemoved(parent, start, end);
}

// ---- painting and scrolling ---------------------------------------------------------------------------------------

void MessageListView::fillBesideRows(const QPaintEvent &event)
{
    QRegion rest = event.region();
    if (const int count = messageModel() ? messageModel()->rowCount() : 0; count > 0 && rows().isKnown()) {
        const int top = rows().rectOf(0).top();
        const int bottom = rows().rectOf(count - 1).bottom();
        rest -= QRect(0, top, viewport()->width(), bottom - top + 1);
    }
    if (rest.isEmpty())
        return;
    QPainter painter(viewport());
    for (const QRect &rect : rest)
        painter.fillRect(rect, m_style.tokens().main);
    if (!m_first.paint(painter, rest.boundingRect()))
        paintRooms(painter, rest.boundingRect());
}

void MessageListView::paintEvent(QPaintEvent *event)
{
    QElapsedTimer clock;
    clock.start();
    fillBesideRows(*event);
    AnchoredList::paintEvent(event);
    const int count = messageModel() ? messageModel()->rowCount() : 0;
    if (m_frameLog) {
        const int first = std::max(0, rowAt({10, event->rect().top()}));
        const int last = rowAt({10, event->rect().bottom()});
        const int painted = messageModel() ? (last < 0 ? count : last + 1) - first : 0;
        m_frameLog->paint(
            clock.nsecsElapsed() / 1000, painted, event->rect().height() == viewport()->height() ? "full" : "part");
    }
    if (!m_painted && count > 0) {
        m_painted = true;
        QTimer::singleShot(0, this, &MessageListView::firstPagePainted);
    }
}

void MessageListView::showEvent(QShowEvent *event)
{
    AnchoredList::showEvent(event);
    m_live.lookSoon();
}

void MessageListView::hideEvent(QHideEvent *event)
{
    AnchoredList::hideEvent(event);
    m_live.stop();
}

void MessageListView::checkEdges()
{
    MessageListModel *model = messageModel();
    if (!model || !rows().isKnown() || isSettling() || model->rowCount() == 0)
        return;
    const auto [first, last] = rows().visible();
    model->setVisibleRange(first, last);
    const int above = verticalScrollBar()->value();
    const int screen = viewport()->height();
    if (above < kPrefetchScreens * screen)
        model->loadMore(Edge::Older);
    if (rows().contentHeight() - above - screen < kPrefetchScreens * screen)
        model->loadMore(Edge::Newer);
}

bool MessageListView::reveal(const MessageId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    m_wheel.stop();
    if (!rows().isKnown())
        relayout();
    const QRect rect = rows().rectOf(row);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        scrollBy(rect.top() - std::max(0, (viewport()->height() - rect.height()) / 3));
    m_flash.start(id);
    noteArrival();
    return true;
}

bool MessageListView::showQuietly(const ScrollAnchor &place)
{
    m_wheel.stop();
    if (!showPlace(place))
        return false;
    noteArrival();
    return true;
}

//! See openElsewhere().
void MessageListView::noteArrival()
{
    if (!std::exchange(m_elsewhere, false))
        return;
    m_opened = true;
    (void)takeReturn();
    m_line.stay();
    Q_EMIT opened();
}

// ---- mouse --------------------------------------------------------------------------------------------------------

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (m_picker.press(event->position().toPoint(), event->modifiers())) {
        clearSelection();
        event->accept();
        return;
    }
    m_chosen.clear();
    m_mouse.press(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier, event->timestamp());
    m_hover.setDragging(false);
    event->accept();
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        m_hover.update(point);
        return;
    }
    if (m_picker.drag(point)) {
        m_hover.setDragging(true);
        return;
    }
    m_mouse.drag(point);
    if (m_mouse.isDragging())
        m_hover.setDragging(true);
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        m_mouse.stopScrolling();
        event->ignore();
        return;
    }
    if (m_picker.release(point)) {
        m_mouse.forget();
        m_hover.setDragging(false);
        m_hover.update(point);
        return;
    }
    const bool dragged = m_mouse.endDrag();
    m_hover.setDragging(false);
    m_hover.update(point);
    if (!dragged)
        m_mouse.release(point);
    publishSelection();
}

//! What is selected can be pasted with the middle button.
void MessageListView::publishSelection()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (m_selection.isActive() && clipboard->supportsSelection())
        clipboard->setText(m_selection.text(), QClipboard::Selection);
}

void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!m_picker.press(event->position().toPoint(), event->modifiers())) // a fast second click is a click
        m_mouse.doubleClick(event->position().toPoint(), event->timestamp());
}

void MessageListView::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would make the first row current.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && currentId().isEmpty() && rows().isKnown())
        (void)m_chosen.step(-1); // the keyboard goes on from there
    viewport()->update(); // rings show the keyboard's focus
}

void MessageListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        showChosenMenu();
        return;
    }
    const RowTarget target = m_targets.at(viewport()->mapFromGlobal(event->globalPos()));
    if (!target.id.isEmpty())
        Q_EMIT menuRequested(target, event->globalPos());
}

void MessageListView::showChosenMenu()
{
    const RowTarget target = m_targets.chosen();
    if (!target.id.isEmpty())
        Q_EMIT menuRequested(target, m_targets.menuPlace(target));
}

bool MessageListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hover.leave();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!m_hover.showToolTip(help->pos(), help->globalPos()))
            QToolTip::hideText();
        return true;
    }
    return AnchoredList::viewportEvent(event);
}

void MessageListView::wheelEvent(QWheelEvent *event)
{
    if (m_wheel.scroll(*event))
        event->accept();
    else
        AnchoredList::wheelEvent(event);
}

// ---- keyboard -----------------------------------------------------------------------------------------------------

//! Tab goes through what can be clicked in the row chosen by keyboard, then on through the window.
bool MessageListView::focusNextPrevChild(bool next)
{
    return m_chosen.stepInside(next ? 1 : -1) || AnchoredList::focusNextPrevChild(next);
}

//! Keys that pick messages, or do something with all that are picked.
bool MessageListView::handlePickedKey(const QKeyEvent &event)
{
    if (m_picker.handleKey(event))
        return true;
    if (!picked().isActive())
        return false;
    if (event.matches(QKeySequence::Copy))
        Q_EMIT pickedCopyRequested();
    else if (event.key() == Qt::Key_Delete)
        Q_EMIT pickedRemovalRequested();
    else
        return false;
    return true;
}

void MessageListView::keyPressEvent(QKeyEvent *event)
{
    const MessageId id = currentId();
    if (handlePickedKey(*event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        if (m_selection.isActive())
            QApplication::clipboard()->setText(m_selection.text());
        else if (!id.isEmpty())
            Q_EMIT actionRequested(id, RowAction::CopyText);
        return;
    }
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && shift)) {
        showChosenMenu();
        return;
    }
    if (!id.isEmpty() && !(event->modifiers() & ~Qt::KeypadModifier) && m_chosen.handleKey(event->key()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const int row = id.isEmpty() ? -1 : layouts().model()->rowOf(id);
        if (const auto held = row < 0 ? QStringList() : layouts().heldPictures(row); !held.isEmpty()) {
            layouts().loadPictures(held);
            return;
        }
    }
    if (const auto action = id.isEmpty() ? std::nullopt : rowActionOf(*event)) {
        Q_EMIT actionRequested(id, *action);
        return;
    }
    // If the row was selected from the composer, further keys move the selection.
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
        m_keys.handle(event->key());
        return;
    }
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (m_keys.handle(event->key()))
            return;
        const QString text = event->text();
        if (!text.isEmpty() && text.front().isPrint() && id.isEmpty()) {
            Q_EMIT typed(text);
            return;
        }
    }
    event->ignore();
}

} // namespace chat::ui
