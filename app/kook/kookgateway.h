// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket/gatewaysocket.h"
#include "app/net/restclient.h"

#include <QJsonObject>
#include <QSet>

#include <functional>
#include <map>

namespace chat::kook {

class EchoWatch;

//! KOOK's gateway (PROTOCOL.md 7): plain or compressed frames, events in order and exactly once, sessions and their
//! resumption.
class KookGateway : public GatewaySocket
{
    Q_OBJECT

public:
    struct Options
    {
        bool compress = true;
        std::chrono::milliseconds askAgain{1500}; //!< after a gap in the numbers: asks the server to send again
        std::chrono::milliseconds giveUp{6000}; //!< then continues without the missing events
        std::chrono::milliseconds ghost{120'000}; //!< the server may take our lost session for online this long
        std::chrono::milliseconds settle{1500}; //!< after the last late event, history is compared
        size_t maxGaps = 100; //!< given up, whose events are still accepted when they come late
        size_t maxHeld = 2000; //!< events behind a gap
        int slice = 64; //!< held-back events delivered in one turn, once the gap is closed
        qsizetype maxFrame = 16 << 20; //!< bytes, inflated
        FramePump::Limits pump = {};
        //! For who passes events on: none is dropped or cut, they come as frames (frameOf()), and a session outlives
        //! failures of the connection.
        bool whole = false;
        //! Asked before a number is told to the server, which then forgets the events up to it: the highest one up to
        //! which all are safe. Empty: what was delivered is safe.
        std::function<qint64(qint64 delivered)> safe = {};
    };
    //! What is needed to resume a session in a later run.
    struct SessionState
    {
        QString id;
        qint64 sn = 0; //!< of the last event delivered
        friend bool operator==(const SessionState &, const SessionState &) = default;
    };

    KookGateway(RestClient &rest, WebSocket &socket, Scheduler &scheduler, Durations durations, Options options,
        QObject *parent = nullptr);

    void setSelf(const UserId &self) { setOwn(self); }
    //! Before a session begins: is somebody online already? Then occupied() follows and nothing is opened.
    void setAsksFirst(bool asks) { m_asksFirst = asks; }
    //! Through a relay, which also tells which program wrote a message. From the next connection on.
    void setShared(bool shared) { m_shared = shared; }
    using GatewaySocket::reportTo;
    //! Tells the watch what is heard, and sends the ping that it wants. Borrowed.
    void reportTo(EchoWatch &echo);
    //! start(), without asking this once.
    void startUnasked();
    [[nodiscard]] qint64 lastSn() const { return m_sn; }
    [[nodiscard]] SessionState session() const { return {m_session, m_sn}; }
    //! Before start(): a session of an earlier run, resumed if the server still has it. If it does not, it may count it
    //! as online for a while after it was last live (UTC).
    void resumeSession(const SessionState &session, const QDateTime &liveAt = {});
    //! The frame of an event as the server sent it, unpacked (Options::whole).
    [[nodiscard]] static QByteArray frameOf(const QJsonObject &event);

Q_SIGNALS:
    //! Another program is online with this account: it would get the events. The caller stops this gateway.
    void occupied();
    //! An event frame came, in order or not; empty: not of a message.
    void eventHeard(const chat::MessageId &message);
    //! The `d` of an event frame, in order, without repetitions.
    void eventArrived(const QJsonObject &event);
    //! Shared: a program of this account wrote that message.
    void written(const chat::MessageId &message, const QString &program);
    //! Some events will never come: see app/README.md for who repairs what.
    void eventsMissed();

protected:
    void fetchUrl(Callback<QUrl> callback) override;
    [[nodiscard]] QUrl resumeUrl(const QUrl &url) const override;
    [[nodiscard]] bool canResume() const override { return !m_session.isEmpty(); }
    void forgetSession() override;
    [[nodiscard]] bool keepsSession() const override { return m_options.whole; }
    void sendPing() override;
    void onFrame(const QJsonObject &frame) override;

private:
    [[nodiscard]] static FramePump::Reader readerFor(const Options &options);
    [[nodiscard]] static FramePump::Reading read(const QByteArray &frame, qsizetype most, qsizetype mostEver);
    void fetchIndex(const Callback<QUrl> &callback);
    [[nodiscard]] bool mayBeOurGhost();
    [[nodiscard]] static FramePump::Reading readWhole(const QByteArray &frame, qsizetype most, qsizetype mostEver);
    [[nodiscard]] qint64 safeSn() const { return m_options.safe ? m_options.safe(m_sn) : m_sn; }
    void onHello(const QJsonObject &data);
    void onHelloRefused(int code);
    void onEvent(qint64 sn, const QJsonObject &event);
    void deliver(const QJsonObject &event);
    //! The first event held back is next: the others follow in later turns.
    [[nodiscard]] bool draining() const { return !m_held.empty() && m_held.begin()->first <= m_sn + 1; }
    void drain();
    void watchGap();
    void flushGap();
    [[nodiscard]] bool takeMissing(qint64 sn);
    void deliverLate(const QJsonObject &event);
    void sendSignal(int signal);

    RestClient &m_rest;
    Options m_options;
    bool m_asksFirst = false;
    bool m_unasked = false;
    bool m_shared = false;
    //! When our own last session was last known to be live, by the scheduler's clock; may be before that clock began.
    std::optional<std::chrono::milliseconds> m_liveAt;
    QString m_session;
    qint64 m_sn = 0; //!< of the last event delivered
    std::map<qint64, QJsonObject> m_held; //!< behind a gap
    std::map<qint64, qint64> m_missing; //!< gaps that were given up: first number → last number
    bool m_expiredOnce = false; //!< the last hello reported an expired token
    QSet<qint64> m_unknownSignals; //!< logged once each
    quint64 m_generation = 0; //!< changes when the numbers start again
    Timer m_gapTimer;
    Timer m_drainTimer;
    Timer m_lateTimer;
};

} // namespace chat::kook
