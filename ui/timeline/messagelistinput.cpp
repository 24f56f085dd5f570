// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The half of MessageListView that deals with pointer, keyboard, hover and text selection.
#include "ui/timeline/messagelistview.h"

#include "app/models/directory.h"
#include "ui/popups/linkopener.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kToolbarLift = 16; // how far the toolbar stands above its row's content
}

int MessageListView::rowAt(QPoint viewportPoint) const
{
    const QModelIndex index = indexAt(viewportPoint);
    return index.isValid() ? index.row() : -1;
}

Hit MessageListView::hitAt(QPoint viewportPoint)
{
    const int row = m_model ? rowAt(viewportPoint) : -1;
    if (row < 0)
        return {};
    const QPoint local = viewportPoint - visualRect(m_model->index(row)).topLeft();
    return layoutOf(row).hitAt(local, m_model->messageAt(row));
}

QRect MessageListView::globalRect(const MessageId &id, const QRect &inRow) const
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return {viewport()->mapToGlobal(viewport()->rect().center()), QSize(1, 1)};
    const QRect rect = visualRect(m_model->index(row));
    const QRect part = inRow.isNull() ? rect : inRow.translated(rect.topLeft());
    return {viewport()->mapToGlobal(part.topLeft()), part.size()};
}

// ---- hover --------------------------------------------------------------------------------------------------------

void MessageListView::setHovered(const MessageId &id)
{
    if (m_hovered == id)
        return;
    updateRow(m_hovered);
    m_hovered = id;
    updateRow(m_hovered);
    placeToolbar();
}

void MessageListView::updateHover(QPoint viewportPoint)
{
    if (!m_model || !m_laidOut)
        return;
    const bool inside = viewport()->rect().contains(viewportPoint);
    const int row = inside ? rowAt(viewportPoint) : -1;
    m_pointer = row < 0 ? QPoint(-1, -1) : viewportPoint;
    setHovered(row < 0 ? MessageId() : m_model->messageAt(row).id);
    const Hit hit = row < 0 ? Hit() : hitAt(viewportPoint);
    const bool sameChip = hit.kind == m_hoverHit.kind && hit.rect == m_hoverHit.rect;
    if (!sameChip) {
        updateRow(m_hovered);
        m_chipTimer.stop();
        if (hit.kind == Hit::Kind::Reaction)
            m_chipTimer.start();
    }
    m_hoverHit = hit;
    const bool pointing = hit.isAction() && hit.kind != Hit::Kind::Time;
    viewport()->setCursor(pointing        ? Qt::PointingHandCursor
            : hit.kind == Hit::Kind::Text ? Qt::IBeamCursor
                                          : Qt::ArrowCursor);
}

void MessageListView::placeToolbar()
{
    const MessageId id = !m_hovered.isEmpty() ? m_hovered : (hasFocus() ? currentId() : MessageId());
    const int row = m_model && !m_dragging ? m_model->rowOf(id) : -1;
    if (row < 0 || m_editors.contains(id) || m_model->messageAt(row).state != SendState::Sent) {
        m_toolbar->hide();
        return;
    }
    const QRect rect = visualRect(m_model->index(row));
    m_toolbar->setMessage(m_model->messageAt(row), m_model->selfId(), m_model->capabilities(),
        m_directory.permissions(m_model->channel()));
    const int top = std::max(2, rect.top() + layoutOf(row).contentTop() - kToolbarLift);
    m_toolbar->move(
        viewport()->width() - m_toolbar->width() - 16, std::min(top, viewport()->height() - m_toolbar->height() - 2));
    m_toolbar->show();
}

bool MessageListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        // Onto the toolbar is not away from the row.
        if (!m_toolbar->isVisible() || !m_toolbar->geometry().contains(viewport()->mapFromGlobal(QCursor::pos()))) {
            m_pointer = {-1, -1};
            setHovered({});
            m_chipTimer.stop();
        }
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showToolTip(help->pos(), help->globalPos()))
            return true;
        QToolTip::hideText();
        return true;
    }
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

bool MessageListView::showToolTip(QPoint viewportPoint, QPoint globalPosition)
{
    const Hit hit = hitAt(viewportPoint);
    const int row = rowAt(viewportPoint);
    QString text;
    switch (hit.kind) {
    case Hit::Kind::Link:
    case Hit::Kind::File:
        text = shownTarget(hit.value);
        break;
    case Hit::Kind::Time:
        text = QLocale().toString(m_model->messageAt(row).created.toLocalTime(), QLocale::LongFormat);
        if (m_model->messageAt(row).edited.isValid())
            text += u'\n'
                + tr("edited %1")
                      .arg(QLocale().toString(m_model->messageAt(row).edited.toLocalTime(), QLocale::LongFormat));
        break;
    case Hit::Kind::Quote:
        text = tr("Go to the message answered");
        break;
    case Hit::Kind::Image:
        text = hit.text;
        break;
    case Hit::Kind::Spoiler:
        text = tr("Click to reveal");
        break;
    case Hit::Kind::AddReaction:
        text = tr("React");
        break;
    case Hit::Kind::CopyCode:
        text = tr("Copy the code");
        break;
    default:
        break;
    }
    if (text.isEmpty())
        return false;
    QToolTip::showText(
        globalPosition, u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s, viewport());
    return true;
}

