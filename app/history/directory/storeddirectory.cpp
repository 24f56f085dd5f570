// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/directory/storeddirectory.h"

#include "app/base/logging.h"
#include "app/history/directory/directoryfile.h"

#include <QPointer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

//! Opens it, or a new one in place of a damaged one; null: it cannot be used.
std::unique_ptr<DirectoryFile> openDirectoryFile(const QString &path)
{
    auto file = std::make_unique<DirectoryFile>();
    auto problem = file->open(path, DataFile::Mode::Write);
    if (problem == DataFile::Problem::Damaged) {
        qCWarning(lcModel) << "the stored directory was damaged and begins anew";
        if (DataFile::putAside(path))
            problem = file->open(path, DataFile::Mode::Write);
    }
    if (problem) {
        qCWarning(lcModel) << "the file of the directory cannot be used";
        return nullptr;
    }
    return file;
}

} // namespace

StoredDirectory::StoredDirectory(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"directory"_s);
}

StoredDirectory::~StoredDirectory()
{
    if (!m_thread.isRunning())
        return;
    // The last thing on the thread: after everything that waits.
    QMetaObject::invokeMethod(&m_onThread, [this] {
        m_file.reset();
        m_onThread.moveToThread(thread());
        m_thread.quit();
    });
    m_thread.wait();
}

void StoredDirectory::open(const QString &path, const std::function<void(const Snapshot &)> &opened)
{
    if (isOpen())
        return;
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_onThread, [this, path, opened] {
        m_file = openDirectoryFile(path);
        Snapshot found;
        if (auto stored = m_file ? m_file->read() : std::nullopt)
            found = std::make_shared<DirectorySnapshot>(std::move(*stored));
        QMetaObject::invokeMethod(this, [opened, found] { opened(found); });
    });
}

void StoredDirectory::write(const DirectoryChange &change)
{
    if (!isOpen())
        return;
    QMetaObject::invokeMethod(&m_onThread, [this, change] {
        QString reason;
        if (!m_file)
            return;
        if (!m_file->write(change)) {
            reason = m_file->lastError();
            if (reason.isEmpty())
                reason = u"not written"_s;
        }
        if (reason.isEmpty() && m_reason.isEmpty())
            return;
        m_reason = reason;
        QMetaObject::invokeMethod(this, [this, reason] { Q_EMIT notWritten(reason); });
    });
}

void StoredDirectory::readGuild(
    const GuildId &guild, QObject *context, const std::function<void(const std::optional<StoredGuild> &)> &callback)
{
    if (!isOpen())
        return;
    QMetaObject::invokeMethod(&m_onThread, [this, guild, guard = QPointer(context), callback] {
        auto found = std::make_shared<std::optional<StoredGuild>>(m_file ? m_file->readGuild(guild) : std::nullopt);
        QMetaObject::invokeMethod(this, [guard, callback, found] {
            if (guard)
                callback(*found);
        });
    });
}

} // namespace chat
