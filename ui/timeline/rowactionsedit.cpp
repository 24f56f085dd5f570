// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Editing in place: opening, saving, closing.
#include "ui/timeline/rowactions.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "ui/editor/messageeditor.h"
#include "ui/style/style.h"
#include "ui/widgets/toast.h"

#include <QPointer>

namespace chat::ui {

bool RowActions::edit(const MessageId &id)
{
    const Message *message = find(id);
    if (!message)
        return false;
    if (MessageEditor *open = m_view.editors().of(id)) {
        m_view.reveal(id);
        open->focusInput();
        return true;
    }
    if (const Obstacle obstacle = obstacleToEdit(*message, model()->selfId(), model()->capabilities());
        obstacle != Obstacle::None) {
        toast(m_view.window(), m_style, tr("Cannot edit: %1").arg(obstacleText(obstacle)));
        return false;
    }
    const QPointer<MessageListModel> owner(model());
    const MessageKind kind = message->kind;
    auto *editor = m_writing
        ? new MessageEditor(*m_writing, *message, m_view.viewport())
        : new MessageEditor(m_style, kind, message->source, model()->capabilities().maxLength, m_view.viewport());
    connect(editor, &MessageEditor::quoteClicked, this, &RowActions::jumpRequested);
    connect(editor, &MessageEditor::cancelled, this, [this, id] { m_view.closeEditor(id); });
    // The model may have been let go and made again while the editor was out of sight.
    const auto target = [this, owner, channel = model()->channel()]() -> MessageListModel * {
        if (owner)
            return owner;
        return model() && model()->channel() == channel ? model() : nullptr;
    };
    connect(editor, &MessageEditor::testRequested, this, [target](const Draft &draft) {
        if (MessageListModel *there = target())
            there->send(draft);
    });
    connect(editor, &MessageEditor::sendAsNewRequested, this, [this, id, target, editor] {
        if (MessageListModel *there = target()) {
            there->send(editor->newDraft());
            m_view.closeEditor(id);
        }
    });
    connect(editor, &MessageEditor::saveRequested, this, [this, id, target] {
        MessageEditor *open = m_view.editors().of(id);
        MessageListModel *there = target();
        if (!open || !there)
            return;
        open->setSaving(true);
        // The editor is the context: closed meanwhile, nobody waits for the answer.
        there->edit(id, open->draft(), open, [this, id](const Result<Unit> &result) {
            MessageEditor *waiting = m_view.editors().of(id);
            if (!waiting)
                return;
            if (result) {
                m_view.closeEditor(id);
                return;
            }
            waiting->setSaving(false);
            if (result.error().kind == ApiError::Kind::NotFound) {
                waiting->setGone();
                return;
            }
            waiting->setError(tr("Not saved. %1").arg(errorSentence(result.error())));
        });
    });
    connect(
        editor, &MessageEditor::saveForRequested, this, [this, id, target](const UserId &user, const QString &name) {
            MessageEditor *open = m_view.editors().of(id);
            MessageListModel *there = target();
            if (!open || !there)
                return;
            open->setSaving(true);
            Draft draft = open->draft();
            draft.onlyFor = user;
            there->edit(id, draft, open, [this, id, name](const Result<Unit> &result) {
                MessageEditor *waiting = m_view.editors().of(id);
                if (!waiting)
                    return;
                waiting->setSaving(false);
                if (result)
                    toast(
                        m_view.window(), m_style, tr("%1 sees it like this now; nothing else was changed.").arg(name));
                else
                    waiting->setError(tr("Not saved. %1").arg(errorSentence(result.error())));
            });
        });
    m_view.clearSelection();
    m_view.clearCurrent();
    m_view.openEditor(id, editor);
    return true;
}

bool RowActions::editLastOwn()
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

bool RowActions::closeEditor()
{
    const QList<MessageId> open = m_view.editors().ids();
    for (const MessageId &id : open) {
        MessageEditor *editor = m_view.editors().of(id);
        if (editor && editor->isVisible() && !editor->isModified()) {
            m_view.closeEditor(id);
            return true;
        }
        if (editor && editor->isVisible()) { // typed text is not thrown away by a key pressed elsewhere
            editor->focusInput();
            return true;
        }
    }
    return false;
}

} // namespace chat::ui