// ---- pointer ------------------------------------------------------------------------------------------------------

void MessageListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_pressed = hitAt(point);
    const int row = rowAt(point);
    m_pressedId = row < 0 ? MessageId() : m_model->messageAt(row).id;
    m_pressPoint = point;
    m_dragging = false;
    clearCurrent();
    if (event->modifiers() & Qt::ShiftModifier && !m_selection.anchor.id.isEmpty()) {
        dragSelection(point);
        return;
    }
    clearSelection();
    m_selection.anchor = placeAt(point);
    m_selection.cursor = m_selection.anchor;
    event->accept();
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        updateHover(point);
        return;
    }
    if (!m_dragging && (point - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_toolbar->hide();
    dragSelection(point);
    if (point.y() < 0 || point.y() > viewport()->height())
        m_autoScroll.start();
    else
        m_autoScroll.stop();
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const bool dragged = std::exchange(m_dragging, false);
    updateHover(event->position().toPoint());
    if (dragged) {
        if (m_selection.isActive() && QApplication::clipboard()->supportsSelection())
            QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
        return;
    }
    const Hit hit = hitAt(event->position().toPoint());
    const Hit pressed = std::exchange(m_pressed, {});
    if (hit.isAction() && hit.kind == pressed.kind && hit.value == pressed.value && hit.rect == pressed.rect
        && !m_pressedId.isEmpty())
        Q_EMIT hitActivated(m_pressedId, hit);
}

void MessageListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const Hit hit = hitAt(point);
    if (hit.isAction()) { // a fast second click on a chip or link is a click
        m_pressed = hit;
        m_pressedId = m_model->messageAt(row).id;
        return;
    }
    const Message &message = m_model->messageAt(row);
    if (message.author.id == m_model->selfId()
        && obstacleToEdit(message, m_model->selfId(), m_model->capabilities()) == Obstacle::None) {
        clearSelection();
        Q_EMIT editRequested(message.id);
        return;
    }
    if (hit.kind != Hit::Kind::Text)
        return;
    const MessageLayout &layout = layoutOf(row);
    const QString text = layout.text(0, layout.textLength());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min<qsizetype>(hit.position, text.size()));
    qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    if (from < 0 || to < 0)
        return;
    m_selection.anchor = {message.id, static_cast<int>(from)};
    m_selection.cursor = {message.id, static_cast<int>(to)};
    updateRow(message.id);
}

void MessageListView::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would make the first row the current one.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void MessageListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (const MessageId id = currentId(); !id.isEmpty())
            Q_EMIT menuRequested(id, globalRect(id).topLeft() + QPoint(MessageLayout::kLeft, 24));
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    const int row = m_model ? rowAt(point) : -1;
    if (row < 0)
        return;
    const MessageId id = m_model->messageAt(row).id;
    const Hit hit = hitAt(point);
    if (hit.kind == Hit::Kind::Reaction)
        Q_EMIT chipMenuRequested(id, hit);
    else
        Q_EMIT menuRequested(id, event->globalPos());
}

// ---- selecting text -----------------------------------------------------------------------------------------------

TextPlace MessageListView::placeAt(QPoint viewportPoint)
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    int row = rowAt({viewport()->width() / 2, std::clamp(viewportPoint.y(), 0, viewport()->height() - 1)});
    if (row < 0)
        row = viewportPoint.y() < visualRect(m_model->index(0)).top() ? 0 : m_model->rowCount() - 1;
    const QPoint local = viewportPoint - visualRect(m_model->index(row)).topLeft();
    return {m_model->messageAt(row).id, layoutOf(row).nearestPosition(local)};
}

std::pair<int, int> MessageListView::selectionIn(int row) const
{
    if (!m_selection.isActive())
        return {0, 0};
    return m_selection.in(row, m_model->rowOf(m_selection.anchor.id), m_model->rowOf(m_selection.cursor.id), INT_MAX);
}

void MessageListView::dragSelection(QPoint viewportPoint)
{
    const TextPlace place = placeAt(viewportPoint);
    if (place == m_selection.cursor)
        return;
    m_selection.cursor = place;
    viewport()->update();
}

