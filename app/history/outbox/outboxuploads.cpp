// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxuploads.h"

#include "app/base/onpool.h"
#include "app/services/assetservice.h"
#include "app/services/messageservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace chat {

//! What a file has now.
struct OutboxUploads::Read
{
    QByteArray bytes;
    bool changed = false; //!< it is another one than was chosen, or gone
};

namespace {

ApiError changedFile(const QString &name)
{
    return {ApiError::Kind::NotFound, 0, 0,
        QCoreApplication::translate("chat::Outbox", "%1 was changed or removed").arg(name), {}};
}

} // namespace

OutboxUploads::OutboxUploads(OutboxContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

OutboxUploads::~OutboxUploads() = default;

void OutboxUploads::start(const OutboxEntry &entry)
{
    auto &context = m_running[entry.run.key];
    context = std::make_unique<QObject>();
    // Later: the result is reported after this call has returned.
    QMetaObject::invokeMethod(
        context.get(), [this, key = entry.run.key] { next(key); }, Qt::QueuedConnection);
}

void OutboxUploads::stop(const OutboxEntry &entry)
{
    m_running.erase(entry.run.key);
}

void OutboxUploads::end(Key key, const std::optional<ApiError> &error)
{
    const auto context = m_running.find(key);
    if (context == m_running.end())
        return;
    context->second.release()->deleteLater(); // one of its calls is running
    m_running.erase(context);
    Q_EMIT ended(key, error);
}

void OutboxUploads::next(Key key)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    entry->run.percent = 0;
    const auto file = std::ranges::find_if_not(entry->files, &OutgoingFile::isUploaded);
    if (file == entry->files.end()) {
        end(key, std::nullopt);
        return;
    }
    Q_EMIT progressed(key);
    if (!m_service) {
        end(key, ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}});
        return;
    }
    const auto index = static_cast<size_t>(file - entry->files.begin());
    if (!file->bytes.isEmpty()) {
        upload(key, index, {file->bytes, false});
        return;
    }
    const qint64 most = m_context.service.capabilities().maxUpload;
    onPool(
        m_running[key].get(),
        [most, file = *file] {
            const QFileInfo info(file.path);
            Read read;
            read.changed = !info.isFile() || info.size() != file.made.size
                || (!file.isOurs() && info.lastModified().toUTC() != file.modified);
            QFile source(file.path);
            if (!read.changed && source.open(QIODevice::ReadOnly))
                read.bytes = source.read(most + 1);
            read.changed = read.changed || read.bytes.size() != file.made.size;
            return read;
        },
        [this, key, index](const Read &read) { upload(key, index, read); });
}

void OutboxUploads::upload(Key key, size_t index, const Read &read)
{
    const OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    const Attachment &made = entry->files[index].made;
    if (read.changed) {
        end(key, changedFile(made.name));
        return;
    }
    m_service->upload(
        {made.name, made.mime, read.bytes, [this, key](qint64 sent, qint64 total) { onProgress(key, sent, total); }},
        m_running[key].get(), [this, key, index](const Result<QString> &url) { onUploaded(key, index, url); });
}

//! The message that shows them.
void OutboxUploads::compose(OutboxEntry &entry) const
{
    std::vector<Attachment> made;
    for (const OutgoingFile &one : entry.files)
        made.push_back(one.made);
    const Draft shown = m_context.service.composed(m_context.service.mediaDraft(made, entry.draft.typed));
    entry.draft.kind = shown.kind;
    entry.draft.source = shown.source;
}

void OutboxUploads::onProgress(Key key, qint64 sent, qint64 total)
{
    constexpr int whole = 100;
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry || total <= 0)
        return;
    const int percent = static_cast<int>(std::min(sent, total) * whole / total);
    if (std::exchange(entry->run.percent, percent) != percent)
        Q_EMIT progressed(key);
}

void OutboxUploads::onUploaded(Key key, size_t index, const Result<QString> &url)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    if (!url) {
        end(key, url.error());
        return;
    }
    entry->files[index].made.url = url.value();
    if (entry->isUploaded())
        compose(*entry); // before it is saved: the program may end before it is its turn
    m_context.entries.save(*entry);
    next(key);
}

} // namespace chat
