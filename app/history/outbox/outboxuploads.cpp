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

void OutboxUploads::start(const OutboxEntry &entry)
{
    // Later: the result is reported after this call has returned.
    QMetaObject::invokeMethod(
        this, [this, key = entry.run.key] { next(key); }, Qt::QueuedConnection);
}

void OutboxUploads::next(Key key)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    const auto file = std::ranges::find_if_not(entry->files, &OutgoingFile::isUploaded);
    if (file == entry->files.end()) {
        std::vector<Attachment> made;
        for (const OutgoingFile &one : entry->files)
            made.push_back(one.made);
        const Draft shown = m_context.service.composed(m_context.service.mediaDraft(made, entry->draft.typed));
        entry->draft.kind = shown.kind;
        entry->draft.source = shown.source;
        Q_EMIT ended(key, std::nullopt);
        return;
    }
    if (!m_service) {
        Q_EMIT ended(key, ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}});
        return;
    }
    const auto index = static_cast<size_t>(file - entry->files.begin());
    const qint64 most = m_context.service.capabilities().maxUpload;
    onPool(
        this,
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
        Q_EMIT ended(key, changedFile(made.name));
        return;
    }
    m_service->upload({made.name, made.mime, read.bytes, {}}, this,
        [this, key, index](const Result<QString> &url) { onUploaded(key, index, url); });
}

void OutboxUploads::onUploaded(Key key, size_t index, const Result<QString> &url)
{
    OutboxEntry *entry = m_context.entries.find(key);
    if (!entry)
        return;
    if (!url) {
        Q_EMIT ended(key, url.error());
        return;
    }
    entry->files[index].made.url = url.value();
    m_context.entries.save(*entry);
    next(key);
}

} // namespace chat
