// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/unfinishededits.h"

#include "app/models/timeline/messagelistmodel.h"
#include "app/session/drafts/keptedits.h"
#include "ui/editor/messageeditor.h"
#include "ui/timeline/editactions.h"
#include "ui/timeline/list/messagelistview.h"

#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

UnfinishedEdits::UnfinishedEdits(MessageListView &view, EditActions &editing, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_editing(editing)
{
    m_later.setSingleShot(true);
    m_later.setInterval(200ms); // not at each letter: the whole text is copied from the document
    connect(&m_later, &QTimer::timeout, this, &UnfinishedEdits::keepNow);
    connect(&view.editors(), &RowEditors::opened, this, &UnfinishedEdits::onOpened);
    connect(&view.editors(), &RowEditors::closed, this, [this](const MessageRef &ref) {
        if (m_store)
            m_store->drop(ref);
        Q_EMIT changed();
    });
    connect(&view, &MessageListView::scrolled, this, &UnfinishedEdits::changed);
}

void UnfinishedEdits::setStore(KeptEdits *store)
{
    m_store = store;
    reopen();
}

void UnfinishedEdits::setModel(MessageListModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &UnfinishedEdits::reopen);
        connect(model, &QAbstractItemModel::rowsInserted, this, &UnfinishedEdits::reopen);
    }
    reopen();
}

void UnfinishedEdits::onOpened(MessageEditor *editor)
{
    connect(editor, &MessageEditor::edited, this, [this, editor] { note(editor); });
    connect(editor, &MessageEditor::notSaved, this, [this, editor] { keep(editor); });
    // Dropped in the same event as the save: from now on the outbox keeps the text.
    connect(editor, &MessageEditor::saveRequested, this, [this, editor] {
        m_edited.remove(editor);
        if (m_store)
            m_store->drop(m_view.editors().refOf(editor));
    });
    connect(editor, &QObject::destroyed, this, [this, editor] { m_edited.remove(editor); });
    Q_EMIT changed();
}

void UnfinishedEdits::note(MessageEditor *editor)
{
    m_edited.insert(editor);
    if (!m_later.isActive())
        m_later.start();
}

void UnfinishedEdits::keepNow()
{
    m_later.stop();
    for (MessageEditor *editor : std::exchange(m_edited, {}))
        keep(editor);
}

void UnfinishedEdits::keep(MessageEditor *editor)
{
    const MessageRef ref = m_view.editors().refOf(editor);
    if (!m_store || ref.id.isEmpty() || editor->isSaving())
        return;
    if (editor->isModified())
        m_store->put(ref, editor->unfinished());
    else
        m_store->drop(ref);
}

void UnfinishedEdits::reopen()
{
    if (m_store && m_model) {
        const ChannelRef channel = m_model->channel();
        for (const MessageId &id : m_store->in(channel)) {
            if (m_view.editors().has(id) || m_model->rowOf(id) < 0)
                continue;
            switch (m_editing.reopen(id, *m_store->find({channel, id}))) {
            case EditActions::Reopened::Open:
                break;
            case EditActions::Reopened::Unchanged:
                m_store->drop({channel, id});
                break;
            case EditActions::Reopened::Impossible:
                giveUp(id);
                break;
            }
        }
    }
    Q_EMIT changed();
}

MessageId UnfinishedEdits::outOfSight() const
{
    if (!m_store || !m_model)
        return {};
    const QRect seen = m_view.viewport()->rect();
    for (const MessageId &id : m_store->in(m_model->channel())) {
        const MessageEditor *editor = m_view.editors().of(id);
        if (!editor || editor->isHidden() || !editor->geometry().intersects(seen))
            return id;
    }
    return {};
}

bool UnfinishedEdits::giveUp(const MessageId &id)
{
    const MessageRef ref{m_model ? m_model->channel() : ChannelRef(), id};
    const auto edit = m_store ? m_store->find(ref) : std::nullopt;
    if (!edit)
        return false;
    m_store->drop(ref);
    Q_EMIT orphaned(ref.channel, *edit);
    Q_EMIT changed();
    return true;
}

} // namespace chat::ui
