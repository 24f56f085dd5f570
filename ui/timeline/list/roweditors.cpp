// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/roweditors.h"

#include "ui/editor/messageeditor.h"
#include "ui/message/row/messagelayout.h"

#include <QWidget>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kNarrowest = 160;
constexpr int kAboveBottom = 12; // of an editor whose message is gone
} // namespace

RowEditors::RowEditors(QWidget &viewport)
    : m_viewport(viewport)
{
}

int RowEditors::bodyWidth() const
{
    return std::max(kNarrowest, m_viewport.width() - MessageLayout::kLeft - MessageLayout::kRight);
}

void RowEditors::open(const MessageId &id, const ChannelRef &channel, MessageEditor *editor, Focus focus)
{
    Q_EMIT aboutToChange();
    editor->setParent(&m_viewport);
    editor->resize(bodyWidth(), 40);
    editor->resize(editor->width(), editor->sizeHint().height()); // the height depends on the width
    m_editors.insert(id, {editor, channel, false});
    connect(editor, &MessageEditor::heightChanged, this, [this, editor] {
        Q_EMIT aboutToChange();
        editor->resize(editor->width(), editor->sizeHint().height());
        Q_EMIT changed();
    });
    Q_EMIT changed();
    editor->show();
    if (focus == Focus::Take)
        editor->focusInput();
    Q_EMIT opened(editor);
}

bool RowEditors::close(const MessageId &id)
{
    MessageEditor *editor = of(id);
    if (!editor)
        return false;
    Q_EMIT aboutToChange();
    const MessageRef ref{m_editors.take(id).channel, id};
    editor->hide();
    editor->deleteLater();
    Q_EMIT changed();
    Q_EMIT closed(ref);
    return true;
}

MessageEditor *RowEditors::of(const MessageId &id) const
{
    return m_editors.value(id).editor;
}

MessageRef RowEditors::refOf(const MessageEditor *editor) const
{
    for (auto open = m_editors.cbegin(); open != m_editors.cend(); ++open) {
        if (open->editor == editor)
            return {open->channel, open.key()};
    }
    return {};
}

int RowEditors::heightOf(const MessageId &id) const
{
    const auto open = m_editors.constFind(id);
    return open == m_editors.constEnd() ? 0 : open->editor->height();
}

bool RowEditors::hasIn(const ChannelRef &channel) const
{
    return std::any_of(
        m_editors.cbegin(), m_editors.cend(), [&](const OpenEditor &open) { return open.channel == channel; });
}

std::vector<RowEditors::Unsaved> RowEditors::unsaved() const
{
    std::vector<Unsaved> edits;
    for (auto open = m_editors.cbegin(); open != m_editors.cend(); ++open) {
        if (open->editor->isModified())
            edits.push_back({{open->channel, open.key()}, open->editor->newDraft(), open->gone});
    }
    return edits;
}

void RowEditors::rename(const MessageId &from, const MessageId &to)
{
    if (!m_editors.contains(from) || m_editors.contains(to))
        return;
    Q_EMIT aboutToChange();
    m_editors.insert(to, m_editors.take(from));
    Q_EMIT changed();
}

void RowEditors::noteChange(const MessageId &id, const QString &source)
{
    if (MessageEditor *editor = of(id))
        editor->setRemoteChange(source);
}

bool RowEditors::noteGone(const MessageId &id)
{
    const auto open = m_editors.find(id);
    if (open == m_editors.end())
        return false;
    open->gone = true;
    open->editor->setGone();
    return true;
}

void RowEditors::hideAll()
{
    for (const OpenEditor &open : std::as_const(m_editors))
        open.editor->hide();
}

void RowEditors::place(const ChannelRef &shown, const BodyOf &bodyOf)
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        MessageEditor *editor = it->editor;
        const bool here = it->channel == shown;
        const std::optional<QRect> body = here ? bodyOf(it.key()) : std::nullopt;
        if (!body && !(here && it->gone)) { // another conversation, or trimmed: shown again with its row
            editor->hide();
            continue;
        }
        const QRect bottom(
            MessageLayout::kLeft, m_viewport.height() - editor->height() - kAboveBottom, bodyWidth(), editor->height());
        const QRect place = body.value_or(bottom);
        if (editor->width() != place.width())
            editor->resize(place.width(), editor->height()); // emits heightChanged if that matters
        editor->move(place.topLeft());
        if (editor->isHidden())
            editor->show();
    }
}

} // namespace chat::ui
