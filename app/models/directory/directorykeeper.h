// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/storeddirectory.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace chat {

class Backend;
class Directory;

//! Keeps an account's directory on disk: what an earlier run knew is there before the server answers, and what changes
//! is written, a burst of changes at once.
class DirectoryKeeper : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    DirectoryKeeper(Directory &directory, Backend &backend, QObject *parent = nullptr);
    //! Writes what was not written yet.
    ~DirectoryKeeper() override;

    //! Once. recalled() follows.
    void open(const QString &file);
    [[nodiscard]] bool isOpen() const { return m_stored.isOpen(); }

Q_SIGNALS:
    //! What was stored is in the directory now. `self`: who we were; an empty id: nothing is stored.
    void recalled(const chat::User &self);
    //! The disk takes nothing (any more), or takes it again (empty).
    void notWritten(const QString &reason);

private:
    void listen();
    void onOpened(const StoredDirectory::Snapshot &stored);
    void onConnection();
    void onNotWritten(const QString &reason);
    void noteAll();
    void writeSoon();
    void flush();
    [[nodiscard]] DirectoryChange collect();

    Directory &m_directory;
    Backend &m_backend;
    StoredDirectory m_stored;
    QTimer m_soon;
    QTimer m_again; //!< runs while the disk takes nothing
    QSet<GuildId> m_guilds; //!< changed ones
    QSet<GuildId> m_emoji;
    bool m_order = false;
    bool m_chats = false;
    bool m_unread = false;
    bool m_begun = false; //!< the baseline of what is read is on its way to the disk
    bool m_online = false;
    bool m_opened = false; //!< what was stored has been read
    QDateTime m_seen; //!< as it was written last
};

} // namespace chat
