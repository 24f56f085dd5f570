// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/outbox/outboxentries.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace chat {

class AssetService;

//! The files of messages in an outbox: uploads them before the message is sent. What the server has is noted on disk, so
//! that it is not uploaded again after the end of the program.
class OutboxUploads : public QObject
{
    Q_OBJECT

public:
    //! `context` is borrowed.
    explicit OutboxUploads(OutboxContext &context, QObject *parent = nullptr);
    ~OutboxUploads() override;

    void setService(AssetService *service) { m_service = service; } //!< borrowed; null: nothing can be uploaded
    //! Uploads what the server does not have yet, one file after another; ended() follows, unless the entry is dropped.
    void start(const OutboxEntry &entry);
    void stop(const OutboxEntry &entry); //!< ended() does not follow

Q_SIGNALS:
    void progressed(quint64 key); //!< another percent of a file
    //! Without an error, the entry's draft is the message with its files.
    void ended(quint64 key, const std::optional<chat::ApiError> &error);

private:
    using Key = OutboxEntry::Key;
    struct Read;

    void next(Key key);
    void upload(Key key, size_t index, const Read &read);
    void compose(OutboxEntry &entry) const;
    void onProgress(Key key, qint64 sent, qint64 total);
    void onUploaded(Key key, size_t index, const Result<QString> &url);
    void end(Key key, const std::optional<ApiError> &error);

    OutboxContext &m_context;
    AssetService *m_service = nullptr;
    std::unordered_map<Key, std::unique_ptr<QObject>> m_running; //!< contexts: requests end with them
};

} // namespace chat
