// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/gatewaysession.h"

#include "app/base/jsonreader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

constexpr qint64 kMostUnsent = 32ll * 1024 * 1024; // for many events at once
constexpr qint64 kMostResent = 1024ll * 1024; // older ones are sent as the client reads
constexpr int kGapEvery = 5;
constexpr std::chrono::milliseconds kRetry{250};
constexpr std::chrono::seconds kLongestSilence{150};
constexpr qsizetype kLongestNoted = 64 << 10; // characters of a frame, for observers

} // namespace

GatewaySession::GatewaySession(
    Client client, const GatewayFaults &faults, OutgoingLimit &outgoing, WatchedLines &frames, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_faults(faults)
    , m_outgoing(outgoing)
    , m_frames(frames)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this, &GatewaySession::catchUp);
    m_heldTimer.setSingleShot(true);
    m_heldTimer.setInterval(300);
    connect(&m_heldTimer, &QTimer::timeout, this, [this] {
        if (m_held)
            transmit(*std::exchange(m_held, std::nullopt));
    });
    m_silence.setSingleShot(true);
    m_silence.setInterval(kLongestSilence);
    connect(&m_silence, &QTimer::timeout, this, &GatewaySession::close);
}

GatewaySession::~GatewaySession()
{
    if (!m_socket)
        return;
    disconnect(m_socket, nullptr, this, nullptr);
    connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
    m_socket->close();
}

bool GatewaySession::canResume(qint64 sn) const
{
    return sn >= 0 && sn <= m_sn && sn >= oldestSn() - 1;
}

void GatewaySession::continueAfter(qint64 sn)
{
    m_sn = sn;
    m_next = sn + 1;
    m_acknowledged = sn;
    m_lostAt = QDateTime::currentMSecsSinceEpoch();
}

void GatewaySession::send(QWebSocket &socket, bool compressed, const QJsonObject &frame)
{
    const QByteArray json = QJsonDocument(frame).toJson(QJsonDocument::Compact);
    if (compressed)
        socket.sendBinaryMessage(compressedFrame(json));
    else
        socket.sendTextMessage(QString::fromUtf8(json));
}

void GatewaySession::attach(QWebSocket *socket, bool compressed, std::optional<qint64> resumeFrom)
{
    if (m_socket) {
        disconnect(m_socket, nullptr, this, nullptr);
        m_socket->close();
        m_socket->deleteLater();
    }
    m_held.reset();
    m_socket = socket;
    m_compressed = compressed;
    m_lostAt = 0;
    m_attachedAt = QDateTime::currentMSecsSinceEpoch();
    m_next = m_sn + 1;
    m_resumedUpTo.reset();
    connect(socket, &QWebSocket::bytesWritten, this, &GatewaySession::catchUp);
    connect(socket, &QWebSocket::disconnected, this, &GatewaySession::onLost);
    connect(socket, &QWebSocket::textMessageReceived, this, &GatewaySession::onText);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
        [this](const QByteArray &bytes) { onText(QString::fromUtf8(bytes)); });
    if (m_faults.dropGateway.count() > 0)
        QTimer::singleShot(m_faults.dropGateway, socket, [socket] { socket->abort(); });
    if (m_faults.deafAfter.count() > 0)
        QTimer::singleShot(m_faults.deafAfter, this, &GatewaySession::deafen);
    m_silence.start();
    say({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, id()}}}});
    if (resumeFrom) {
        m_resumedUpTo = m_sn;
        acknowledge(*resumeFrom);
        resendAfter(*resumeFrom);
    }
    Q_EMIT connectedChanged();
}

void GatewaySession::onLost()
{
    m_silence.stop();
    m_retry.stop();
    m_heldTimer.stop();
    m_held.reset();
    if (m_socket)
        m_socket->deleteLater();
    m_socket.clear();
    m_lostAt = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT connectedChanged();
}

void GatewaySession::close()
{
    if (m_socket)
        m_socket->close();
}

void GatewaySession::cut()
{
    if (m_socket)
        m_socket->abort();
}

QJsonObject GatewaySession::describe() const
{
    return {{"session_id"_L1, id()}, {"user_id"_L1, userId()}, {"connected"_L1, isConnected()}, {"deaf"_L1, isDeaf()},
        {"since"_L1, isConnected() ? m_attachedAt : m_lostAt}, {"compressed"_L1, m_compressed}, {"sn"_L1, m_sn},
        {"pings"_L1, m_pings}, {"unsent_bytes"_L1, m_socket ? m_socket->bytesToWrite() : 0}};
}

void GatewaySession::onText(const QString &text)
{
    m_silence.start();
    noteFrame(Direction::FromClient, text);
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    switch (json::integer(frame, "s"_L1, -1)) {
    case 2:
        onPing(frame);
        break;
    case 4: {
        const qint64 sn = json::integer(frame, "sn"_L1, -1);
        if (!canResume(sn)) {
            reconnect(sn < 0 ? 40106 : 40108, u"sn is invalid or gone"_s);
            break;
        }
        m_resumedUpTo = m_sn;
        acknowledge(sn);
        resendAfter(sn);
        break;
    }
    default:
        break; // clients send nothing else; unknown frames are ignored, as by the real server
    }
}

