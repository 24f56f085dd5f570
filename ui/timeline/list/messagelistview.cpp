// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/messagelistview.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/framelog.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagedelegate.h"
#include "ui/timeline/list/rowkeys.h"

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
    , m_mouse(rows(), m_selection, *verticalScrollBar())
    , m_hover(style, directory, rows(), editors(), [this] { return hasFocus() ? currentId() : MessageId(); })
    , m_live(images, rows())
    , m_resting(layouts())
    , m_wheel(*verticalScrollBar())
    , m_line(*this, directory)
{
    setItemDelegate(new MessageDelegate(*this, style, directory, images));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));

    connect(&m_mouse, &RowMouse::activated, this, &MessageListView::hitActivated);
    connect(&m_mouse, &RowMouse::editRequested, this, &MessageListView::editRequested);
    connect(&m_hover, &RowHover::chipRested, this, &MessageListView::chipHovered);
    connect(&m_hover, &RowHover::actionRequested, this, &MessageListView::actionRequested);
    // Painted now: waiting for it would be one more turn of the event loop in each frame.
    connect(&m_wheel, &WheelScroll::stepped, this,
        [this] { QCoreApplication::sendPostedEvents(window(), QEvent::UpdateRequest); });
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
    leaveModel(model);
    clearSelection();
    m_mouse.forget();
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
    const QScrollBar *bar = verticalScrollBar();
    const int margin = kPrefetchScreens * viewport()->height();
    if (bar->value() - bar->minimum() < margin)
        model->loadMore(Edge::Older);
    if (bar->maximum() - bar->value() < margin)
        model->loadMore(Edge::Newer);
}

bool MessageListView::reveal(const MessageId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    if (!rows().isKnown())
        relayout();
    const QRect rect = rows().rectOf(row);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        scrollBy(rect.top() - std::max(0, (viewport()->height() - rect.height()) / 3));
    m_flash.start(id);
    if (std::exchange(m_elsewhere, false)) {
        m_opened = true;
        (void)takeReturn();
        m_line.stay();
        Q_EMIT opened();
    }
    return true;
}

// ---- mouse --------------------------------------------------------------------------------------------------------

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    clearCurrent();
    m_mouse.press(event->position().toPoint(), event->modifiers() & Qt::ShiftModifier);
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
    const bool dragged = m_mouse.endDrag();
    m_hover.setDragging(false);
    m_hover.update(point);
    if (!dragged)
        m_mouse.release(point);
    else if (m_selection.isActive() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(m_selection.text(), QClipboard::Selection);
}

void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_mouse.doubleClick(event->position().toPoint());
}

void MessageListView::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would make the first row current.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void MessageListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const MessageId id = currentId(); !id.isEmpty())
            Q_EMIT menuRequested(id, rows().globalRect(id).topLeft() + QPoint(MessageLayout::kLeft, 24));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const int row = messageModel() ? rowAt(point) : -1;
    if (row < 0)
        return;
    const MessageId id = messageModel()->messageAt(row).id;
    const Hit hit = hitAt(point);
    if (hit.kind == Hit::Kind::Reaction)
        Q_EMIT chipMenuRequested(id, hit);
    else
        Q_EMIT menuRequested(id, event->globalPos());
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

MessageId MessageListView::currentId() const
{
    const MessageListModel *model = messageModel();
    const QModelIndex index = currentIndex();
    return model && index.isValid() && index.row() < model->rowCount() ? model->messageAt(index.row()).id : MessageId();
}

void MessageListView::clearCurrent()
{
    const MessageId id = currentId();
    if (id.isEmpty())
        return;
    selectionModel()->clearCurrentIndex();
    rows().update(id);
    m_hover.placeToolbar();
}

bool MessageListView::step(int by)
{
    MessageListModel *model = messageModel();
    if (!model || model->rowCount() == 0)
        return false;
    const QModelIndex now = currentIndex();
    int row = now.isValid() ? now.row() + by : rows().first();
    if (!now.isValid() && by < 0) { // from what is on screen
        const int below = rowAt({10, viewport()->height() - 2});
        row = below < 0 ? model->rowCount() - 1 : below;
    }
    if (row < 0 || row >= model->rowCount())
        return false;
    const MessageId before = currentId();
    m_hover.setRow({});
    selectionModel()->setCurrentIndex(model->index(row), QItemSelectionModel::NoUpdate);
    rows().update(before);
    rows().update(currentId());
    const QRect rect = rows().rectOf(row);
    if (rect.top() < 0)
        scrollBy(rect.top() - 8);
    else if (rect.bottom() > viewport()->height())
        scrollBy(std::min(rect.top(), rect.bottom() - viewport()->height() + 8));
    m_hover.placeToolbar();
    return true;
}

bool MessageListView::handleMoveKey(int key)
{
    const int page = viewport()->height() * 9 / 10;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        scrollBy(key == Qt::Key_PageUp ? -page : page);
        return true;
    case Qt::Key_Home:
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
        return true;
    case Qt::Key_End:
        if (messageModel() && !messageModel()->atPresent())
            messageModel()->loadLatest();
        else
            scrollToEnd();
        return true;
    default:
        return false;
    }
}

void MessageListView::keyPressEvent(QKeyEvent *event)
{
    const MessageId id = currentId();
    if (event->matches(QKeySequence::Copy)) {
        if (m_selection.isActive())
            QApplication::clipboard()->setText(m_selection.text());
        else if (!id.isEmpty())
            Q_EMIT actionRequested(id, RowAction::CopyText);
        return;
    }
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
        handleMoveKey(event->key());
        return;
    }
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (handleMoveKey(event->key()))
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
