// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/encodedevent.h"
#include "app/server/gatewayfaults.h"
#include "app/server/outgoinglimit.h"
#include "app/server/watchedlines.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>

#include <deque>
#include <memory>

namespace chat::server {

//! One gateway session: numbers its events, keeps the latest for a resume, and outlives its socket for a while. A
//! reader is sent only what it has room for; the rest waits among the kept events that all sessions share.
class GatewaySession : public QObject
{
    Q_OBJECT

public:
    //! Events kept for a resume.
    struct Room
    {
        size_t kept = 2000;
        size_t behind = 4 * 2000; //!< for a reader that is connected but too slow
        size_t acknowledged = 2000; //!< of those that the client has confirmed
    };

    //! Whose it is.
    struct Client
    {
        QString id; //!< of the session
        QString userId;
        QString program; //!< its User-Agent, if it is known
    };

    //! `frames`: what passes is noted there. All are borrowed.
    GatewaySession(
        Client client, const GatewayFaults &faults, OutgoingLimit &outgoing, WatchedLines &frames, QObject *parent);
    ~GatewaySession() override;

    [[nodiscard]] const QString &id() const { return m_client.id; }
    [[nodiscard]] const QString &userId() const { return m_client.userId; }
    [[nodiscard]] bool isConnected() const { return m_socket != nullptr; }
    [[nodiscard]] qint64 sn() const { return m_sn; }
    //! Unix ms since there is no socket; 0 while there is one.
    [[nodiscard]] qint64 lostAt() const { return m_lostAt; }
    //! The highest number that the client said it has.
    [[nodiscard]] qint64 acknowledged() const { return m_acknowledged; }
    //! The lowest number that is kept; the next one if none is.
    [[nodiscard]] qint64 oldestSn() const { return m_kept.empty() ? m_sn + 1 : m_kept.front().sn; }
    void setRoom(const Room &room) { m_room = room; }
    //! A session of an earlier run, without a connection: its next event gets the number after this one.
    void continueAfter(qint64 sn);
    //! Whether all events after `sn` are still kept.
    [[nodiscard]] bool canResume(qint64 sn) const;

    //! Takes over the connection: sends hello and, for a resume, the events after `resumeFrom` and then the
    //! acknowledgement.
    void attach(QWebSocket *socket, bool compressed, std::optional<qint64> resumeFrom);
    //! A deaf session is not sent it, and it gets no number.
    void push(const std::shared_ptr<const EncodedEvent> &event);
    //! Sends a frame without a number, if there is a connection.
    void tell(const QJsonObject &frame);
    //! Tells the client that events are lost: it must begin another session.
    void invalidate();
    //! From now on it shakes hands and answers pings, and gets no further event.
    void deafen() { m_deaf = true; }
    [[nodiscard]] bool isDeaf() const { return m_deaf || m_faults.deaf; }
    [[nodiscard]] bool keepsEvents() const { return !m_kept.empty(); }
    [[nodiscard]] qint64 oldestTime() const { return m_kept.front().time; }
    //! Drops the oldest event; a reader that has not received it is disconnected.
    void forgetOldest();
    //! Closes the socket with a close frame.
    void close();
    //! Cuts the connection like a broken network; the session can be resumed.
    void cut();
    //! For observers: numbers, no content.
    [[nodiscard]] QJsonObject describe() const;

    static void send(QWebSocket &socket, bool compressed, const QJsonObject &frame);

Q_SIGNALS:
    void connectedChanged();
    void acknowledgedMore();

private:
    struct Kept
    {
        qint64 sn = 0;
        qint64 time = 0;
        std::shared_ptr<const EncodedEvent> event;
    };

    void say(const QJsonObject &frame);
    enum class Direction : quint8 { ToClient, FromClient };
    void noteFrame(Direction direction, const QString &frame);
    void onText(const QString &text);
    void onLost();
    void onPing(const QJsonObject &frame);
    void deliver(const Kept &kept);
    void transmit(const Kept &kept);
    //! Goes back to the events after `sn` and sends as many as there is room for.
    void resendAfter(qint64 sn);
    void catchUp();
    [[nodiscard]] bool hasRoom(qint64 bytes, qint64 mostUnsent);
    void reconnect(int code, const QString &why);
    void acknowledge(qint64 sn);

    const Client m_client;
    const GatewayFaults &m_faults;
    OutgoingLimit &m_outgoing;
    WatchedLines &m_frames;
    QPointer<QWebSocket> m_socket; // destroyed with its connection
    std::deque<Kept> m_kept;
    std::optional<Kept> m_held;
    QTimer m_heldTimer;
    QTimer m_silence;
    QTimer m_retry; // active while there is no room although nothing of ours waits
    Room m_room;
    qint64 m_acknowledged = 0;
    qint64 m_sn = 0;
    qint64 m_next = 1; // the next to send to the current socket
    std::optional<qint64> m_resumedUpTo; // the last event that a resume must send before the acknowledgement
    qint64 m_lostAt = 0;
    qint64 m_attachedAt = 0;
    qint64 m_pings = 0;
    bool m_compressed = false;
    bool m_deaf = false;
};

} // namespace chat::server
