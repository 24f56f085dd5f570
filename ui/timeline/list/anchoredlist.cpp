// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/anchoredlist.h"

#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "ui/editor/messageeditor.h"
#include "ui/timeline/list/listbar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <utility>

namespace chat::ui {

namespace {

constexpr int kLine = 20; // a step of the scroll bar

//! As wide as the viewport, with nothing floating over it.
QRect uncoveredBand(const QListView &view)
{
    const QWidget &viewport = *view.viewport();
    QRect band = viewport.rect();
    const int middle = band.center().y();
    const auto siblings = view.parentWidget() ? view.parentWidget()->children() : QObjectList();
    for (const QObject *sibling : siblings) {
        const auto *above = qobject_cast<const QWidget *>(sibling);
        if (!above || above == &view || !above->isVisible() || above->isWindow())
            continue;
        const QRect covered
            = QRect(viewport.mapFrom(view.parentWidget(), above->pos()), above->size()).intersected(viewport.rect());
        if (covered.isEmpty())
            continue;
        if (covered.center().y() < middle)
            band.setTop(std::max(band.top(), covered.bottom() + 1));
        else
            band.setBottom(std::min(band.bottom(), covered.top() - 1));
    }
    return band;
}

} // namespace

AnchoredList::AnchoredList(const Style &style, const Directory &directory, ImageCache &images, QWidget *parent)
    : QListView(parent)
    , m_editors(*viewport())
    , m_layouts(style, directory, images, m_editors, *viewport())
    , m_rows(*this, m_layouts)
    , m_place(*this, m_rows)
    , m_blank(style)
    , m_rooms(m_blank)
{
    setUpList();
    connect(&m_layouts, &RowLayouts::outdated, this, &AnchoredList::layOutAgain);
    connect(&m_layouts, &RowLayouts::picturesReleased, viewport(), qOverload<>(&QWidget::update));
    connect(&m_editors, &RowEditors::aboutToChange, this, &AnchoredList::capture);
    connect(&m_editors, &RowEditors::changed, this, &AnchoredList::relayout);
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &AnchoredList::refineHeights);
    const auto arrived = [this](const QString &url) {
        m_layouts.forgetPicture(url);
        fitBoxes({url});
        Q_EMIT pictureArrived(url);
    };
    connect(&images, &ImageCache::imageReady, this, arrived);
    connect(&images, &ImageCache::imageFailed, this, arrived);
    connect(&images, &ImageCache::sizesLoaded, this, [this] { fitBoxes(m_layouts.unseenPictures()); });
}

AnchoredList::~AnchoredList() = default;

