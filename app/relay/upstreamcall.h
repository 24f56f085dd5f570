// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/answerreader.h"
#include "app/relay/upstreamsockets.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace chat::relay {

//! One HTTP request to KOOK and its answer, which is passed on in parts. It is sent once: only a request that changes
//! nothing is sent again, when a connection that had been used before turns out to be dead.
class UpstreamCall : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray head; //!< request line and headers, complete
        QByteArray body;
        std::shared_ptr<QFile> file; //!< in place of the body
        bool reads = false; //!< it changes nothing
        bool bodyless = false; //!< the answer has no body
    };
    enum class Failure : quint8 {
        None,
        Unreachable, //!< it was certainly not received
        Lost, //!< it may have been carried out
        Timeout, //!< likewise
        BadAnswer, //!< no HTTP, or a head without end
    };
    struct Patience
    {
        std::chrono::milliseconds connect{10'000};
        std::chrono::milliseconds progress{60'000}; //!< without any: nothing was taken, nothing came
    };

    UpstreamCall(UpstreamSockets &sockets, Request request, const Patience &patience, QObject *parent = nullptr);
    ~UpstreamCall() override;

    void start();
    //! No more parts until it is called with false.
    void setPaused(bool paused);

    [[nodiscard]] const AnswerReader &answer() const { return m_reader; }
    [[nodiscard]] Failure failure() const { return m_failure; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isSent() const { return m_sent; } //!< some of it may have arrived

Q_SIGNALS:
    void headRead();
    void bodyRead(const QByteArray &part);
    //! The answer is complete, or will not be: see failure().
    void finished();

private:
    void onConnected();
    void feed();
    void onData();
    void onEnd();
    //! Once; without a failure the answer is complete.
    void conclude(Failure failure, const QString &problem = {});
    void dropSocket();

    UpstreamSockets &m_sockets;
    const Request m_request;
    const Patience m_patience;
    std::unique_ptr<QTcpSocket> m_socket;
    AnswerReader m_reader;
    QTimer m_deadline;
    Failure m_failure = Failure::None;
    QString m_problem;
    bool m_reused = false;
    bool m_sent = false;
    bool m_paused = false;
    bool m_headTold = false;
    bool m_done = false;
};

} // namespace chat::relay
