// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/messagelistview.h"

#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "ui/editor/messageeditor.h"
#include "ui/style/framelog.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagedelegate.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kFlashMs = 1600;
constexpr int kHoverRestMs = 80; // rows that scroll past under a still pointer are not hovered one by one

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
    // Rows paint their own ground: filling it below them first costs as much as painting them.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(20);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));

    connectLive();
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &MessageListView::refineHeights);
    m_hoverRest.setSingleShot(true);
    m_hoverRest.setInterval(kHoverRestMs);
    connect(&m_hoverRest, &QTimer::timeout, this, [this] {
        if (underMouse())
            updateHover(viewport()->mapFromGlobal(QCursor::pos()));
        placeToolbar();
    });
    m_wheelTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_wheelTimer, &QTimer::timeout, this, &MessageListView::wheelStep);
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
    connect(&images, &ImageCache::sizesLoaded, this, [this] { fitBoxes(m_cache.unseen()); });
    connect(&style, &Style::changed, this, [this] {
        m_days.clear(); // the time zone may be another
        layOutAgain();
    });
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) { // roles and channels are named
        if (m_model && m_directory.guildOf(m_model->channel()) == guild)
            layOutAgain();
    });
    m_rename.setSingleShot(true);
    m_rename.setInterval(0);
    connect(&m_rename, &QTimer::timeout, this, &MessageListView::layOutAgain);
    connect(&directory, &Directory::userChanged, this, [this](const UserId &user) {
        if (m_model && m_names.isStale(user, m_directory.userName(user, m_directory.guildOf(m_model->channel()))))
            m_rename.start();
    });
    connect(m_toolbar, &HoverToolbar::triggered, this, [this](Action action) {
        if (!m_toolbar->messageId().isEmpty())
            Q_EMIT actionRequested(m_toolbar->messageId(), action);
    });
}

MessageListView::~MessageListView() = default;

// ---- model --------------------------------------------------------------------------------------------------------

//! What rows are made of is not what it was: all are made anew, in their place.
void MessageListView::layOutAgain()
{
    m_cache.clear();
    m_pixmaps.clear();
    m_names.clear();
    capture();
    relayout();
}

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
    m_names.clear();
    m_revealed.clear();
    clearSelection();
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
    model->setNames(&m_directory);
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
    connect(m_model, &MessageListModel::edgeChanged, this, [this](Edge edge) {
        if (edge == Edge::Older && m_laidOut && m_model->rowCount() > 0) { // the beginning may stand there now
            const int height = m_cache.lastHeight(m_model->messageAt(0).id);
            if (height >= 0 && rowHeight(0) != height) {
                capture();
                relayout();
            }
        }
        QTimer::singleShot(0, this, &MessageListView::checkEdges);
    });
    connect(m_model, &MessageListModel::idChanged, this, &MessageListView::onIdChanged);
    connect(m_model, &MessageListModel::messageRemoved, this, [this](const MessageId &id) {
        Q_EMIT messageGone(id);
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
    clearSelection();
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

// ---- painting -----------------------------------------------------------------------------------------------------

void MessageListView::fillBesideRows(const QPaintEvent &event)
{
    QRegion rest = event.region();
    if (const int rows = m_model ? m_model->rowCount() : 0; rows > 0) {
        const int top = visualRect(m_model->index(0)).top();
        const int bottom = visualRect(m_model->index(rows - 1)).bottom();
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

} // namespace chat::ui
