// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/singleinstance.h"

#include "app/base/logging.h"
#include "app/session/handover/fetchorder.h"
#include "app/session/handover/profilesocket.h"
#include "app/session/handover/secondstart.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QMetaMethod>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using profilesocket::kLongestLine;
constexpr auto kRequestTime = 5s;
constexpr auto kKindly = 2s;

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    m_profile = profilesocket::canonical(profile);
    m_socket = profilesocket::path(m_profile);
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
    if (profilesocket::peerOf(socket->socketDescriptor()) == 0) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *limit = new QTimer(socket);
    connect(limit, &QTimer::timeout, socket, &QLocalSocket::abort);
    limit->start(kRequestTime);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, limit] { read(socket, limit); });
    read(socket, limit);
}

void SingleInstance::read(QLocalSocket *socket, QTimer *limit)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestLine)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(kLongestLine);
    socket->disconnect(this);
    const auto order = readFetchOrder(line);
    if (order && isSignalConnected(QMetaMethod::fromSignal(&SingleInstance::fetchOrdered))) {
        limit->deleteLater(); // it takes as long as it takes
        limit->stop();
        Q_EMIT fetchOrdered(*order, socket);
        return;
    }
    const auto open = secondstart::readRequest(line);
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
    const qint64 peer = profilesocket::peerOf(other.socketDescriptor());
    if (peer == 0)
        return false;
    m_other = peer;
    other.write(secondstart::request(open));
    while (!other.canReadLine()) {
        if (other.bytesAvailable() > kLongestLine || !other.waitForReadyRead(left()))
            return false;
    }
    return secondstart::isAnswer(other.readLine(kLongestLine));
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
