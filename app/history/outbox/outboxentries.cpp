// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxentries.h"

#include "app/base/logging.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

//! What is written before the file is open is on disk in the transaction that it was asked in, so its number is only
//! known there.
qint64 numberIn(const OutboxFile &file, qint64 number)
{
    return number > 0 ? number : file.highestFound() - number;
}

} // namespace

std::chrono::milliseconds OutboxContext::pauseAfter(int failures) const
{
    constexpr int most = 4;
    return patience * (1 << std::clamp(failures, 0, most));
}

OutboxEntries::OutboxEntries(QObject *parent)
    : QObject(parent)
{
    connect(&m_disk, &OutboxDisk::opened, this, &OutboxEntries::load);
}

void OutboxEntries::open(const QString &path)
{
    m_disk.open(path);
}

void OutboxEntries::load(const OutboxDisk::Contents &contents)
{
    std::list<OutboxEntry> found;
    for (const OutboxFile::Entry &stored : contents.entries) {
        auto entry = decodeEntry(stored.body);
        if (!entry) {
            qCWarning(lcModel) << "an entry of the outbox cannot be read:" << stored.number;
            continue; // it stays in the file
        }
        entry->run.key = ++m_lastKey;
        entry->run.number = stored.number;
        entry->run.earlier = true;
        found.push_back(std::move(*entry));
    }
    m_entries.splice(m_entries.begin(), found);
    for (const OutboxFile::Own &own : contents.own) {
        m_claimed[own.channel].insert(own.id);
        noteNewest(own.channel, own.id, own.created);
    }
    m_open = true;
    Q_EMIT opened();
}

OutboxEntry *OutboxEntries::find(Key key)
{
    const auto entry = std::ranges::find(m_entries, key, [](const OutboxEntry &one) { return one.run.key; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

const OutboxEntry *OutboxEntries::findSend(const MessageId &local) const
{
    const auto entry = std::ranges::find_if(m_entries,
        [&local](const OutboxEntry &one) { return one.kind == OutboxEntry::Kind::Send && one.message == local; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

OutboxEntry *OutboxEntries::findSend(const MessageId &local)
{
    return const_cast<OutboxEntry *>(std::as_const(*this).findSend(local));
}

OutboxEntry &OutboxEntries::add(OutboxEntry entry)
{
    entry.run.key = ++m_lastKey;
    entry.run.number = 0;
    return m_entries.emplace_back(std::move(entry));
}

void OutboxEntries::save(const OutboxEntry &entry, std::function<void()> written)
{
    OutboxEntry &kept = *find(entry.run.key);
    if (kept.run.number == 0)
        kept.run.number = -++m_fresh;
    m_disk.write(
        [number = kept.run.number, body = encodeEntry(kept)](OutboxFile &file) {
            file.putEntry({numberIn(file, number), body});
        },
        std::move(written));
}

void OutboxEntries::drop(Key key)
{
    const auto entry = std::ranges::find(m_entries, key, [](const OutboxEntry &one) { return one.run.key; });
    if (entry == m_entries.end())
        return;
    if (const qint64 number = entry->run.number; number != 0)
        m_disk.write([number](OutboxFile &file) { file.dropEntry(numberIn(file, number)); });
    m_entries.erase(entry);
}

void OutboxEntries::claim(const ChannelRef &channel, const MessageId &id, const QDateTime &created)
{
    m_claimed[channel].insert(id);
    noteNewest(channel, id, created);
    const OutboxFile::Own own{channel, id, created};
    m_disk.write([own](OutboxFile &file) { file.putOwn(own); });
}

bool OutboxEntries::isClaimed(const ChannelRef &channel, const MessageId &id) const
{
    const auto ids = m_claimed.constFind(channel);
    return ids != m_claimed.constEnd() && ids->contains(id);
}

void OutboxEntries::noteNewest(const ChannelRef &channel, const MessageId &id, const QDateTime &created)
{
    Newest &known = m_newest[channel];
    if (!created.isValid() || (known.created.isValid() && created < known.created))
        return;
    known = {id, created};
}

} // namespace chat