void AnchoredList::setUpList()
{
    setVerticalScrollBar(new ListBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // showing it as needed would change the width, and with it every height
    setAutoScroll(false);
    setFrameShape(NoFrame);
    // Rows paint their own background: filling it first would cost as much as painting them.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(kLine);
}

// ---- model --------------------------------------------------------------------------------------------------------

int AnchoredList::rowOf(const MessageId &id) const
{
    return messageModel() ? messageModel()->rowOf(id) : -1;
}

void AnchoredList::leaveModel(MessageListModel *next)
{
    if (MessageListModel *before = messageModel()) {
        m_return = {};
        m_place.leave(before);
        disconnect(before, nullptr, this, nullptr);
    }
    m_layouts.setModel(next);
    m_rows.setKnown(false);
    m_editors.hideAll();
}

void AnchoredList::enterModel()
{
    MessageListModel *model = messageModel();
    QListView::setModel(model);
    if (!model)
        return;
    // Connected after the base class's own slots, so that ours run when its bookkeeping is done.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &AnchoredList::capture);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &AnchoredList::capture);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AnchoredList::relayout);
    connect(model, &QAbstractItemModel::rowsMoved, this, &AnchoredList::relayout);
    connect(model, &MessageListModel::edgeChanged, this, &AnchoredList::onEdge);
    connect(model, &MessageListModel::idChanged, this, [this](const MessageId &from, const MessageId &to) {
        m_layouts.forget(from);
        m_place.rename(from, to);
    });
    connect(model, &MessageListModel::messageRemoved, this, [this](const MessageId &id) {
        if (m_editors.noteGone(id))
            placeEditors();
    });
    connect(model, &QObject::destroyed, this, [this, model] {
        m_place.forget(model);
        if (messageModel() == model)
            m_layouts.setModel(nullptr);
    });
    m_place.enter(model);
    if (model->rowCount() == 0)
        return;
    relayout();
    if (!m_place.anchor().atBottom && model->rowOf(m_place.anchor().id) < 0)
        scrollToEnd();
}

void AnchoredList::startAnew()
{
    m_layouts.forgetHeights();
    m_place.reset();
    if (rowOf(m_return.id) >= 0)
        m_place.set(m_return);
    m_rows.setKnown(false);
    relayout();
}

ScrollAnchor AnchoredList::place() const
{
    const MessageListModel *model = messageModel();
    return model && m_rows.isKnown() && model->rowCount() > 0 ? ScrollAnchor::capture(*this, *model) : ScrollAnchor();
}

bool AnchoredList::takeReturn()
{
    return rowOf(std::exchange(m_return, {}).id) >= 0;
}

//! The beginning of the conversation may stand above the first row now, and more rows may be awaited, or none.
void AnchoredList::onEdge(MessageListModel::Edge edge)
{
    const MessageListModel &model = *messageModel();
    if (!m_rows.isKnown() || model.rowCount() == 0)
        return;
    const int height = m_layouts.lastHeight(model.messageAt(0).id);
    if ((height >= 0 && m_layouts.height(0) != height) || m_rooms.isOutdated(model)) {
        capture();
        relayout();
    } else if (showsRoom(edge)) {
        viewport()->update(room(edge));
    }
    if (!showsRoom(MessageListModel::Edge::Older) && !showsRoom(MessageListModel::Edge::Newer))
        m_blank.drop();
}

void AnchoredList::setUnreadFrom(const MessageId &id)
{
    if (!m_layouts.setUnreadFrom(id))
        return;
    capture();
    relayout();
}

void AnchoredList::toggleHidden(const MessageId &id, int index)
{
    capture();
    m_place.holdRow(); // what was clicked stays under the pointer
    m_layouts.toggleHidden(id, index);
    relayout();
}

void AnchoredList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end); // NOLINT(bugprone-parent-virtual-call)
    relayout();
    m_layouts.forgetGone();
}

void AnchoredList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    capture();
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end); // NOLINT(bugprone-parent-virtual-call)
}

void AnchoredList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    Q_UNUSED(roles)
    const MessageListModel *model = messageModel();
    if (!model)
        return;
    bool taller = false;
    // The row below may become or stop being the first of its author.
    const int last = std::min(bottomRight.row() + 1, model->rowCount() - 1);
    for (int row = topLeft.row(); row <= last; ++row) {
        const MessageId id = model->messageAt(row).id;
        const int before = m_layouts.lastHeight(id);
        if (m_layouts.height(row) != before)
            taller = true;
        else
            viewport()->update(m_rows.rectOf(row));
        if (row <= bottomRight.row())
            m_editors.noteChange(id, model->messageAt(row).source);
    }
    if (taller) {
        capture();
        relayout();
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        Q_EMIT messageChanged(model->messageAt(row));
}

// ---- laying out ---------------------------------------------------------------------------------------------------

//! What rows depend on has changed: lays out all of them again, keeping the place.
void AnchoredList::layOutAgain()
{
    capture();
    relayout();
}

//! The base class sometimes asks for a layout (a model that was reset, a new font): the place is kept then too.
void AnchoredList::doItemsLayout()
{
    if (m_settling || !messageModel())
        QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    else
        layOutAgain();
}

