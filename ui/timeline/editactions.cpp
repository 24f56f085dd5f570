// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/editactions.h"

#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/drafts/keptedits.h"
#include "ui/editor/messageeditor.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/widgets/toast.h"

#include <QPointer>

namespace chat::ui {

EditActions::EditActions(MessageListView &view, Style &style)
    : QObject(&view)
    , m_view(view)
    , m_style(style)
{
}

MessageListModel *EditActions::model() const
{
    return m_view.messageModel();
}

bool EditActions::edit(const MessageId &id)
{
    const int row = model() ? model()->rowOf(id) : -1;
    if (row < 0)
        return false;
    if (MessageEditor *open = m_view.editors().of(id)) {
        m_view.reveal(id);
        open->focusInput();
        return true;
    }
    const Message &message = model()->messageAt(row);
    if (const Obstacle obstacle = obstacleToEdit(message, model()->selfId(), model()->capabilities());
        obstacle != Obstacle::None) {
        toast(m_view.window(), m_style, tr("Cannot edit: %1").arg(obstacleText(obstacle)));
        return false;
    }
    MessageEditor *editor = makeEditor(message);
    m_view.clearSelection();
    m_view.chosen().clear();
    m_view.openEditor(id, editor);
    return true;
}

EditActions::Reopened EditActions::reopen(const MessageId &id, const KeptEdit &edit)
{
    const Message &message = model()->messageAt(model()->rowOf(id));
    if (message.deleted || message.kind != edit.kind || message.author.id != model()->selfId())
        return Reopened::Impossible;
    MessageEditor *editor = makeEditor(message);
    editor->restore(edit);
    if (!editor->isModified()) {
        delete editor;
        return Reopened::Unchanged;
    }
    m_view.restoreEditor(id, editor);
    return Reopened::Open;
}

MessageEditor *EditActions::makeEditor(const Message &message)
{
    auto *editor = m_writing ? new MessageEditor(*m_writing, message, m_view.viewport())
                             : new MessageEditor(m_style, message.kind, message.source,
                                 model()->capabilities().maxLength, m_view.viewport());
    connectEditor(editor);
    return editor;
}

void EditActions::connectEditor(MessageEditor *editor)
{
    const Target target
        = [this, owner = QPointer<MessageListModel>(model()), channel = model()->channel()]() -> MessageListModel * {
        if (owner)
            return owner;
        return model() && model()->channel() == channel ? model() : nullptr;
    };
    // The id is looked up each time: it changes when the message is sent.
    const auto id = [this, editor] { return m_view.editors().refOf(editor).id; };
    connect(model(), &MessageListModel::idChanged, editor, [this, id](const MessageId &from, const MessageId &to) {
        if (from == id())
            m_view.editors().rename(from, to);
    });
    connect(editor, &MessageEditor::quoteClicked, this, &EditActions::jumpRequested);
    connect(editor, &MessageEditor::cancelled, this, [this, id] { m_view.closeEditor(id()); });
    connect(editor, &MessageEditor::testRequested, this, [target](const Draft &draft) {
        if (MessageListModel *there = target())
            there->send(draft);
    });
    connect(editor, &MessageEditor::sendAsNewRequested, this, [this, id, target, editor] {
        if (MessageListModel *there = target()) {
            there->send(editor->newDraft());
            m_view.closeEditor(id());
        }
    });
    connect(editor, &MessageEditor::saveRequested, this, [this, editor, target] {
        if (MessageListModel *there = target())
            save(editor, *there);
    });
    connect(editor, &MessageEditor::saveForRequested, this,
        [this, editor, target](const UserId &user, const QString &name) {
            if (MessageListModel *there = target())
                saveFor(editor, *there, user, name);
        });
}

void EditActions::save(MessageEditor *editor, MessageListModel &there)
{
    editor->setSaving(true);
    // The editor is the context: once closed, nothing waits for the answer.
    there.edit(m_view.editors().refOf(editor).id, editor->draft(), editor, [this, editor](const Result<Unit> &result) {
        if (result) {
            m_view.closeEditor(m_view.editors().refOf(editor).id);
            return;
        }
        editor->setSaving(false);
        if (result.error().kind == ApiError::Kind::NotFound)
            editor->setGone();
        else
            editor->setError(tr("Not saved. %1").arg(errorSentence(result.error())));
    });
}

void EditActions::saveFor(MessageEditor *editor, MessageListModel &there, const UserId &user, const QString &name)
{
    editor->setSaving(true);
    Draft draft = editor->draft();
    draft.onlyFor = user;
    there.edit(m_view.editors().refOf(editor).id, draft, editor, [this, editor, name](const Result<Unit> &result) {
        editor->setSaving(false);
        if (result)
            toast(m_view.window(), m_style,
                tr("%1 now sees this version; for everyone else nothing has changed.").arg(name));
        else
            editor->setError(tr("Not saved. %1").arg(errorSentence(result.error())));
    });
}

bool EditActions::editLastOwn()
{
    if (!model())
        return false;
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const Message &message = model()->messageAt(row);
        if (obstacleToEdit(message, model()->selfId(), model()->capabilities()) == Obstacle::None)
            return edit(message.id);
    }
    return false;
}

bool EditActions::closeEditor()
{
    const QList<MessageId> open = m_view.editors().ids();
    for (const MessageId &id : open) {
        MessageEditor *editor = m_view.editors().of(id);
        if (editor && editor->isVisible() && !editor->isModified()) {
            m_view.closeEditor(id);
            return true;
        }
        if (editor && editor->isVisible()) { // a key pressed elsewhere does not discard typed text
            editor->focusInput();
            return true;
        }
    }
    return false;
}

} // namespace chat::ui
