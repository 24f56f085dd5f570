// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/qtwebsocket.h"

#include "app/net/websocket/socketreader.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = SocketInbox::Item::Kind;

// In one turn of the event loop:
constexpr int kMostFrames = 256;
constexpr qsizetype kMostBytes = 256 << 10;
} // namespace

QtWebSocket::QtWebSocket(QObject *parent)
    : WebSocket(parent)
    , m_inbox(kMostWaiting)
{
    m_thread.setObjectName(u"websocket"_s);
}

QtWebSocket::~QtWebSocket()
{
    if (!m_reader)
        return;
    m_inbox.begin(++m_connection);
    // From within the thread, so that the goodbye comes first.
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] {
        reader->close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void QtWebSocket::startThread()
{
    if (m_reader)
        return;
    m_reader = new SocketReader(m_inbox, [this] { wake(); });
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

//! From any thread.
void QtWebSocket::wake()
{
    QMetaObject::invokeMethod(this, &QtWebSocket::deliver, Qt::QueuedConnection);
}

void QtWebSocket::open(const QUrl &url)
{
    startThread();
    m_held = false;
    m_inbox.begin(++m_connection);
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, url, connection = m_connection] { reader->open(url, connection); });
}

void QtWebSocket::close()
{
    m_held = false;
    m_inbox.begin(++m_connection);
    if (m_reader)
        QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->close(); });
}

void QtWebSocket::sendText(const QString &text)
{
    if (!m_reader)
        return;
    m_inbox.addText(text);
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->send(); });
}

void QtWebSocket::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        wake();
}

void QtWebSocket::deliver()
{
    if (m_held)
        return; // setHeld() goes on
    const QPointer<QtWebSocket> alive(this); // a slot that gets a frame may delete this object
    const quint64 connection = m_connection;
    qsizetype bytes = 0;
    for (int i = 0; i < kMostFrames && bytes < kMostBytes; ++i) {
        const auto item = m_inbox.take();
        if (!item)
            break;
        bytes += item->bytes.size();
        switch (item->kind) {
        case Kind::Opened:
            Q_EMIT opened();
            break;
        case Kind::Frame:
            Q_EMIT frameReceived(item->bytes);
            break;
        case Kind::Closed:
            Q_EMIT closed(item->code, item->reason);
            break;
        }
        if (!alive || connection != m_connection || m_held)
            return;
    }
    if (m_inbox.pause())
        QTimer::singleShot(0, this, &QtWebSocket::deliver); // after whatever else waits in the event loop
}

} // namespace chat
