// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/singleinstance.h"

#include "app/base/logging.h"
#include "app/session/secondstart.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestRequest = 4096;
constexpr qsizetype kLongestPath = 100; // of a socket; the system's limit is 107
constexpr auto kRequestTime = 5s;
constexpr auto kKindly = 2s;

//! The process at the other end, according to the system.
std::optional<ucred> peerOf(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (socket < 0 || getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer;
}

bool isOurs(const std::optional<ucred> &peer)
{
    return peer && peer->uid == geteuid();
}

//! A folder, not a link, that belongs to this user and is closed to others.
bool isPrivate(const QString &folder)
{
    struct stat info
    {
    };
    return lstat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == geteuid()
        && (info.st_mode & 077) == 0;
}

bool makePrivate(const QString &folder)
{
    if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return false;
    return isPrivate(folder);
}

} // namespace

QString SingleInstance::socketFolder(const QString &profile)
{
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(u'/') && runtime.size() < kLongestPath - 40 && isPrivate(runtime))
        return runtime;
    // In the shared folder somebody may have created it before us: then it is not used.
    const QString shared = QDir::tempPath() + u"/kookaburra-%1"_s.arg(geteuid());
    for (const QString &folder : {shared, profile + u"/run"_s}) {
        if (folder.size() < kLongestPath - 40 && makePrivate(folder))
            return folder;
    }
    return {};
}

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    const auto path = QFileInfo(profile).canonicalFilePath();
    m_profile = path.isEmpty() ? profile : path;
    const auto hash = QCryptographicHash::hash(m_profile.toUtf8(), QCryptographicHash::Sha256);
    if (const QString folder = socketFolder(m_profile); !folder.isEmpty())
        m_socket = folder + u"/kookaburra-"_s + QString::fromLatin1(hash.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before the next copy may create its own
    if (m_lock >= 0)
        ::close(m_lock);
}

SingleInstance::Outcome SingleInstance::claim(const QString &open)
{
    if (lock()) {
        listen();
        return Outcome::First;
    }
    return handOn(open) ? Outcome::HandedOn : Outcome::NoAnswer;
}

//! The system releases it with the process, however that ends. Where no file can be created (a read-only profile), only
//! the socket decides.
bool SingleInstance::lock()
{
    const QByteArray name = QFile::encodeName(m_profile + u"/lock"_s);
    int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        QLocalSocket other;
        other.connectToServer(m_socket);
        return m_socket.isEmpty()
            || (!other.waitForConnected(500) && other.error() != QLocalSocket::SocketTimeoutError);
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        char text[24] = {};
        if (taken && pread(file, text, sizeof(text) - 1, 0) > 0)
            m_other = QByteArray(text).trimmed().toLongLong();
        ::close(file);
        return !taken; // a file system without locks
    }
    m_lock = file;
    const QByteArray self = QByteArray::number(getpid()) + '\n';
    if (ftruncate(file, 0) != 0 || pwrite(file, self.constData(), static_cast<size_t>(self.size()), 0) < 0)
        qCDebug(lcUi) << "the lock does not say who has it";
    return true;
}

void SingleInstance::listen()
{
    if (m_socket.isEmpty()) {
        qCWarning(lcUi) << "there is no folder for the socket: a second start cannot be told to this one";
        return;
    }
    QLocalServer::removeServer(m_socket); // left behind by a copy that crashed
    if (!m_server.listen(m_socket))
        qCWarning(lcUi) << "a second start cannot be told to this one:" << m_server.errorString();
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurs(peerOf(socket->socketDescriptor()))) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    QTimer::singleShot(kRequestTime, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestRequest)
            socket->abort();
        return;
    }
    const auto open = secondstart::readRequest(socket->readLine(kLongestRequest));
    socket->disconnect(this);
    if (!open) {
        socket->abort();
        return;
    }
    socket->write(secondstart::answer());
    socket->disconnectFromServer(); // once it is written
    Q_EMIT requested(*open);
}

bool SingleInstance::handOn(const QString &open)
{
    if (m_socket.isEmpty())
        return false;
    const QDeadlineTimer deadline(m_patience);
    const auto left = [&deadline] { return static_cast<int>(std::max<qint64>(1, deadline.remainingTime())); };
    QLocalSocket other;
    // A copy that has just been started may not listen yet.
    for (;;) {
        other.connectToServer(m_socket);
        if (other.waitForConnected(left()))
            break;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(50);
    }
    const auto peer = peerOf(other.socketDescriptor());
    if (!isOurs(peer))
        return false;
    m_other = peer->pid;
    other.write(secondstart::request(open));
    while (!other.canReadLine()) {
        if (other.bytesAvailable() > kLongestRequest || !other.waitForReadyRead(left()))
            return false;
    }
    return secondstart::isAnswer(other.readLine(kLongestRequest));
}

bool SingleInstance::endOther()
{
    const auto process = static_cast<pid_t>(m_other);
    if (process <= 1 || process == getpid())
        return false;
    for (const int signal : {SIGTERM, SIGKILL}) {
        if (kill(process, signal) != 0)
            return errno == ESRCH;
        kill(process, SIGCONT); // a stopped process receives no other signal
        const QDeadlineTimer deadline(kKindly);
        while (!deadline.hasExpired()) {
            const int file
                = ::open(QFile::encodeName(m_profile + u"/lock"_s).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            const bool free = file < 0 ? kill(process, 0) != 0 : flock(file, LOCK_EX | LOCK_NB) == 0;
            if (file >= 0)
                ::close(file);
            if (free)
                return true;
            QThread::msleep(20);
        }
    }
    return false;
}

} // namespace chat::ui
