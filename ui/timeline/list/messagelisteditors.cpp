// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The editors that stand in the place of messages, MessageListView's part of editing.
#include "ui/timeline/list/messagelistview.h"

#include "ui/editor/messageeditor.h"

#include <QScrollBar>

#include <algorithm>

namespace chat::ui {

MessageEditor *MessageListView::editorOf(const MessageId &id) const
{
    return m_editors.value(id).editor;
}

void MessageListView::openEditor(const MessageId &id, MessageEditor *editor)
{
    capture();
    editor->setParent(viewport());
    editor->resize(std::max(160, viewport()->width() - MessageLayout::kLeft - MessageLayout::kRight), 40);
    editor->resize(editor->width(), editor->sizeHint().height()); // the height hangs on the width
    m_editors.insert(id, {editor, m_model->channel(), false});
    connect(editor, &MessageEditor::heightChanged, this, [this, editor] {
        capture();
        editor->resize(editor->width(), editor->sizeHint().height());
        relayout();
    });
    relayout();
    editor->show();
    editor->focusInput();
    const int row = m_model->rowOf(id);
    const QRect rect = row < 0 ? QRect() : visualRect(m_model->index(row));
    if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height());
    else if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
}

void MessageListView::closeEditor(const MessageId &id)
{
    MessageEditor *editor = m_editors.value(id).editor;
    if (!editor)
        return;
    capture();
    m_editors.remove(id);
    editor->hide();
    editor->deleteLater();
    relayout();
    setFocus();
}

bool MessageListView::hasEditorIn(const ChannelRef &channel) const
{
    return std::any_of(
        m_editors.cbegin(), m_editors.cend(), [&](const OpenEditor &open) { return open.channel == channel; });
}

std::vector<std::pair<ChannelRef, Draft>> MessageListView::unsavedEdits() const
{
    std::vector<std::pair<ChannelRef, Draft>> edits;
    for (const OpenEditor &open : m_editors) {
        if (open.editor->isModified())
            edits.emplace_back(open.channel, open.editor->newDraft());
    }
    return edits;
}

void MessageListView::placeEditors()
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        MessageEditor *editor = it->editor;
        const bool here = m_model && m_model->channel() == it->channel;
        const int row = here ? m_model->rowOf(it.key()) : -1;
        if (row < 0 && !(here && it->gone)) { // another conversation, or trimmed: shown again with its row
            editor->hide();
            continue;
        }
        QRect place(MessageLayout::kLeft, viewport()->height() - editor->height() - 12,
            std::max(160, viewport()->width() - MessageLayout::kLeft - MessageLayout::kRight), editor->height());
        if (row >= 0)
            place = layoutOf(row).bodyRect().translated(visualRect(m_model->index(row)).topLeft());
        if (editor->width() != place.width())
            editor->resize(place.width(), editor->height()); // tells heightChanged if that matters
        editor->move(place.topLeft());
        if (editor->isHidden())
            editor->show();
    }
}

} // namespace chat::ui
