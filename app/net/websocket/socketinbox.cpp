// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/socketinbox.h"

#include <utility>

namespace chat {

bool SocketInbox::put(quint64 connection, Item item, const std::function<void()> &send)
{
    std::unique_lock lock(m_mutex);
    while (connection == m_connection && item.kind == Item::Kind::Frame && m_bytes > m_most) {
        if (m_texts.empty()) {
            m_changed.wait(lock);
            continue;
        }
        lock.unlock();
        send();
        lock.lock();
    }
    if (connection != m_connection)
        return false;
    m_bytes += item.bytes.size();
    m_items.push_back(std::move(item));
    return !std::exchange(m_woken, true);
}

std::optional<QString> SocketInbox::takeText()
{
    const std::lock_guard lock(m_mutex);
    if (m_texts.empty())
        return std::nullopt;
    QString text = std::move(m_texts.front());
    m_texts.pop_front();
    return text;
}

void SocketInbox::begin(quint64 connection)
{
    const std::lock_guard lock(m_mutex);
    m_connection = connection;
    m_items.clear();
    m_texts.clear();
    m_bytes = 0;
    m_woken = false;
    m_changed.notify_all();
}

void SocketInbox::addText(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    m_texts.push_back(text);
    m_changed.notify_all();
}

std::optional<SocketInbox::Item> SocketInbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_items.empty())
        return std::nullopt;
    Item item = std::move(m_items.front());
    m_items.pop_front();
    m_bytes -= item.bytes.size();
    m_changed.notify_all();
    return item;
}

bool SocketInbox::pause()
{
    const std::lock_guard lock(m_mutex);
    m_woken = !m_items.empty();
    return m_woken;
}

} // namespace chat
