// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/pictures/picturehosts.h"
#include "app/net/scheduler.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

class QNetworkReply;

namespace chat {

//! Downloads pictures over http(s), the newest request first, on connections of their own, so that API calls never wait
//! for pictures. No server can delay the others: each host has few connections, slow downloads give up their slot after
//! a moment, and the slowest are cancelled when there are too many.
class PictureDownloads : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 bytes = 32 << 20; //!< per file
        int atOnce = 12; //!< for all hosts, slow ones not counted
        int perHost = 6; //!< likewise
        int slow = 12; //!< at once, in addition to the others
        std::chrono::milliseconds slowAfter{3000};
        std::chrono::milliseconds head{8000}; //!< until the answer begins
        std::chrono::milliseconds silence{15'000}; //!< without receiving a byte
        std::chrono::milliseconds total{60'000};
    };

    PictureDownloads(Scheduler &scheduler, const Limits &limits, QObject *parent = nullptr);
    ~PictureDownloads() override;

    //! Where pictures may be loaded from.
    [[nodiscard]] PictureHosts &hosts() { return m_hosts; }
    //! `arrived` or `failed` follows from the event loop. Calling it again moves the picture to the front if it still
    //! waits.
    void fetch(const QString &url);
    [[nodiscard]] bool contains(const QString &url) const;

Q_SIGNALS:
    void arrived(const QString &url, const QByteArray &bytes); //!< never empty
    void failed(const QString &url);

private:
    struct Download;

    void startNext();
    [[nodiscard]] bool mayStart(const QString &host) const;
    void begin(const QString &url, const QString &address);
    [[nodiscard]] size_t freeLane(const QString &host) const;
    void refuseLater(const QString &url);
    void follow(QNetworkReply &reply, const QUrl &from, const QUrl &to);
    void take(Download &download);
    void becomeSlow(Download &download);
    void giveUp(Download &download);
    void end(const QString &url, QNetworkReply *reply);

    Scheduler &m_scheduler;
    const Limits m_limits;
    PictureHosts m_hosts;
    //! A manager opens six connections per host; slow downloads must not use up those of the others.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_lanes;
    std::vector<QString> m_queue; //!< newest last
    std::vector<std::unique_ptr<Download>> m_running; //!< oldest first
};

} // namespace chat