void MessageListView::autoScroll()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
    dragSelection(point);
}

void MessageListView::clearSelection()
{
    const bool was = m_selection.isActive();
    m_selection = {};
    if (was)
        viewport()->update();
}

QString MessageListView::selectedText()
{
    if (!m_model || !m_selection.isActive())
        return {};
    const int a = m_model->rowOf(m_selection.anchor.id);
    const int b = m_model->rowOf(m_selection.cursor.id);
    QStringList lines;
    for (int row = std::min(a, b); row >= 0 && row <= std::max(a, b); ++row) {
        const MessageLayout &layout = layoutOf(row);
        const auto [from, to] = m_selection.in(row, a, b, layout.textLength());
        if (from < to)
            lines << layout.text(from, to);
    }
    return lines.join(u'\n');
}

void MessageListView::toggleSpoiler(const MessageId &id, int index)
{
    QSet<int> &open = m_revealed[id];
    if (!open.remove(index))
        open.insert(index);
    m_cache.forget(id);
    m_pixmaps.forget(id);
    updateRow(id);
}

QStringList MessageListView::allImages()
{
    QStringList urls;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const Message &message = m_model->messageAt(row);
        const bool mayHave = !message.attachments.empty() || !message.embeds.empty()
            || message.kind == MessageKind::Image || message.kind == MessageKind::Card;
        if (mayHave)
            urls << layoutOf(row).images();
    }
    return urls;
}

// ---- keyboard -----------------------------------------------------------------------------------------------------

MessageId MessageListView::currentId() const
{
    const QModelIndex index = currentIndex();
    return m_model && index.isValid() && index.row() < m_model->rowCount() ? m_model->messageAt(index.row()).id
                                                                           : MessageId();
}

void MessageListView::clearCurrent()
{
    const MessageId id = currentId();
    if (id.isEmpty())
        return;
    selectionModel()->clearCurrentIndex();
    updateRow(id);
    placeToolbar();
}

bool MessageListView::step(int by)
{
    if (!m_model || m_model->rowCount() == 0)
        return false;
    const QModelIndex now = currentIndex();
    int row = now.isValid() ? now.row() + by : -1;
    if (!now.isValid()) { // from what is on screen
        const int below = rowAt({10, viewport()->height() - 2});
        row = by < 0 ? (below < 0 ? m_model->rowCount() - 1 : below) : std::max(0, rowAt({10, 0}));
    }
    if (row < 0 || row >= m_model->rowCount())
        return false;
    const MessageId before = currentId();
    setHovered({});
    selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    updateRow(before);
    updateRow(currentId());
    const QRect rect = visualRect(m_model->index(row));
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - 8);
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + std::min(rect.top(), rect.bottom() - viewport()->height() + 8));
    placeToolbar();
    return true;
}

//! Keys that act on the row chosen by keyboard.
bool MessageListView::handleRowKey(QKeyEvent *event)
{
    const MessageId id = currentId();
    if (id.isEmpty() || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const auto act = [this, &id](Action action) {
        Q_EMIT actionRequested(id, action);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_R:
        return act(Action::Reply);
    case Qt::Key_E:
        return act(Action::Edit);
    case Qt::Key_C:
        return act(Action::CopyText);
    case Qt::Key_Plus:
        return act(Action::React);
    case Qt::Key_Delete:
        return act(event->modifiers() & Qt::ShiftModifier ? Action::RemoveNow : Action::Remove);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
    case Qt::Key_Space:
        return act(Action::More);
    default:
        return false;
    }
}

void MessageListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (hasSelection())
            QApplication::clipboard()->setText(selectedText());
        else if (const MessageId id = currentId(); !id.isEmpty())
            Q_EMIT actionRequested(id, Action::CopyText);
        return;
    }
    if (handleRowKey(event))
        return;
    QScrollBar *bar = verticalScrollBar();
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        switch (event->key()) {
        case Qt::Key_Up:
            step(-1);
            return;
        case Qt::Key_Down:
            step(1);
            return;
        case Qt::Key_PageUp:
            bar->setValue(bar->value() - viewport()->height() * 9 / 10);
            return;
        case Qt::Key_PageDown:
            bar->setValue(bar->value() + viewport()->height() * 9 / 10);
            return;
        case Qt::Key_Home:
            bar->setValue(bar->minimum());
            return;
        case Qt::Key_End:
            if (m_model && !m_model->atPresent())
                m_model->loadLatest();
            else
                scrollToEnd();
            return;
        default:
            break;
        }
        const QString text = event->text();
        if (!text.isEmpty() && text.front().isPrint() && currentId().isEmpty()) {
            Q_EMIT typed(text);
            return;
        }
    }
    event->ignore();
}

} // namespace chat::ui
