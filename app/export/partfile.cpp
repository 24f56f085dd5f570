// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/partfile.h"

#include "app/base/filesystem.h"
#include "app/base/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qint64 kLargestState = 1 << 20;

//! A link stays a link: its target is replaced.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : QString();
    return target.isEmpty() ? path : target;
}

//! Gives the file its name, unless another one has it.
int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // Not every file system can do both at once.
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (errno == EEXIST)
        return errno;
    struct stat there = {};
    if (::lstat(to.constData(), &there) == 0)
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

QString PartFile::partPath(const QString &path)
{
    return targetOf(path) + u".part"_s;
}

QString PartFile::statePath(const QString &path)
{
    return partPath(path) + u".state"_s;
}

PartFile::PartFile(QString path, Existing existing)
    : m_path(existing == Existing::Replace ? targetOf(path) : std::move(path))
    , m_existing(existing)
{
}

PartFile::~PartFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool PartFile::fail(int code)
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    m_error = u"%1: %2"_s.arg(m_path, qt_error_string(code));
    m_exists = code == EEXIST;
    return false;
}

bool PartFile::refuse(const QString &sentence)
{
    m_error = sentence;
    return false;
}

//! What has the name now must be a file that may be replaced.
bool PartFile::mayHaveName()
{
    struct stat there = {};
    if (::lstat(QFile::encodeName(m_path).constData(), &there) != 0)
        return errno == ENOENT || fail(errno);
    if (S_ISDIR(there.st_mode))
        return fail(EISDIR);
    if (m_existing == Existing::Keep)
        return fail(EEXIST);
    if (!S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode))
        return refuse(u"%1 is not a file"_s.arg(m_path)); // a device or a pipe is not replaced
    return ::access(QFile::encodeName(m_path).constData(), W_OK) == 0 || fail(errno);
}

bool PartFile::open(qint64 keep)
{
    const QByteArray part = QFile::encodeName(partPath(m_path));
    m_descriptor = ::open(part.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY, 0666);
    if (m_descriptor < 0)
        return fail(errno);
    struct stat there = {};
    if (::fstat(m_descriptor, &there) != 0)
        return fail(errno);
    if (!S_ISREG(there.st_mode) || there.st_size < keep)
        return fail(EIO);
    if (::ftruncate(m_descriptor, keep) != 0 || ::lseek(m_descriptor, keep, SEEK_SET) < 0)
        return fail(errno);
    m_size = keep;
    return true;
}

std::optional<PartFile::State> PartFile::readState(const QString &path)
{
    QFile file(statePath(path));
    if (QFileInfo(file).size() > kLargestState || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    State state;
    state.what = object.value("what"_L1).toString().toUtf8();
    state.size = object.value("size"_L1).toInteger(-1);
    state.state = QByteArray::fromBase64(object.value("state"_L1).toString().toLatin1());
    if (state.what.isEmpty() || state.size < 0 || QFileInfo(partPath(path)).size() < state.size)
        return std::nullopt;
    return state;
}

bool PartFile::isThere(const QString &path)
{
    return readState(path).has_value();
}

bool PartFile::begin(const QByteArray &what)
{
    m_what = what;
    if (!mayHaveName())
        return false;
    // A file of that name that is no part of ours belongs to somebody.
    if (QFileInfo::exists(partPath(m_path)) && !QFileInfo::exists(statePath(m_path)))
        return refuse(u"%1 is in the way"_s.arg(partPath(m_path)));
    return open(0) && checkpoint({});
}

bool PartFile::goOn(const QByteArray &what, QByteArray &state)
{
    state.clear();
    const auto known = readState(m_path);
    if (!known || known->state.isEmpty())
        return begin(what);
    if (known->what != what)
        return refuse(u"%1 is the beginning of another export"_s.arg(partPath(m_path)));
    m_what = what;
    state = known->state;
    return mayHaveName() && open(known->size);
}

bool PartFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (m_descriptor >= 0 && done < bytes.size()) {
        const ssize_t written = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            return fail(written == 0 ? ENOSPC : errno);
    }
    m_size += done;
    return m_descriptor >= 0;
}

bool PartFile::takeBack(qint64 size)
{
    if (m_descriptor < 0 || size >= m_size)
        return m_descriptor >= 0;
    if (::ftruncate(m_descriptor, size) != 0 || ::lseek(m_descriptor, size, SEEK_SET) < 0)
        return fail(errno);
    m_size = size;
    return true;
}

bool PartFile::checkpoint(const QByteArray &state)
{
    if (m_descriptor < 0)
        return false;
    if (::fsync(m_descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        return fail(errno);
    const QJsonObject object{{u"what"_s, QString::fromUtf8(m_what)}, {u"size"_s, m_size},
        {u"state"_s, QString::fromLatin1(state.toBase64())}};
    const auto failure = replaceFile(statePath(m_path), QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!failure)
        return true;
    ::close(std::exchange(m_descriptor, -1));
    return refuse(u"%1: %2"_s.arg(failure->path, failure->reason));
}

bool PartFile::commit()
{
    if (m_descriptor < 0)
        return false;
    struct stat before = {};
    if (m_existing == Existing::Replace && ::lstat(QFile::encodeName(m_path).constData(), &before) == 0
        && S_ISREG(before.st_mode))
        keepOwner(m_descriptor, before);
    // Some disks report only now that they are full.
    if (::fsync(m_descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        return fail(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0 && errno != EINTR)
        return fail(errno);
    const QByteArray part = QFile::encodeName(partPath(m_path));
    const QByteArray name = QFile::encodeName(m_path);
    const int failed = m_existing == Existing::Keep ? renameWithoutReplacing(part, name)
                                                    : (::rename(part.constData(), name.constData()) == 0 ? 0 : errno);
    if (failed != 0)
        return fail(failed);
    ::unlink(QFile::encodeName(statePath(m_path)).constData());
    syncFolder(QFileInfo(m_path).absolutePath());
    return true;
}

void PartFile::discard()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    ::unlink(QFile::encodeName(partPath(m_path)).constData());
    ::unlink(QFile::encodeName(statePath(m_path)).constData());
}

} // namespace chat