void AnchoredList::relayout()
{
    if (!messageModel())
        return;
    {
        const QScopedValueRollback guard(m_settling, true);
        m_rows.measure();
        m_rooms.update(*messageModel());
        QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
        alignShortContent();
        if (!m_place.restore() && !m_place.anchor().id.isEmpty())
            verticalScrollBar()->setValue(std::min(verticalScrollBar()->value(), verticalScrollBar()->maximum()));
        m_rows.setKnown(true);
    }
    placeEditors();
    viewport()->update();
    Q_EMIT laidOut();
}

//! A few messages are placed at the bottom, above the composer.
void AnchoredList::alignShortContent()
{
    const int content = m_rooms.above() + m_rows.contentHeight() + m_rooms.below();
    const int margin = messageModel()->rowCount() == 0 ? 0 : std::max(0, height() - content);
    if (margin == m_topMargin)
        return;
    m_topMargin = margin;
    setViewportMargins(0, margin, 0, 0);
}

void AnchoredList::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(kLine);
    bar->setPageStep(viewport()->height());
    const int end = m_rows.contentHeight() + m_rooms.below() - viewport()->height();
    bar->setRange(-m_rooms.above(), std::max(-m_rooms.above(), end));
}

QRect AnchoredList::room(MessageListModel::Edge edge) const
{
    const bool older = edge == MessageListModel::Edge::Older;
    const int top = older ? -m_rooms.above() : m_rows.contentHeight();
    return {0, top - verticalOffset(), viewport()->width(), older ? m_rooms.above() : m_rooms.below()};
}

bool AnchoredList::showsRoom(MessageListModel::Edge edge) const
{
    return messageModel() && m_rows.isKnown() && viewport()->rect().intersects(room(edge));
}

void AnchoredList::paintRooms(QPainter &painter, const QRect &area)
{
    for (const auto edge : {MessageListModel::Edge::Older, MessageListModel::Edge::Newer}) {
        if (showsRoom(edge) && EdgeRooms::isPromised(*messageModel(), edge))
            m_blank.paint(painter, room(edge).top(), area.intersected(room(edge)));
    }
}

