// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket/gatewaysocket.h"

#include <QJsonObject>
#include <QUrl>

namespace chat::satori {

//! Satori's events over a websocket (PROTOCOL.md 4): frames, logins, and reconnecting. No deployed server replays
//! missed events, so every new connection reports that events may be lost.
class SatoriGateway : public GatewaySocket
{
    Q_OBJECT

public:
    SatoriGateway(WebSocket &socket, Scheduler &scheduler, Durations durations, QObject *parent = nullptr);

    //! The timing of Satori: pings every ten seconds, pauses from one second to sixty.
    [[nodiscard]] static Durations defaultDurations();

    //! `base` as for calls. Another base or token discards the state of the previous connection.
    void setServer(const QUrl &base, const QString &token);
    void setSelf(const UserId &self) { setOwn(self); }
    [[nodiscard]] qint64 lastSn() const { return m_sn; }

Q_SIGNALS:
    //! READY's body: who is signed in. Emitted before the state changes.
    void ready(const QJsonObject &body);
    void eventArrived(const QJsonObject &event);
    void metaArrived(const QJsonObject &meta);

protected:
    void fetchUrl(Callback<QUrl> callback) override;
    //! Reconnecting is the same as connecting: IDENTIFY contains the number.
    [[nodiscard]] bool canResume() const override { return false; }
    void forgetSession() override {}
    void onOpened() override;
    void sendPing() override;
    void onFrame(const QJsonObject &frame) override;
    void onEnded(int code, const QString &reason) override;

private:
    [[nodiscard]] static FramePump::Reading read(const QByteArray &frame, qsizetype most);
    void onEvent(const QJsonObject &event);
    void sendOp(int op, const QJsonObject &body);

    QUrl m_url;
    QString m_token;
    qint64 m_sn = 0; //!< the highest so far
};

} // namespace chat::satori
