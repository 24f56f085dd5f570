// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturedownloads.h"

#include "app/base/logging.h"
#include "app/base/secondaddress.h"
#include "app/net/chunkguard.h"
#include "app/net/hostconnections.h"
#include "app/net/ownagent.h"
#include "app/net/replybody.h"

#include <QNetworkReply>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kConnectionsOfALane = 6; // per host, set by QNetworkAccessManager
constexpr int kRedirects = 5;

QString hostOf(const QString &url)
{
    const QUrl parsed(url);
    return parsed.host() + u':' + QString::number(parsed.port(parsed.scheme() == "https"_L1 ? 443 : 80));
}

QNetworkRequest pictureRequest(const QString &url, std::chrono::milliseconds silence)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(static_cast<int>(silence.count()));
    request.setRawHeader("Accept"_ba, "image/webp,image/png,image/jpeg,image/gif,image/*;q=0.5"_ba);
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // pictures are compressed already
    request.setHeader(QNetworkRequest::UserAgentHeader, ownAgent());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(kRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

struct PictureDownloads::Download
{
    Download(Scheduler &scheduler, QString asked, QString where, size_t number)
        : url(std::move(asked))
        , address(std::move(where))
        , host(hostOf(address))
        , lane(number)
        , connections(QUrl(address))
        , timer(scheduler)
    {
    }
    const QString url;
    const QString address; // where it is downloaded from
    const QString host;
    const size_t lane;
    HostConnections connections;
    QNetworkReply *reply = nullptr;
    std::optional<ReplyBody> body;
    std::optional<ChunkGuard> chunks;
    bool slow = false;
    Timer timer;
};

PictureDownloads::PictureDownloads(Scheduler &scheduler, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_limits(limits)
    , m_hosts(scheduler)
{
    connect(&m_hosts, &PictureHosts::known, this, &PictureDownloads::startNext);
}

PictureDownloads::~PictureDownloads()
{
    for (const auto &download : m_running) {
        download->reply->disconnect(this);
        download->reply->abort(); // the reply is destroyed with its manager
        if (download->body->isEmpty())
            download->connections.cutFlooded(); // which waits for its thread
    }
}

bool PictureDownloads::contains(const QString &url) const
{
    return std::ranges::find(m_queue, url) != m_queue.end()
        || std::ranges::find(m_running, url, [](const auto &one) { return one->url; }) != m_running.end();
}

void PictureDownloads::fetch(const QString &url)
{
    if (const auto it = std::ranges::find(m_queue, url); it != m_queue.end())
        std::rotate(it, it + 1, m_queue.end());
    else if (!contains(url))
        m_queue.push_back(url);
    startNext();
}

bool PictureDownloads::mayStart(const QString &host) const
{
    const auto quick = [&](const auto &one) { return !one->slow; };
    const auto quickThere = [&](const auto &one) { return !one->slow && one->host == host; };
    return std::ranges::count_if(m_running, quick) < m_limits.atOnce
        && std::ranges::count_if(m_running, quickThere) < m_limits.perHost;
}

void PictureDownloads::startNext()
{
    for (auto i = static_cast<qsizetype>(m_queue.size()) - 1; i >= 0; --i) {
        const QString url = m_queue[static_cast<size_t>(i)];
        const QString host = hostOf(url);
        const std::optional<bool> allowed = m_hosts.mayLoad(QUrl(url));
        if (!allowed || (*allowed && !mayStart(host)))
            continue;
        m_queue.erase(m_queue.begin() + i);
        if (*allowed)
            begin(url, url);
        else
            refuseLater(url);
    }
}

void PictureDownloads::refuseLater(const QString &url)
{
    qCDebug(lcImage) << "a picture's address leads to this machine or its link";
    QMetaObject::invokeMethod(
        this, [this, url] { Q_EMIT failed(url); }, Qt::QueuedConnection);
}

//! The reply waits until it is allowed to go on.
void PictureDownloads::follow(QNetworkReply &reply, const QUrl &from, const QUrl &to)
{
    const bool lessSafe = from.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    const std::optional<bool> allowed = lessSafe ? false : m_hosts.mayLoad(to);
    if (!allowed) {
        connect(&m_hosts, &PictureHosts::known, &reply, [this, &reply, from, to](const QString &host) {
            if (host != to.host())
                return;
            disconnect(&m_hosts, nullptr, &reply, nullptr);
            follow(reply, from, to);
        });
        return;
    }
    if (*allowed)
        Q_EMIT reply.redirectAllowed();
    else
        reply.abort(); // the end is reported from the event loop
}

size_t PictureDownloads::freeLane(const QString &host) const
{
    for (size_t lane = 0;; ++lane) {
        const auto there
            = std::ranges::count_if(m_running, [&](const auto &one) { return one->lane == lane && one->host == host; });
        if (there < kConnectionsOfALane)
            return lane;
    }
}

void PictureDownloads::begin(const QString &url, const QString &address)
{
    const QString host = hostOf(address);
    const size_t lane = freeLane(host);
    while (m_lanes.size() <= lane)
        m_lanes.push_back(std::make_unique<QNetworkAccessManager>());
    m_running.push_back(std::make_unique<Download>(m_scheduler, url, address, lane));
    Download &download = *m_running.back();
    QNetworkReply *reply = m_lanes[lane]->get(pictureRequest(address, m_limits.silence));
    download.reply = reply;
    download.body.emplace(*reply, m_limits.bytes);
    download.chunks.emplace(m_scheduler, download.connections, m_limits.bytes, [this, &download] { giveUp(download); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, &download] {
        download.chunks->look(*download.reply);
        take(download);
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, &download] { take(download); });
    connect(
        reply, &QNetworkReply::redirected, this, [this, reply](const QUrl &to) { follow(*reply, reply->url(), to); });
    // Queued: abort() emits signals, and none may be emitted from within fetch().
    connect(
        reply, &QNetworkReply::finished, this, [this, url, reply] { end(url, reply); }, Qt::QueuedConnection);
    download.timer.start(m_limits.slowAfter, [this, &download] { becomeSlow(download); });
}

void PictureDownloads::take(Download &download)
{
    if (!download.body->take())
        giveUp(download);
}

//! Its slot is free for others; three more periods of patience are left.
void PictureDownloads::becomeSlow(Download &download)
{
    download.slow = true;
    if (download.body->isEmpty() && download.connections.areFlooded())
        return giveUp(download); // it sends data but makes no progress
    download.timer.start(m_limits.head - m_limits.slowAfter, [this, &download] {
        if (download.reply->rawHeaderList().isEmpty())
            giveUp(download);
        else
            download.timer.start(m_limits.total - m_limits.head, [this, &download] { giveUp(download); });
    });
    const auto isSlow = [](const auto &one) { return one->slow && one->reply->isRunning(); };
    if (std::ranges::count_if(m_running, isSlow) > m_limits.slow)
        giveUp(**std::ranges::find_if(m_running, isSlow));
    startNext();
}

void PictureDownloads::giveUp(Download &download)
{
    qCDebug(lcImage) << "a picture is too large or too slow";
    download.timer.stop();
    download.chunks->stop();
    download.body->drop();
    download.reply->abort(); // the end is reported from the event loop
    download.connections.cutFlooded();
}

void PictureDownloads::end(const QString &url, QNetworkReply *reply)
{
    const auto it = std::ranges::find(m_running, reply, [](const auto &one) { return one->reply; });
    if (it == m_running.end())
        return;
    const std::unique_ptr<Download> download = std::move(*it);
    m_running.erase(it);
    reply->disconnect(this);
    reply->deleteLater();
    const bool good = download->body->take() && reply->error() == QNetworkReply::NoError;
    const QByteArray bytes = good ? download->body->bytes() : QByteArray();
    if (reply->error() == QNetworkReply::ContentNotFoundError) {
        if (const QString second = secondAddress(download->address); !second.isEmpty())
            return begin(url, second);
    }
    startNext();
    if (!bytes.isEmpty()) {
        Q_EMIT arrived(url, bytes);
    } else {
        qCDebug(lcImage) << "picture not loaded:" << reply->error();
        Q_EMIT failed(url);
    }
}

} // namespace chat
