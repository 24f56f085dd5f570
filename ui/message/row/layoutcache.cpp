// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/layoutcache.h"

namespace chat::ui {

LayoutCache::LayoutCache(int layouts)
    : m_layouts(layouts)
{
}

bool LayoutCache::same(const Key &a, const Key &b)
{
    return a.revision == b.revision && a.width == b.width && a.traits == b.traits;
}

int LayoutCache::height(const Key &key, const Make &make)
{
    const auto it = m_heights.constFind(key.id);
    if (it != m_heights.constEnd() && it->revision == key.revision && it->width == key.width
        && it->traits == key.traits)
        return it->height;
    return layout(key, make).height();
}

int LayoutCache::lastHeight(const MessageId &id) const
{
    const auto it = m_heights.constFind(id);
    return it == m_heights.constEnd() ? -1 : it->height;
}

const MessageLayout &LayoutCache::layout(const Key &key, const Make &make)
{
    if (const Entry *entry = m_layouts.object(key.id); entry && same(entry->key, key))
        return *entry->layout;
    auto *entry = new Entry{key, make()}; // the cache takes ownership
    const MessageLayout &made = *entry->layout;
    m_heights.insert(key.id, {key.revision, key.traits, key.width, made.height()});
    for (const QString &url : made.unseen())
        m_unseen[url].insert(key.id);
    m_layouts.insert(key.id, entry);
    return made;
}

std::vector<MessageId> LayoutCache::takeMisfits(const QString &url, const QSize &pixels)
{
    std::vector<MessageId> misfits;
    const QSet<MessageId> rows = m_unseen.take(url);
    for (const MessageId &id : rows) {
        // Only the height of a dropped layout is known: it is laid out again to be sure.
        const Entry *entry = m_layouts.object(id);
        if (entry && entry->layout->fits(url, pixels))
            continue;
        forget(id);
        misfits.push_back(id);
    }
    return misfits;
}

void LayoutCache::forget(const MessageId &id)
{
    m_heights.remove(id);
    m_layouts.remove(id);
}

void LayoutCache::keepOnly(const std::function<bool(const MessageId &)> &wanted)
{
    m_heights.removeIf([&wanted](const auto &entry) { return !wanted(entry.key()); });
    for (auto it = m_unseen.begin(); it != m_unseen.end();) {
        it->removeIf([&wanted](const MessageId &id) { return !wanted(id); });
        it = it->isEmpty() ? m_unseen.erase(it) : std::next(it);
    }
}

void LayoutCache::clear()
{
    m_heights.clear();
    m_layouts.clear();
    m_unseen.clear();
}

} // namespace chat::ui
