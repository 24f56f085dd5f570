// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/outputfile.h"

#include "app/base/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kLongestWaitMs = 2000;
constexpr qsizetype kLongestFileName = 200; // bytes; file systems allow 255, and a number and a suffix must fit

//! The file descriptor that a name like /dev/stdout stands for; opening it by name fails if it is a socket. -1: an
//! ordinary path.
int inheritedDescriptor(const QString &path)
{
    if (path == "/dev/stdout"_L1 || path == "/dev/fd/1"_L1 || path == "/proc/self/fd/1"_L1)
        return STDOUT_FILENO;
    if (path == "/dev/stderr"_L1 || path == "/dev/fd/2"_L1 || path == "/proc/self/fd/2"_L1)
        return STDERR_FILENO;
    return -1;
}

} // namespace

OutputFile::OutputFile(QString path, Replace replace, Pipe pipe)
    : m_path(std::move(path))
    , m_replace(replace)
    , m_pipe(pipe)
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

bool OutputFile::fail(int code)
{
    if (m_error.isEmpty())
        m_error = qt_error_string(code);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    return false;
}

bool OutputFile::open()
{
    if (const int inherited = inheritedDescriptor(m_path); inherited >= 0) {
        m_descriptor = ::fcntl(inherited, F_DUPFD_CLOEXEC, 3);
        return m_descriptor >= 0 || fail(errno);
    }
    struct stat what = {};
    const bool exists = ::lstat(QFile::encodeName(m_path).constData(), &what) == 0;
    if (!exists && errno != ENOENT)
        return fail(errno);
    if (!exists || S_ISREG(what.st_mode))
        return openBeside(exists ? &what : nullptr);
    // Links stay links and devices stay devices.
    struct stat target = {};
    const bool found = ::stat(QFile::encodeName(m_path).constData(), &target) == 0;
    const bool pipe = found && S_ISFIFO(target.st_mode);
    const int waiting = m_pipe == Pipe::Refuse ? O_NONBLOCK : 0;
    if (!pipe)
        return openInPlace(O_CREAT | O_TRUNC | waiting);
    if (m_pipe == Pipe::Refuse)
        std::signal(SIGPIPE, SIG_IGN); // a reader that closes the pipe makes writing fail, not the program end
    return openInPlace(waiting);
}

bool OutputFile::openInPlace(int flags)
{
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY | flags, 0666);
    return m_descriptor >= 0 || fail(errno);
}

//! Creates a new file in the same folder under an unused name.
bool OutputFile::openBeside(const struct stat *before)
{
    const QFileInfo info(m_path);
    if (info.fileName().isEmpty())
        return fail(EISDIR);
    if (before && ::access(QFile::encodeName(m_path).constData(), W_OK) != 0)
        return fail(errno); // the file is write-protected: replacing it would bypass that
    const QByteArray start = QFile::encodeName(info.absolutePath() + u"/."_s + info.fileName().left(40));
    for (int attempt = 0; m_descriptor < 0 && attempt < 100; ++attempt) {
        m_temporary = start + '.' + QByteArray::number(::getpid()) + '-' + QByteArray::number(attempt);
        m_descriptor = ::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (m_descriptor < 0 && errno != EEXIST)
            break;
    }
    if (m_descriptor < 0) {
        const int code = errno;
        m_temporary.clear();
        return fail(code);
    }
    if (before)
        keepOwner(m_descriptor, *before);
    return m_replace == Replace::AtEnd || putInPlace();
}

bool OutputFile::putInPlace()
{
    if (m_temporary.isEmpty())
        return true;
    const QByteArray path = QFile::encodeName(QFileInfo(m_path).absoluteFilePath());
    if (::rename(m_temporary.constData(), path.constData()) != 0)
        return fail(errno);
    m_temporary.clear();
    return true;
}

//! Waits a moment for the reader of a pipe; a log does not wait for its own reader.
bool OutputFile::isWritableSoon() const
{
    pollfd wanted{m_descriptor, POLLOUT, 0};
    const int ready = m_replace == Replace::AtEnd ? ::poll(&wanted, 1, kLongestWaitMs) : 0;
    if (ready == 0)
        errno = ETIMEDOUT;
    return ready > 0;
}

bool OutputFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (m_descriptor >= 0 && done < bytes.size()) {
        const auto written = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written < 0 && errno == EAGAIN ? !isWritableSoon() : written < 0 && errno != EINTR)
            return fail(errno);
    }
    return m_descriptor >= 0;
}

bool OutputFile::commit()
{
    if (m_descriptor < 0)
        return false;
    // Some disks report only now that they are full. Pipes and devices have nothing to sync.
    if (::fsync(m_descriptor) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
        return fail(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0 && errno != EINTR)
        return fail(errno);
    const bool moved = !m_temporary.isEmpty();
    if (!putInPlace())
        return false;
    if (moved)
        syncFolder(QFileInfo(m_path).absolutePath());
    return true;
}

std::optional<QString> OutputFile::writeAll(const QString &path, const QByteArray &bytes, Pipe pipe)
{
    OutputFile file(path, Replace::AtEnd, pipe);
    if (file.open() && file.write(bytes) && file.commit())
        return std::nullopt;
    return file.error();
}

QString safeFileName(const QString &text, const QString &fallback)
{
    QString name;
    for (const QChar c : text) {
        const bool separates = c == u'/' || c == u'\\';
        if (separates)
            name.clear(); // the part before it is a folder
        else if ((c.isPrint() || c.isSurrogate()) && c != u':' && c.category() != QChar::Other_Format)
            name += c;
    }
    name = name.trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    const QString suffix = name.contains(u'.') ? u'.' + name.section(u'.', -1).left(16) : QString();
    const QString base = suffix.isEmpty() ? name : name.section(u'.', 0, -2);
    QByteArray cut = base.toUtf8().left(kLongestFileName - suffix.toUtf8().size());
    QString kept = QString::fromUtf8(cut);
    while (kept.endsWith(QChar::ReplacementCharacter)) // a character was cut in half
        kept.chop(1);
    return kept.isEmpty() ? fallback : QString(kept + suffix);
}

QString unusedFileName(const QString &folder, const QString &name)
{
    const QDir place(folder);
    const QFileInfo info(name);
    QString candidate = name;
    for (int number = 2;
         QFileInfo(place.filePath(candidate)).exists() || QFileInfo(place.filePath(candidate)).isSymLink(); ++number) {
        const QString suffix = info.suffix();
        candidate
            = u"%1 (%2)%3"_s.arg(info.completeBaseName()).arg(number).arg(suffix.isEmpty() ? u""_s : u'.' + suffix);
    }
    return candidate;
}

} // namespace chat
