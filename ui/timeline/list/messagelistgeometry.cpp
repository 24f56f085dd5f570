// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Where rows are: heights, layouts, the place that is kept while rows come and go, and the edges of history.
#include "ui/timeline/list/messagelistview.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "ui/editor/messageeditor.h"
#include "ui/style/style.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QListView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

namespace chat::ui {

namespace {
constexpr int kGroupMinutes = 10;
constexpr int kPrefetchScreens = 2;
constexpr int kExactRows = 24; // rows around the visible ones that always have their exact height
constexpr int kRefineMs = 6; // per event-loop turn
constexpr qint64 kQuarterHour = 15 * 60 * 1000;

using Edge = MessageListModel::Edge;
} // namespace

qint64 MessageListView::localDay(const QDateTime &utc) const
{
    // Offsets from UTC change at quarter hours only, and asking the time zone for every row is slow.
    const qint64 quarter = utc.toMSecsSinceEpoch() / kQuarterHour;
    auto it = m_days.find(quarter);
    if (it == m_days.end())
        it = m_days.insert(quarter, utc.toLocalTime().date().toJulianDay());
    return it.value();
}

RowTraits MessageListView::traitsOf(int row) const
{
    RowTraits traits;
    const Message &message = m_model->messageAt(row);
    traits.unreadAbove = !m_unreadFrom.isEmpty() && message.id == m_unreadFrom;
    if (row == 0) {
        traits.dateAbove = true;
        traits.beginning = m_model->edge(Edge::Older).phase == MessageListModel::EdgeState::Phase::End;
        traits.heardOnly = traits.beginning && !m_model->capabilities().history;
    } else {
        const Message &above = m_model->messageAt(row - 1);
        traits.dateAbove = localDay(above.created) != localDay(message.created);
        traits.head = traits.dateAbove || traits.unreadAbove || message.quote || above.author.id != message.author.id
            || ((above.author.alias || message.author.alias)
                && above.author.displayName() != message.author.displayName())
            || above.visibleOnlyTo != message.visibleOnlyTo
            || above.created.secsTo(message.created) > kGroupMinutes * 60;
    }
    traits.read = message.read && isLastOwn(row);
    if (const MessageEditor *editor = m_editors.value(message.id).editor)
        traits.editorHeight = editor->height();
    return traits;
}

//! Nothing of our own was sent after it, as far as the window reaches.
bool MessageListView::isLastOwn(int row) const
{
    const UserId &self = m_model->selfId();
    if (m_model->messageAt(row).author.id != self)
        return false;
    for (int later = row + 1; later < m_model->rowCount(); ++later) {
        if (m_model->messageAt(later).author.id == self)
            return false;
    }
    return true;
}

LayoutCache::Key MessageListView::keyOf(int row) const
{
    return {m_model->messageAt(row).id, m_model->revisionAt(row), traitsOf(row), viewport()->width()};
}

QString MessageListView::conversationName() const
{
    const ChannelId &id = m_model->channel().id;
    if (const Channel *channel = m_directory.findChannel(id))
        return shownName(channel->name);
    const DirectChat *chat = m_directory.findDirectChat(id);
    return chat ? chat->peer.displayName() : QString();
}

std::unique_ptr<MessageLayout> MessageListView::makeLayout(int row)
{
    const Message &message = m_model->messageAt(row);
    const auto revealed = m_revealed.constFind(message.id);
    LayoutContext context{m_style};
    context.directory = &m_directory;
    context.guild = m_directory.guildOf(m_model->channel());
    context.self = m_model->selfId();
    context.service = &m_model->service();
    context.revealed = revealed == m_revealed.constEnd() ? nullptr : &revealed.value();
    context.sizes = &m_images.sizes();
    context.names = &m_names;
    context.canClick = m_model->capabilities().clickButtons;
    if (row == 0)
        context.conversation = conversationName();
    return std::make_unique<MessageLayout>(message, traitsOf(row), viewport()->width(), context);
}

int MessageListView::rowHeight(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount())
        return 0;
    if (m_coarse) {
        const int last = m_cache.lastHeight(m_model->messageAt(row).id);
        if (last >= 0)
            return last;
    }
    return m_cache.height(keyOf(row), [this, row] { return makeLayout(row); });
}

