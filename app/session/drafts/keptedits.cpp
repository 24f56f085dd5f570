// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/keptedits.h"

#include "app/history/outbox/outbox.h"
#include "app/history/outbox/outboxdisk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const KeptEdit &edit)
{
    QJsonObject object{{"text"_L1, edit.text}, {"caret"_L1, edit.caret}, {"original"_L1, edit.original},
        {"type"_L1, static_cast<int>(edit.kind)}};
    if (edit.quoteRemoved)
        object.insert("quoteRemoved"_L1, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

KeptEdits::KeptEdits(QObject *parent)
    : QObject(parent)
{
}

void KeptEdits::keepIn(Outbox &outbox)
{
    if (m_outbox)
        return;
    m_outbox = &outbox;
    connect(&outbox, &Outbox::sent, this,
        [this](const ChannelRef &channel, const MessageId &local, const Message &message) {
            rename({channel, local}, {channel, message.id});
        });
    connect(&outbox, &Outbox::rowGone, this, [this](const ChannelRef &channel, const MessageId &local) {
        drop({channel, local});
    });
    for (auto it = m_edits.constBegin(); it != m_edits.constEnd(); ++it)
        write(it.key());
}

bool KeptEdits::take(const MessageRef &ref, const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    const int kind = object.value("type"_L1).toInt(-1);
    const bool known = kind == static_cast<int>(MessageKind::Text) || kind == static_cast<int>(MessageKind::Markup)
        || kind == static_cast<int>(MessageKind::Card);
    if (!known || ref.channel.isEmpty() || ref.id.isEmpty() || !object.value("text"_L1).isString())
        return false;
    KeptEdit edit;
    edit.text = object.value("text"_L1).toString();
    edit.caret = std::clamp(object.value("caret"_L1).toInt(), 0, static_cast<int>(edit.text.size()));
    edit.original = object.value("original"_L1).toString();
    edit.kind = static_cast<MessageKind>(kind);
    edit.quoteRemoved = object.value("quoteRemoved"_L1).toBool();
    m_edits.insert(ref, edit);
    return true;
}

bool KeptEdits::isOnDisk() const
{
    return m_outbox && m_outbox->disk().state() != OutboxDisk::State::InMemory;
}

QList<MessageId> KeptEdits::in(const ChannelRef &channel) const
{
    QList<MessageId> ids;
    for (auto it = m_edits.constBegin(); it != m_edits.constEnd(); ++it) {
        if (it.key().channel == channel)
            ids.append(it.key().id);
    }
    return ids;
}

std::optional<KeptEdit> KeptEdits::find(const MessageRef &ref) const
{
    const auto edit = m_edits.constFind(ref);
    return edit == m_edits.constEnd() ? std::nullopt : std::optional(*edit);
}

void KeptEdits::put(const MessageRef &ref, const KeptEdit &edit)
{
    if (find(ref) == edit)
        return;
    m_edits.insert(ref, edit);
    write(ref);
}

void KeptEdits::drop(const MessageRef &ref)
{
    if (m_edits.remove(ref))
        write(ref);
}

void KeptEdits::rename(const MessageRef &from, const MessageRef &to)
{
    const auto edit = find(from);
    if (!edit)
        return;
    drop(from);
    put(to, *edit);
}

//! As it is now: it may be gone.
void KeptEdits::write(const MessageRef &ref)
{
    if (!m_outbox)
        return;
    const OutboxFile::DraftKey key{ref.channel, OutboxFile::DraftKind::Edit, ref.id};
    const auto edit = find(ref);
    if (!edit) {
        m_outbox->disk().write([key](OutboxFile &file) { file.dropDraft(key); });
        return;
    }
    m_outbox->disk().write([key, body = bytesOf(*edit)](OutboxFile &file) { file.putDraft({key, body}); });
}

} // namespace chat