void GatewaySession::onPing(const QJsonObject &frame)
{
    ++m_pings;
    const qint64 sn = json::integer(frame, "sn"_L1, -1);
    if (sn > m_sn) {
        reconnect(40108, u"sn is invalid"_s);
        return;
    }
    if (m_faults.noPong)
        return;
    say({{"s"_L1, 3}});
    acknowledge(sn);
    if (sn >= 0 && sn + 1 < m_next)
        resendAfter(sn);
}

void GatewaySession::reconnect(int code, const QString &why)
{
    say({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, code}, {"err"_L1, why}}}});
    m_socket->close();
}

void GatewaySession::tell(const QJsonObject &frame)
{
    if (m_socket)
        say(frame);
}

void GatewaySession::say(const QJsonObject &frame)
{
    if (m_frames.isWatched())
        noteFrame(Direction::ToClient, QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    send(*m_socket, m_compressed, frame);
}

void GatewaySession::noteFrame(Direction direction, const QString &frame)
{
    if (!m_frames.takesOne())
        return;
    QJsonObject line{{"program"_L1, m_client.program}, {"user_id"_L1, m_client.userId},
        {"sent"_L1, direction == Direction::FromClient}, {"frame"_L1, frame.left(kLongestNoted)},
        {"cut"_L1, frame.size() > kLongestNoted}};
    m_frames.note(std::move(line));
}

void GatewaySession::invalidate()
{
    if (m_socket)
        reconnect(40107, u"events are lost"_s);
}

void GatewaySession::acknowledge(qint64 sn)
{
    if (sn <= m_acknowledged)
        return;
    m_acknowledged = sn;
    while (m_kept.size() > m_room.acknowledged && m_kept.front().sn <= sn && m_kept.front().sn < m_next)
        m_kept.pop_front();
    Q_EMIT acknowledgedMore();
}

void GatewaySession::push(const std::shared_ptr<const EncodedEvent> &event)
{
    if (isDeaf())
        return;
    m_kept.push_back(Kept{++m_sn, QDateTime::currentMSecsSinceEpoch(), event});
    if (m_socket && m_next == m_sn && hasRoom(event->size(), kMostUnsent)) {
        ++m_next;
        deliver(m_kept.back());
    }
    while (m_kept.size() > m_room.kept && (!m_socket || m_kept.front().sn < m_next || m_kept.size() > m_room.behind))
        forgetOldest();
}

void GatewaySession::forgetOldest()
{
    const qint64 sn = m_kept.front().sn;
    m_kept.pop_front();
    if (m_socket && sn >= m_next)
        cut();
}

bool GatewaySession::hasRoom(qint64 bytes, qint64 mostUnsent)
{
    const qint64 unsent = m_socket->bytesToWrite();
    if (unsent < mostUnsent && m_outgoing.hasRoom(unsent, bytes))
        return true;
    if (unsent == 0)
        m_retry.start(); // no signal will follow when there is room again
    return false;
}

void GatewaySession::catchUp()
{
    while (m_socket && m_next <= m_sn && m_next >= m_kept.front().sn) {
        const Kept &next = m_kept.at(static_cast<size_t>(m_next - m_kept.front().sn));
        if (!hasRoom(next.event->size(), kMostResent))
            return;
        ++m_next;
        transmit(next);
    }
    if (m_socket && m_resumedUpTo && m_next > *m_resumedUpTo) {
        m_resumedUpTo.reset();
        say({{"s"_L1, 6}, {"d"_L1, QJsonObject{{"session_id"_L1, id()}}}});
    }
}

void GatewaySession::resendAfter(qint64 sn)
{
    m_next = m_kept.empty() ? m_sn + 1 : std::max(sn + 1, m_kept.front().sn);
    catchUp();
}

void GatewaySession::deliver(const Kept &kept)
{
    if (m_faults.gatewayGap && kept.sn % kGapEvery == 0)
        return;
    if (m_faults.gatewayReorder && !m_held) {
        m_held = kept;
        m_heldTimer.start();
        return;
    }
    transmit(kept);
    if (m_held) {
        m_heldTimer.stop();
        transmit(*std::exchange(m_held, std::nullopt));
    }
}

void GatewaySession::transmit(const Kept &kept)
{
    for (int times = m_faults.gatewayDup ? 2 : 1; times > 0 && m_socket; --times) {
        if (m_frames.isWatched())
            noteFrame(Direction::ToClient, kept.event->text(kept.sn));
        if (m_compressed)
            m_socket->sendBinaryMessage(kept.event->compressed(kept.sn));
        else
            m_socket->sendTextMessage(kept.event->text(kept.sn));
    }
}

} // namespace chat::server