const MessageLayout &MessageListView::layoutOf(int row)
{
    return m_cache.layout(keyOf(row), [this, row] { return makeLayout(row); });
}

//! Remembers the place; the first call of a batch counts, later ones would see stale geometry.
void MessageListView::capture()
{
    if (!m_laidOut || !m_model)
        return;
    m_anchor = ScrollAnchor::capture(*this, *m_model);
    // At the end of the window, but not of history: new rows below are read on, not jumped over.
    m_anchor.atBottom = m_anchor.atBottom && m_model->atPresent();
    m_laidOut = false;
}

//! QListView lays out by itself now and then (a posted layout, a new font): with the same care for the place.
void MessageListView::doItemsLayout()
{
    if (m_settling || !m_model) {
        QListView::doItemsLayout();
        return;
    }
    capture();
    relayout();
}

void MessageListView::relayout()
{
    if (!m_model)
        return;
    {
        const QScopedValueRollback guard(m_settling, true);
        QListView::doItemsLayout();
        alignShortContent();
        if (!m_anchor.restore(*this, *m_model) && !m_anchor.id.isEmpty())
            verticalScrollBar()->setValue(std::min(verticalScrollBar()->value(), verticalScrollBar()->maximum()));
        m_laidOut = true;
    }
    settle();
}

void MessageListView::settle()
{
    placeEditors();
    if (underMouse())
        updateHover(viewport()->mapFromGlobal(QCursor::pos()));
    placeToolbar();
    viewport()->update();
    m_lookAgain.start();
    QTimer::singleShot(0, this, &MessageListView::checkEdges);
    Q_EMIT scrolled();
}

//! A few messages stand at the bottom, above the composer.
void MessageListView::alignShortContent()
{
    const int rows = m_model->rowCount();
    const int content
        = rows == 0 ? 0 : visualRect(m_model->index(rows - 1)).bottom() + 1 - visualRect(m_model->index(0)).top();
    const int margin = std::max(0, height() - content);
    const int wanted = rows == 0 ? 0 : margin;
    if (wanted == m_topMargin)
        return;
    m_topMargin = wanted;
    setViewportMargins(0, wanted, 0, 0);
}

void MessageListView::updateGeometries()
{
    QListView::updateGeometries();
    verticalScrollBar()->setSingleStep(20);
}

void MessageListView::resizeEvent(QResizeEvent *event)
{
    if (m_settling) { // our own margins
        QListView::resizeEvent(event);
        return;
    }
    m_pixmaps.setScreen(viewport()->size() * devicePixelRatioF());
    capture();
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) {
        relayout();
        return;
    }
    // Only what is near is laid out now; the others keep their old height until there is time.
    {
        const QScopedValueRollback coarse(m_coarse, true);
        relayout();
    }
    refineHeights();
}

//! Gives rows their exact heights: those near the viewport at once, the others a few milliseconds a turn.
void MessageListView::refineHeights()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    QElapsedTimer clock;
    clock.start();
    const int rows = m_model->rowCount();
    const int middle = std::clamp(rowAt({10, viewport()->height() / 2}), 0, rows - 1);
    bool changed = false;
    bool rest = false;
    for (int distance = 0; distance < rows; ++distance) {
        for (const int row : {middle - distance, middle + distance}) {
            if (row < 0 || row >= rows || (distance == 0 && row != middle))
                continue;
            if (distance > kExactRows && clock.elapsed() >= kRefineMs) {
                rest = true;
                break;
            }
            const int before = m_cache.lastHeight(m_model->messageAt(row).id);
            const int now = m_cache.height(keyOf(row), [this, row] { return makeLayout(row); });
            changed = changed || before != now;
        }
        if (rest)
            break;
    }
    if (changed) {
        capture();
        const QScopedValueRollback coarse(m_coarse, rest);
        relayout();
    }
    if (rest)
        m_refine.start(0);
}

void MessageListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    relayout();
    // Rows that were trimmed leave nothing behind, however long somebody scrolls.
    if (m_model && m_cache.heightCount() > 2 * MessageListModel::kWindow)
        m_cache.keepOnly([this](const MessageId &id) { return m_model->rowOf(id) >= 0; });
    if (m_days.size() > 4 * MessageListModel::kWindow)
        m_days.clear();
}

void MessageListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    capture(); // before the base class throws its geometry away
    rememberTrimmed(start, end);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void MessageListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    Q_UNUSED(roles)
    if (!m_model)
        return;
    bool taller = false;
    // The row below may become a head or stop being one.
    const int last = std::min(bottomRight.row() + 1, m_model->rowCount() - 1);
    for (int row = topLeft.row(); row <= last; ++row) {
        const MessageId id = m_model->messageAt(row).id;
        const int before = m_cache.lastHeight(id);
        if (rowHeight(row) != before)
            taller = true;
        else
            viewport()->update(visualRect(m_model->index(row)));
        if (MessageEditor *editor = m_editors.value(id).editor; editor && row <= bottomRight.row())
            editor->setRemoteChange(m_model->messageAt(row).source);
    }
    if (taller) {
        capture();
        relayout();
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        Q_EMIT messageChanged(m_model->messageAt(row));
}

QRect MessageListView::uncoveredBand() const
{
    QRect band = viewport()->rect();
    const int middle = band.center().y();
    const auto siblings = parentWidget() ? parentWidget()->children() : QObjectList();
    for (const QObject *sibling : siblings) {
        const auto *above = qobject_cast<const QWidget *>(sibling);
        if (!above || above == this || !above->isVisible() || above->isWindow())
            continue;
        const QRect covered
            = QRect(viewport()->mapFrom(parentWidget(), above->pos()), above->size()).intersected(viewport()->rect());
        if (covered.isEmpty())
            continue;
        if (covered.center().y() < middle)
            band.setTop(std::max(band.top(), covered.bottom() + 1));
        else
            band.setBottom(std::min(band.bottom(), covered.top() - 1));
    }
    return band;
}

void MessageListView::scrollContentsBy(int dx, int dy)
{
    const QRect band = dx == 0 && m_editors.isEmpty() && !m_embedded ? uncoveredBand() : viewport()->rect();
    if (band == viewport()->rect() || band.height() <= std::abs(dy)) {
        QListView::scrollContentsBy(dx, dy);
    } else {
        // Where something floats over it, Qt would paint the whole viewport anew: move what is free, paint the rest.
        // The toolbar's pixels move along although it does not: what must be painted moves with them, and there it is
        // painted over by the row, as is its own place.
        const QRect floating = m_toolbar->isVisible() ? m_toolbar->geometry() : QRect();
        viewport()->update(floating);
        viewport()->scroll(0, dy, band);
        viewport()->update(QRegion(viewport()->rect()) - band + floating);
    }
    if (m_settling)
        return;
    m_lookAgain.start();
    placeEditors();
    m_toolbar->hide();
    m_hoverRest.start();
}

// ---- edges --------------------------------------------------------------------------------------------------------

void MessageListView::checkEdges()
{
    if (!m_model || !m_laidOut || m_settling || m_model->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt({10, 0}));
    const int last = rowAt({10, viewport()->height() - 1});
    m_model->setVisibleRange(first, last < 0 ? m_model->rowCount() - 1 : last);
    const QScrollBar *bar = verticalScrollBar();
    const int margin = kPrefetchScreens * viewport()->height();
    if (bar->value() - bar->minimum() < margin)
        m_model->loadMore(Edge::Older);
    if (bar->maximum() - bar->value() < margin)
        m_model->loadMore(Edge::Newer);
}

bool MessageListView::isAtBottom() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 3;
}

void MessageListView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace chat::ui
