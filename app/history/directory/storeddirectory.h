// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace chat {

class DirectoryFile;

//! The file of one account's directory while its window is open. Lives in the GUI thread and never waits for the disk:
//! everything is done in order on a thread of its own.
class StoredDirectory : public QObject
{
    Q_OBJECT

public:
    using Snapshot = std::shared_ptr<DirectorySnapshot>;

    explicit StoredDirectory(QObject *parent = nullptr);
    //! Writes what waits.
    ~StoredDirectory() override;

    //! Once. Makes the file when it is not there. Answered later: null, nothing is stored (yet). A damaged file is put
    //! aside (".damaged") and a new one made; one of somebody else is left alone and nothing is kept.
    void open(const QString &path, const std::function<void(const Snapshot &)> &opened);
    [[nodiscard]] bool isOpen() const { return m_thread.isRunning(); }
    void write(const DirectoryChange &change);
    //! Answered later, unless `context` is gone by then; nothing: its channels are not stored.
    void readGuild(const GuildId &guild, QObject *context,
        const std::function<void(const std::optional<StoredGuild> &)> &callback);

Q_SIGNALS:
    //! The last write() was lost (a full disk, no right): empty when it is written again.
    void notWritten(const QString &reason);

private:
    QThread m_thread;
    QObject m_onThread; //!< lives there: what is invoked on it runs there
    // Of the thread alone.
    std::unique_ptr<DirectoryFile> m_file; //!< null: cannot be used
    QString m_reason; //!< why the last write was lost
};

} // namespace chat
