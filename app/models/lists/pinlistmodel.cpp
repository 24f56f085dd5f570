// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/pinlistmodel.h"

#include "app/base/otherstext.h"

#include <algorithm>

namespace chat {

PinListModel::PinListModel(Backend &backend, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
{
    connect(&backend.messages(), &MessageService::eventReceived, this, &PinListModel::onEvent);
    connect(&backend.messages(), &MessageService::eventsLost, this, &PinListModel::reload);
}

void PinListModel::setChannel(const ChannelRef &channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    replace({});
    reload();
}

void PinListModel::replace(std::vector<Message> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

void PinListModel::reload()
{
    ++m_generation;
    m_error.reset();
    m_loading = !m_channel.isEmpty() && m_channel.kind == ChannelKind::Guild;
    Q_EMIT stateChanged();
    if (!m_loading)
        return;
    MessageQuery query;
    query.channel = m_channel;
    query.direction = MessageQuery::Direction::Pinned;
    m_backend.messages().fetch(query, this, [this, generation = m_generation](Result<MessagePage> result) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (result) {
            auto messages = std::move(result).value().messages;
            std::reverse(messages.begin(), messages.end());
            for (auto &message : messages)
                message.pinned = true;
            replace(std::move(messages));
        } else {
            m_error = result.error();
        }
        Q_EMIT stateChanged();
    });
}

int PinListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant PinListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &message = messageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return OthersText(message.content.plain).words();
    case Qt::AccessibleTextRole:
        return OthersText(tr("%1: %2").arg(message.author.displayName(), message.content.plain)).spoken();
    case MessageIdRole:
        return message.id.value;
    default:
        return {};
    }
}

int PinListModel::rowOf(const MessageId &id) const
{
    const auto it = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message &m) { return m.id == id; });
    return it == m_messages.end() ? -1 : static_cast<int>(it - m_messages.begin());
}

void PinListModel::setPinned(const MessageId &id, bool pinned)
{
    const MessageRef ref{m_channel, id};
    m_backend.messages().setPinned(ref, pinned, this, [this, ref, pinned](const Result<Unit> &result) {
        if (!result)
            Q_EMIT actionFailed(ref.id, result.error());
        else
            onPinned({ref, pinned,
                m_backend.self().id}); // for a server without such events; otherwise the second one changes nothing
    });
}

void PinListModel::onEvent(const MessageEvent &event)
{
    if (const auto *pinned = std::get_if<MessagePinned>(&event)) {
        onPinned(*pinned);
    } else if (const auto *deleted = std::get_if<MessageDeleted>(&event)) {
        if (deleted->ref.channel == m_channel)
            removeRow(deleted->ref.id);
    } else if (const auto *updated = std::get_if<MessageUpdated>(&event)) {
        const int row = updated->ref.channel == m_channel ? rowOf(updated->ref.id) : -1;
        if (row < 0)
            return;
        auto &message = m_messages[static_cast<size_t>(row)];
        message.source = updated->source.value_or(message.source);
        message.content = updated->content.value_or(message.content);
        message.edited = updated->edited.value_or(message.edited);
        message.quote = updated->quote.value_or(message.quote);
        message.attachments = updated->attachments.value_or(message.attachments);
        message.embeds = updated->embeds.value_or(message.embeds);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void PinListModel::onPinned(const MessagePinned &event)
{
    if (event.ref.channel != m_channel)
        return;
    if (!event.pinned) {
        removeRow(event.ref.id);
        return;
    }
    if (rowOf(event.ref.id) >= 0)
        return;
    m_backend.messages().fetchOne(event.ref, this, [this, ref = event.ref](Result<Message> result) {
        if (result && ref.channel == m_channel)
            insert(std::move(result).value());
    });
}

void PinListModel::insert(Message message)
{
    if (rowOf(message.id) >= 0)
        return;
    message.pinned = true;
    const auto at = std::find_if(
        m_messages.begin(), m_messages.end(), [&](const Message &other) { return other.created < message.created; });
    const int row = static_cast<int>(at - m_messages.begin());
    beginInsertRows({}, row, row);
    m_messages.insert(at, std::move(message));
    endInsertRows();
}

void PinListModel::removeRow(const MessageId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
}

} // namespace chat
