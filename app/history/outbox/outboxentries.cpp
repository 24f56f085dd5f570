// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxentries.h"

#include "app/base/filesystem.h"
#include "app/base/logging.h"
#include "app/base/safefile.h"
#include "app/services/messageservice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

using State = OutboxEntry::State;
using Step = OutboxEntry::Step;

namespace {

//! What is written before the file is open is on disk in the transaction that it was asked in, so its number is only
//! known there.
qint64 numberIn(const OutboxFile &file, qint64 number)
{
    return number > 0 ? number : file.highestFound() - number;
}

std::optional<UnsentFiles> unsentFilesOf(const OutboxEntry &entry)
{
    if (entry.files.empty())
        return std::nullopt;
    const auto next = std::ranges::find_if_not(entry.files, &OutgoingFile::isUploaded);
    const OutgoingFile &shown = next == entry.files.end() ? entry.files.back() : *next;
    const auto number = std::min(next - entry.files.begin() + 1, std::ssize(entry.files));
    return UnsentFiles{static_cast<int>(entry.files.size()), static_cast<int>(number), shown.made.name, shown.made.size,
        entry.run.percent};
}

} // namespace

std::chrono::milliseconds OutboxContext::pauseAfter(int failures) const
{
    constexpr int most = 4;
    return patience * (1 << std::clamp(failures, 0, most));
}

Message OutboxContext::rowOf(const OutboxEntry &entry) const
{
    Message row;
    row.id = entry.message;
    row.channel = entry.channel;
    row.author = entry.author;
    row.kind = entry.draft.kind;
    row.source = entry.draft.source;
    const bool asText = !entry.isUploaded();
    row.content = service.preview(asText ? Draft{MessageKind::Text, entry.draft.source, {}, {}, {}, {}} : entry.draft);
    row.quote = entry.quote;
    row.created = entry.created;
    row.nonce = entry.draft.nonce;
    row.visibleOnlyTo = entry.draft.onlyFor;
    row.error = entry.error;
    row.files = unsentFilesOf(entry);
    switch (entry.state) {
    case State::Failed:
        row.state = SendState::Failed;
        break;
    case State::InDoubt:
        row.state = SendState::InDoubt;
        break;
    case State::Leaving:
        row.state = !entry.leavesNow()      ? SendState::Checking
            : entry.run.heldUntil.isValid() ? SendState::Held
                                            : SendState::Sending;
        row.heldUntil = entry.run.heldUntil;
        row.error.reset();
        break;
    case State::Waiting:
        row.state = !online || entry.run.step == Step::Pausing ? SendState::Waiting
            : entry.run.step == Step::Uploading                ? SendState::Uploading
                                                               : SendState::Sending;
        row.error.reset();
        break;
    }
    return row;
}

OutboxEntries::OutboxEntries(QObject *parent)
    : QObject(parent)
{
    connect(&m_disk, &OutboxDisk::opened, this, &OutboxEntries::load);
}

void OutboxEntries::open(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path() + u"/outgoing"_s;
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
    sweep();
    Q_EMIT opened();
}

//! Files that no entry has: the program ended before it could remove them.
void OutboxEntries::sweep()
{
    if (m_folder.isEmpty() || m_disk.state() != OutboxDisk::State::Ready || m_disk.wasRescued())
        return;
    QSet<QString> known;
    for (const OutboxEntry &entry : m_entries) {
        for (const OutgoingFile &file : entry.files)
            known.insert(file.path);
    }
    // On the thread that writes such files, so that it sees none of them half written.
    m_disk.write([folder = m_folder, known](OutboxFile &) {
        const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files) {
            if (!known.contains(file.filePath()))
                QFile::remove(file.filePath());
        }
    });
}

void OutboxEntries::adopt(OutgoingFiles &files)
{
    for (OutgoingFile &file : files) {
        if (!file.isOurs() || m_folder.isEmpty())
            continue;
        const QString path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (file.path.isEmpty()) { // in the transaction of the entry, which is saved next
            file.path = path;
            m_disk.write([folder = m_folder, path, bytes = file.bytes](OutboxFile &) {
                QDir().mkpath(folder);
                (void)replaceFile(path, bytes);
            });
            continue;
        }
        // A link: the draft that had the file removes its own name of it.
        if (linkOrCopy(file.path, path))
            file.path = path;
    }
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
    QStringList ours;
    for (const OutgoingFile &file : entry->files) {
        if (file.isOurs() && QFileInfo(file.path).path() == m_folder)
            ours.append(file.path);
    }
    const auto removed = [ours] {
        for (const QString &path : ours)
            QFile::remove(path);
    };
    if (const qint64 number = entry->run.number; number != 0)
        m_disk.write([number](OutboxFile &file) { file.dropEntry(numberIn(file, number)); }, removed);
    else
        removed();
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
