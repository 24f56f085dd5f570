// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/base/ids.h"
#include "app/domain/connectionstate.h"
#include "app/net/websocket/framepump.h"
#include "app/net/scheduler.h"
#include "app/net/websocket/websocket.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

class TrafficLog;

//! Keeps a live connection alive: connects, waits for hello, pings, notices silence, resumes, starts again with growing
//! pauses. Subclasses implement the protocol in the virtual functions.
//!
//!   Offline → Fetching → Connecting → AwaitHello → Online ⇄ PongOverdue
//!                ↑           ↑ resume      │          │
//!                └───────── Waiting ←──────┴──────────┘         Refused: only start() leaves it
class GatewaySocket : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    enum class State : quint8 { Offline, Fetching, Connecting, AwaitHello, Online, PongOverdue, Waiting, Refused };
    Q_ENUM(State)

    //! All times of the state machine (app/kook/PROTOCOL.md 7.4).
    struct Durations
    {
        Milliseconds connect{15'000};
        Milliseconds hello{6000};
        Milliseconds ping{30'000};
        Milliseconds pingJitter{5000}; //!< plus or minus
        Milliseconds pong{6000};
        std::vector<Milliseconds> pingAgain{Milliseconds(2000), Milliseconds(4000)}; //!< after a missed pong
        Milliseconds resumeAfterClose{300}; //!< the first attempt after the connection was cut
        std::vector<Milliseconds> resume{
            Milliseconds(8000), Milliseconds(16'000)}; //!< further attempts, and after silence
        std::vector<Milliseconds> first{Milliseconds(2000), Milliseconds(4000)}; //!< same URL, no session yet
        Milliseconds backOff{2000}; //!< before a fresh start; doubles
        int backOffJitter = 20; //!< per cent that a fresh start may come sooner: clients must not all return at once
        Milliseconds maxBackOff{60'000};
        Milliseconds stable{10'000}; //!< after being online this long, attempts are counted from zero again
    };

    GatewaySocket(WebSocket &socket, Scheduler &scheduler, Durations durations, FramePump::Reader reader,
        FramePump::Limits limits, QObject *parent = nullptr);

    //! Puts every frame there from now on.
    void reportTo(TrafficLog &traffic);
    void start();
    void stop();
    void retryNow(); //!< Waiting: tries again now
    //! The connection is stale although it looks open (the computer slept, the network changed): resume or try again at
    //! once.
    void reconnectNow();

    //! Asks for a sign of life now: ponged(), or the connection is lost.
    void pingNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QDateTime &retryAt() const { return m_retryAt; } //!< Waiting; UTC
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] int latencyMs() const { return m_latencyMs; }
    //! The whole state as shown to the user.
    [[nodiscard]] ConnectionState connection() const;

Q_SIGNALS:
    void stateChanged();
    //! A session began that does not continue the previous one: events in between are lost.
    void sessionReplaced();
    void ponged();
    //! As it came or went, perhaps packed.
    void framePassed(const QByteArray &frame, bool sent);
    //! Many events may come between these two, within one call.
    void batchBegan();
    void batchEnded();

protected:
    // What the protocol implements.
    virtual void fetchUrl(Callback<QUrl> callback) = 0;
    [[nodiscard]] virtual QUrl resumeUrl(const QUrl &url) const { return url; }
    [[nodiscard]] virtual bool canResume() const = 0;
    virtual void forgetSession() = 0;
    //! A session is kept when attempts fail, and resumed at a new address; it goes when the server says so.
    [[nodiscard]] virtual bool keepsSession() const { return false; }
    virtual void onOpened() {}
    virtual void sendPing() = 0;
    virtual void onFrame(const QJsonObject &frame) = 0;
    //! The server closed the connection; the reaction to that has already begun.
    virtual void onEnded(int code, const QString &reason)
    {
        Q_UNUSED(code)
        Q_UNUSED(reason)
    }

    // What the protocol reports.
    void helloReceived(bool sameSession); //!< also while online, where it may announce a new session
    void pongReceived();
    enum class Blame : quint8 { Failure, ServersWish };
    //! The session is unusable: get a new URL, after a pause (a short one if the server asked for it the first time).
    void startAfresh(const ApiError &error, Blame blame = Blame::Failure);
    void refuse(const ApiError &error); //!< no further attempt
    //! A session of an earlier run is to be resumed: another one replaces it.
    void expectSession() { m_hadSession = m_expected = true; }
    void send(const QByteArray &frame);

    //! Marks what this account does: none of it may be dropped.
    void setOwn(const UserId &self) { m_pump.setOwn(self.value.toUtf8()); }

    [[nodiscard]] Scheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] bool resuming() const { return m_resuming; }
    [[nodiscard]] bool isLive() const { return m_state == State::Online || m_state == State::PongOverdue; }

private:
    void setState(State state);
    void fetch();
    void connectTo(const QUrl &url, bool resume);
    void drop();
    void onClosed(int code, const QString &reason);
    [[nodiscard]] bool listens() const;
    void onAnyFrame(const QJsonObject &frame);
    [[nodiscard]] bool pongAwaited() const;
    void schedulePing();
    void ping();
    void onPongMissing();
    void settlePing();
    void lost(Milliseconds firstResume, const ApiError &error);
    void waitThen(Milliseconds delay, const std::function<void()> &next);
    void stopTimers();

    WebSocket &m_socket;
    Scheduler &m_scheduler;
    FramePump m_pump;
    Durations m_times;
    State m_state = State::Offline;
    QUrl m_url;
    QDateTime m_retryAt;
    std::optional<ApiError> m_error;
    int m_latencyMs = -1;
    Milliseconds m_pingSentAt{0};
    bool m_resuming = false;
    bool m_hadSession = false;
    bool m_expected = false; //!< a session of an earlier run was not tried yet
    size_t m_pingsMissed = 0;
    size_t m_resumeTries = 0;
    int m_freshTries = 0;
    quint64 m_attempt = 0; //!< answers to earlier attempts are dropped
    std::function<void()> m_next; //!< what happens when Waiting ends
    Timer m_step; //!< the deadline or pause of the current state
    Timer m_pingTimer;
    Timer m_stableTimer;
};

} // namespace chat
