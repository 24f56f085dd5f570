// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/messagelistview.h"

#include "app/models/directory.h"
#include "app/net/imagecache.h"
#include "ui/editor/messageeditor.h"
#include "ui/shell/framelog.h"
#include "ui/style/style.h"
#include "ui/timeline/messagedelegate.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QScrollBar>
#include <QScopedValueRollback>
#include <QVariantAnimation>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kGroupMinutes = 10;
constexpr int kPrefetchScreens = 2;
constexpr int kExactRows = 24; // rows around the visible ones that always have their exact height
constexpr int kRefineMs = 6; // per event-loop turn
constexpr int kFlashMs = 1600;
constexpr qint64 kQuarterHour = 15 * 60 * 1000;

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;
} // namespace

MessageListView::MessageListView(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : QListView(parent)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_toolbar(new HoverToolbar(style, viewport()))
{
    setItemDelegate(new MessageDelegate(*this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as needed would change the width, and with it every height
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Fixed); // resizing is laid out here, around the anchor
    setLayoutMode(SinglePass);
    setAutoScroll(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(20);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));

    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &MessageListView::refineHeights);
    m_chipTimer.setSingleShot(true);
    m_chipTimer.setInterval(700);
    connect(&m_chipTimer, &QTimer::timeout, this, [this] {
        if (m_hoverHit.kind == Hit::Kind::Reaction && !m_hovered.isEmpty())
            Q_EMIT chipHovered(m_hovered, m_hoverHit);
    });
    m_autoScroll.setInterval(30);
    connect(&m_autoScroll, &QTimer::timeout, this, &MessageListView::autoScroll);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_settling) {
            checkEdges();
            Q_EMIT scrolled();
        }
    });
    connect(&images, &ImageCache::imageReady, this, &MessageListView::onImageReady);
    connect(&images, &ImageCache::imageFailed, this, &MessageListView::onImageReady);
    connect(&style, &Style::changed, this, [this] {
        m_cache.clear();
        m_pixmaps.clear();
        capture();
        relayout();
    });
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) { // names may be others now
        if (!m_model || m_directory.guildOf(m_model->channel()) != guild)
            return;
        m_cache.clear();
        m_pixmaps.clear();
        capture();
        relayout();
    });
    connect(m_toolbar, &HoverToolbar::triggered, this, [this](Action action) {
        if (!m_toolbar->messageId().isEmpty())
            Q_EMIT actionRequested(m_toolbar->messageId(), action);
    });
}

MessageListView::~MessageListView() = default;

// ---- model --------------------------------------------------------------------------------------------------------

void MessageListView::setMessageModel(MessageListModel *model)
{
    if (m_model == model)
        return;
    if (m_model) {
        m_places.insert(m_model, ScrollAnchor::capture(*this, *m_model));
        disconnect(m_model, nullptr, this, nullptr);
    }
    m_model = model;
    m_cache.clear();
    m_pixmaps.clear();
    m_revealed.clear();
    m_selection = {};
    m_pressed = {};
    m_unreadFrom = {};
    m_flashId = {};
    setHovered({});
    m_opened = false;
    m_laidOut = false;
    m_painted = false;
    for (const OpenEditor &open : std::as_const(m_editors))
        open.editor->hide();
    QListView::setModel(model);
    if (!model)
        return;
    connectModel();
    m_anchor = m_places.value(model);
    if (model->rowCount() > 0) {
        m_opened = true;
        relayout();
        if (!m_anchor.atBottom && model->rowOf(m_anchor.id) < 0)
            scrollToEnd();
    }
    checkEdges();
}

void MessageListView::connectModel()
{
    // Connected after QListView's own slots: ours run when its book-keeping is done.
    const auto before = [this] { capture(); };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, before);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, before);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MessageListView::relayout);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &MessageListView::relayout);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MessageListView::onReset);
    connect(m_model, &MessageListModel::edgeChanged, this,
        [this] { QTimer::singleShot(0, this, &MessageListView::checkEdges); });
    connect(m_model, &MessageListModel::idChanged, this, &MessageListView::onIdChanged);
    connect(m_model, &MessageListModel::messageRemoved, this, [this](const MessageId &id) {
        const auto open = m_editors.find(id);
        if (open == m_editors.end())
            return;
        open->gone = true;
        open->editor->setGone();
        placeEditors();
    });
    connect(m_model, &QObject::destroyed, this, [this, gone = m_model] { m_places.remove(gone); });
}

void MessageListView::onReset()
{
    m_cache.keepOnly([](const MessageId &) { return false; });
    m_selection = {};
    setHovered({});
    m_anchor = {};
    m_laidOut = false;
    relayout();
    if (!m_opened && m_model->rowCount() > 0) {
        m_opened = true;
        openAtUnread();
    }
}

