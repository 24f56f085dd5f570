// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/liveconnection.h"
#include "app/domain/livesession.h"
#include "app/kook/news/echowatch.h"
#include "app/kook/kookgateway.h"
#include "app/kook/news/kookpollbudget.h"
#include "app/polling/poller.h"

#include <QObject>

namespace chat::kook {

class KookDirectoryService;
class KookMessageService;

//! How an account hears what is new: from its gateway, or by asking. KOOK serves one gateway of a token, and a bot program
//! may be using it: a bot's gateway is opened only where LiveConnection allows it, never beside another program, and is
//! left when it turns out to be deaf.
class KookNews : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        LiveConnection live = LiveConnection::Always;
        GatewaySocket::Durations durations;
        KookGateway::Options gateway;
    };

    //! All are borrowed.
    KookNews(RestClient &rest, WebSocket &socket, Scheduler &scheduler, KookMessageService &messages,
        KookDirectoryService &directory, const Options &options, QObject *parent = nullptr);
    ~KookNews() override;

    void setSelf(const User &self);
    //! Puts every frame there from now on.
    void reportTo(TrafficLog &traffic) { m_gateway.reportTo(traffic); }
    //! Takes effect at once.
    void setLiveConnection(LiveConnection live);
    //! A relay shares one connection among all programs of the token: with it there is no reason to ask. Takes effect at
    //! once.
    void setShared(bool shared);
    //! Before start(): a session of an earlier run, gone on with where a gateway of our own is opened.
    void resumeLive(const LiveSession &session) { m_earlier = session; }
    [[nodiscard]] LiveSession liveSession() const; //!< of our own gateway; empty: none
    void start();
    void stop();
    void retryNow();
    //! The connections are stale: the computer slept, the network changed.
    void reconnectNow();
    void setAttention(const Attention &attention) { m_poller.setAttention(attention); }
    void takeOver(QObject *context, const Callback<Unit> &callback);

    [[nodiscard]] ConnectionState connection() const;

Q_SIGNALS:
    void stateChanged();
    //! The `d` of an event frame.
    void eventArrived(const QJsonObject &event);

private:
    [[nodiscard]] bool isStarted() const;
    [[nodiscard]] bool wantsPolling() const; //!< of the two; it may have to ask all the same
    void connectGateway();
    void poll(ConnectionState::Source source);
    void leavePolling();
    void onGatewayState();
    void onAnswered();
    void onFailed(const ApiError &error, const QDateTime &retryAt);

    RestClient &m_rest;
    Scheduler &m_scheduler;
    KookMessageService &m_messages;
    LiveConnection m_live;
    bool m_shared = false;
    KookGateway m_gateway;
    KookPollBudget m_budget;
    Poller m_poller;
    EchoWatch m_echo;
    LiveSession m_earlier; //!< until it was tried
    User m_self;
    ConnectionState m_polling; //!< the state while the poller runs
    QDateTime m_heardAt; //!< UTC: up to then news came
    //! The gateway was left: when it is online again, eventsLost tells that events in between were not heard.
    bool m_missed = false;
};

} // namespace chat::kook
