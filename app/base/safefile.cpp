// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/safefile.h"

#include "app/base/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

WriteFailure failureOf(int error, const QString &path)
{
    WriteFailure failure;
    failure.path = path;
    failure.reason = qt_error_string(error);
    if (error == ENOSPC || error == EDQUOT)
        failure.kind = WriteFailure::Kind::DiskFull;
    else if (error == EROFS || error == EACCES || error == EPERM)
        failure.kind = WriteFailure::Kind::ReadOnly;
    return failure;
}

//! A file that will replace another one. It is deleted unless it did.
class Beside
{
public:
    Beside(const QByteArray &target, mode_t mode, const FileCalls &calls)
        : m_calls(calls)
    {
        // One fixed name: the next run removes what a killed program left behind.
        m_name = target + ".new";
        for (int i = 0; i < 2 && m_file < 0; ++i) {
            m_file = calls.open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
            if (m_file >= 0 || errno != EEXIST || ::unlink(m_name.constData()) != 0)
                break;
        }
        m_error = m_file < 0 ? errno : 0;
        m_there = m_file >= 0;
    }
    ~Beside()
    {
        if (m_file >= 0)
            ::close(m_file);
        if (m_there)
            ::unlink(m_name.constData());
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    void write(QByteArrayView bytes)
    {
        while (m_error == 0 && !bytes.isEmpty()) {
            const ssize_t written = m_calls.write(m_file, bytes.data(), static_cast<size_t>(bytes.size()));
            if (written > 0)
                bytes = bytes.sliced(written);
            else if (written == 0 || errno != EINTR)
                m_error = written == 0 ? ENOSPC : errno;
        }
    }

    //! Some file systems report only here that there was no space.
    void finish(bool sync)
    {
        if (sync && m_error == 0 && m_calls.sync(m_file) != 0 && errno != EINVAL && errno != ENOTSUP)
            m_error = errno;
        const int file = std::exchange(m_file, -1);
        if (file >= 0 && m_calls.close(file) != 0 && m_error == 0 && errno != EINTR)
            m_error = errno;
    }

    void takeName(const QByteArray &target)
    {
        if (m_error == 0 && m_calls.rename(m_name.constData(), target.constData()) != 0)
            m_error = errno;
        m_there = m_error != 0;
    }

    [[nodiscard]] int error() const { return m_error; }

private:
    const FileCalls &m_calls;
    QByteArray m_name;
    int m_file = -1;
    int m_error = 0;
    bool m_there = false;
};

} // namespace

const FileCalls &FileCalls::system()
{
    static const FileCalls calls{
        [](const char *path, int flags, mode_t mode) { return ::open(path, flags, mode); },
        [](int file, const void *bytes, size_t count) { return ::write(file, bytes, count); },
        [](int file) { return ::fsync(file); },
        [](int file) { return ::close(file); },
        [](const char *from, const char *to) { return ::rename(from, to); },
    };
    return calls;
}

std::optional<WriteFailure> replaceFile(
    const QString &path, QByteArrayView bytes, const FileOptions &options, const FileCalls &calls)
{
    // A link that the user created stays a link: its target is replaced.
    const QFileInfo info(path);
    const QString link = info.isSymLink() ? info.canonicalFilePath() : QString();
    const QString target = link.isEmpty() ? info.absoluteFilePath() : link;
    const QString folder = QFileInfo(target).absolutePath();
    errno = 0;
    if (!QFileInfo(folder).isDir() && !QDir().mkpath(folder))
        return failureOf(errno, path);
    const QByteArray name = QFile::encodeName(target);
    Beside beside(name, options.ownerOnly ? 0600 : 0666, calls);
    beside.write(bytes);
    beside.finish(options.sync);
    beside.takeName(name);
    if (beside.error() != 0)
        return failureOf(beside.error(), path);
    if (options.sync)
        syncFolder(folder);
    return std::nullopt;
}

std::optional<WriteFailure> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT || errno == ENOTDIR)
        return std::nullopt;
    return failureOf(errno, path);
}

} // namespace chat