//! Opens at the first unread message, not at the bottom.
void MessageListView::openAtUnread()
{
    const Directory::Unread unread = m_directory.unread(m_model->channel());
    MessageId first = unread.first;
    if (first.isEmpty() && unread.count > 0 && unread.count <= m_model->rowCount())
        first = m_model->messageAt(m_model->rowCount() - unread.count).id;
    if (first.isEmpty() || m_model->rowOf(first) <= 0)
        return;
    setUnreadFrom(first);
    const QRect row = visualRect(m_model->index(m_model->rowOf(first)));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - viewport()->height() / 4);
}

void MessageListView::setUnreadFrom(const MessageId &id)
{
    if (m_unreadFrom == id)
        return;
    capture();
    m_unreadFrom = id;
    relayout();
}

void MessageListView::onIdChanged(const MessageId &from, const MessageId &to)
{
    m_cache.forget(from);
    if (m_hovered == from)
        setHovered(to);
    if (m_anchor.id == from)
        m_anchor.id = to;
    if (m_selection.anchor.id == from)
        m_selection.anchor.id = to;
    if (m_selection.cursor.id == from)
        m_selection.cursor.id = to;
}

// ---- geometry -----------------------------------------------------------------------------------------------------

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
    } else {
        const Message &above = m_model->messageAt(row - 1);
        traits.dateAbove = localDay(above.created) != localDay(message.created);
        traits.head = traits.dateAbove || traits.unreadAbove || message.quote || above.author.id != message.author.id
            || above.visibleOnlyTo != message.visibleOnlyTo
            || above.created.secsTo(message.created) > kGroupMinutes * 60;
    }
    if (const MessageEditor *editor = m_editors.value(message.id).editor)
        traits.editorHeight = editor->height();
    return traits;
}

LayoutCache::Key MessageListView::keyOf(int row) const
{
    return {m_model->messageAt(row).id, m_model->revisionAt(row), traitsOf(row), viewport()->width()};
}

std::unique_ptr<MessageLayout> MessageListView::makeLayout(int row)
{
    const Message &message = m_model->messageAt(row);
    const auto revealed = m_revealed.constFind(message.id);
    LayoutContext context{m_style, m_directory, m_directory.guildOf(m_model->channel()), m_model->selfId(),
        m_model->service(), revealed == m_revealed.constEnd() ? nullptr : &revealed.value(), 0};
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
}

void MessageListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_settling)
        return;
    placeEditors();
    if (underMouse())
        updateHover(viewport()->mapFromGlobal(QCursor::pos()));
    else
        placeToolbar();
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

bool MessageListView::reveal(const MessageId &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    if (!m_laidOut)
        relayout();
    const QRect rect = visualRect(m_model->index(row));
    if (rect.top() < 0 || rect.bottom() > viewport()->height()) {
        const int offset = std::max(0, (viewport()->height() - rect.height()) / 3);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - offset);
    }
    m_flashId = id;
    m_flash = 1;
    auto *animation = new QVariantAnimation(this);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setDuration(kFlashMs);
    animation->setEasingCurve(QEasingCurve::InQuad);
    connect(animation, &QVariantAnimation::valueChanged, this, [this, id](const QVariant &value) {
        if (m_flashId != id)
            return;
        m_flash = value.toReal();
        updateRow(id);
    });
    connect(animation, &QVariantAnimation::finished, this, [this, id] {
        if (m_flashId == id)
            m_flashId = {};
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
    return true;
}

// ---- painting -----------------------------------------------------------------------------------------------------

void MessageListView::paintEvent(QPaintEvent *event)
{
    QElapsedTimer clock;
    clock.start();
    QListView::paintEvent(event);
    if (m_frameLog) {
        const int first = std::max(0, rowAt({10, event->rect().top()}));
        const int last = rowAt({10, event->rect().bottom()});
        const int rows = m_model ? (last < 0 ? m_model->rowCount() : last + 1) - first : 0;
        m_frameLog->paint(
            clock.nsecsElapsed() / 1000, rows, event->rect().height() == viewport()->height() ? "full" : "part");
    }
    if (!m_painted && m_model && m_model->rowCount() > 0) {
        m_painted = true;
        QTimer::singleShot(0, this, &MessageListView::firstPagePainted);
    }
}

void MessageListView::updateRow(const MessageId &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row >= 0)
        viewport()->update(visualRect(m_model->index(row)));
}

void MessageListView::onImageReady(const QString &url)
{
    m_pixmaps.forgetImage(url);
    if (!m_model || !m_laidOut)
        return;
    const int first = std::max(0, rowAt({10, 0}));
    const int below = rowAt({10, viewport()->height() - 1});
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        if (layoutOf(row).imageUrls().contains(url))
            viewport()->update(visualRect(m_model->index(row)));
    }
}

} // namespace chat::ui
