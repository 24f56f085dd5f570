// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// MessageListView by keyboard: walking the rows and acting on the chosen one.
#include "ui/timeline/list/messagelistview.h"

#include "ui/style/latinkey.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

namespace chat::ui {

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
    switch (latinKey(*event)) {
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
    // What chose the row from the composer goes on choosing.
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
        step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
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