void AnchoredList::resizeEvent(QResizeEvent *event)
{
    if (m_settling) { // our own margins
        QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    m_layouts.pixmaps().setScreen(viewport()->size() * devicePixelRatioF());
    capture();
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (event->size().width() == event->oldSize().width()) {
        relayout();
        return;
    }
    // Only rows nearby are laid out now; the others keep their old height until there is time.
    {
        const auto coarse = m_layouts.keepOldHeights(true);
        relayout();
    }
    refineHeights();
}

//! Rows get the heights of a new width: those near the viewport at once, the others a few milliseconds a turn.
void AnchoredList::refineHeights()
{
    if (!messageModel() || messageModel()->rowCount() == 0)
        return;
    const int middle = std::clamp(m_rows.at({10, viewport()->height() / 2}), 0, messageModel()->rowCount() - 1);
    const auto [changed, more] = m_layouts.refine(middle);
    if (changed) {
        capture();
        const auto coarse = m_layouts.keepOldHeights(more);
        relayout();
    }
    if (more)
        m_refine.start(0);
}

//! The sizes of these pictures are known now: rows with other boxes are laid out again, and the reading position is
//! kept.
void AnchoredList::fitBoxes(const QStringList &urls)
{
    const PlaceKeeper::Reading before = m_place.reading();
    if (!m_layouts.forgetMisfits(urls) || !m_rows.isKnown() || !messageModel())
        return;
    capture();
    m_place.hold(before);
    relayout();
}

//! Screen readers also ask for rows of the conversation before: those are nowhere.
QRect AnchoredList::visualRect(const QModelIndex &index) const
{
    return index.model() == model() ? m_rows.rectOf(index.row()) : QRect();
}

QModelIndex AnchoredList::indexAt(const QPoint &point) const
{
    const int row = m_rows.at(point);
    return row < 0 ? QModelIndex() : messageModel()->index(row);
}

int AnchoredList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

//! Only rows that reach into what is to be painted: when the list is scrolled, that is a strip at its edge.
void AnchoredList::paintEvent(QPaintEvent *event)
{
    const MessageListModel *model = messageModel();
    if (!model || !m_rows.isKnown() || model->rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    const QRect all = event->rect();
    const int first = std::max(0, m_rows.at({0, all.top()}));
    for (int row = first; row < model->rowCount(); ++row) {
        option.rect = m_rows.rectOf(row);
        if (option.rect.top() > all.bottom())
            break;
        if (event->region().intersects(option.rect))
            itemDelegate()->paint(&painter, option, model->index(row));
    }
}

// ---- editors ------------------------------------------------------------------------------------------------------

void AnchoredList::openEditor(const MessageId &id, MessageEditor *editor)
{
    m_editors.open(id, messageModel()->channel(), editor);
    const int row = rowOf(id);
    const QRect rect = row < 0 ? QRect() : m_rows.rectOf(row);
    if (rect.bottom() > viewport()->height())
        scrollBy(rect.bottom() - viewport()->height());
    else if (rect.top() < 0)
        scrollBy(rect.top());
}

void AnchoredList::restoreEditor(const MessageId &id, MessageEditor *editor)
{
    m_editors.open(id, messageModel()->channel(), editor, RowEditors::Focus::Leave);
}

void AnchoredList::closeEditor(const MessageId &id)
{
    if (m_editors.close(id))
        setFocus();
}

void AnchoredList::placeEditors()
{
    m_editors.place(messageModel() ? messageModel()->channel() : ChannelRef(), [this](const MessageId &id) {
        const int row = rowOf(id);
        return row < 0 ? std::nullopt
                       : std::optional(m_layouts.of(row).bodyRect().translated(m_rows.rectOf(row).topLeft()));
    });
}

// ---- scrolling ----------------------------------------------------------------------------------------------------

void AnchoredList::scrollContentsBy(int dx, int dy)
{
    const bool free = dx == 0 && m_editors.isEmpty() && !m_embedded;
    const QRect band = free ? uncoveredBand(*this) : viewport()->rect();
    if (band == viewport()->rect() || band.height() <= std::abs(dy)) {
        viewport()->scroll(dx, dy);
    } else {
        // If something floats over the viewport, Qt would repaint all of it: instead moves the uncovered part and
        // repaints the rest. The toolbar's pixels move along although it does not, so its old and new places are
        // repainted by the rows.
        const QRect over = floating();
        viewport()->update(over);
        viewport()->scroll(0, dy, band);
        viewport()->update(QRegion(viewport()->rect()) - band + over);
    }
    if (m_settling)
        return;
    placeEditors();
    Q_EMIT moved();
}

ListBar &AnchoredList::bar() const
{
    return *static_cast<ListBar *>(verticalScrollBar()); // see setUpList()
}

bool AnchoredList::isAtBottom() const
{
    return ScrollAnchor::isAtEnd(*verticalScrollBar());
}

bool AnchoredList::showPlace(const ScrollAnchor &place)
{
    if (rowOf(place.id) < 0)
        return false;
    if (!m_rows.isKnown())
        relayout();
    return place.restore(*this, *messageModel());
}

void AnchoredList::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void AnchoredList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (rect.isNull())
        return;
    const int room = viewport()->height() - rect.height();
    const bool above = rect.top() < 0;
    const bool below = rect.top() > room;
    if (hint == PositionAtTop || (hint == EnsureVisible && above))
        scrollBy(rect.top());
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        scrollBy(rect.top() - std::max(0, room));
    else if (hint == PositionAtCenter)
        scrollBy(rect.top() - room / 2);
}

void AnchoredList::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

} // namespace chat::ui
