// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/picked/pickedrows.h"

#include "app/models/timeline/messagelistmodel.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

void PickedRows::setModel(const MessageListModel *model)
{
    m_model = model;
    clear();
}

std::vector<Message> PickedRows::messages() const
{
    std::vector<Message> all;
    for (const Message &picked : m_picked) {
        const int row = m_model ? m_model->rowOf(picked.id) : -1;
        all.push_back(row < 0 ? picked : m_model->messageAt(row));
    }
    std::sort(all.begin(), all.end(),
        [](const Message &a, const Message &b) { return std::pair(a.created, a.id) < std::pair(b.created, b.id); });
    return all;
}

void PickedRows::add(int row)
{
    const Message &message = m_model->messageAt(row);
    if (canPick(message))
        m_picked.insert(message.id, message);
}

void PickedRows::toggle(const MessageId &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return;
    if (!m_picked.remove(id))
        add(row);
    m_before = m_picked;
    m_from = id;
    Q_EMIT changed();
}

void PickedRows::begin(const MessageId &id)
{
    m_before = m_picked;
    m_from = id;
    pickTo(id);
}

void PickedRows::pickTo(const MessageId &id)
{
    const int to = m_model ? m_model->rowOf(id) : -1;
    if (to < 0)
        return;
    const int from = m_model->rowOf(m_from);
    m_picked = m_before;
    const auto [first, last] = std::minmax(from < 0 ? to : from, to);
    for (int row = first; row <= last; ++row)
        add(row);
    Q_EMIT changed();
}

void PickedRows::drop(const MessageId &id)
{
    m_before.remove(id);
    if (m_picked.remove(id))
        Q_EMIT changed();
}

void PickedRows::clear()
{
    m_before.clear();
    m_from = {};
    if (!std::exchange(m_picked, {}).isEmpty())
        Q_EMIT changed();
}

} // namespace chat::ui
