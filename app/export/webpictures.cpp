// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/webpictures.h"

#include "app/base/webaddress.h"

#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace chat {

namespace {

constexpr qsizetype kMostRecentBytes = 32 << 20;
constexpr int kLookMs = 100;

PictureDownloads::Limits exportLimits()
{
    PictureDownloads::Limits limits;
    limits.bytes = 8 << 20;
    limits.total = std::chrono::seconds(20); // one slow picture must not hold up a whole export
    return limits;
}

} // namespace

WebPictures::WebPictures(const QUrl &server, std::function<bool()> stopped)
    : m_downloads(m_scheduler, exportLimits())
    , m_stopped(std::move(stopped))
{
    m_downloads.hosts().setServer(server);
}

QByteArray WebPictures::fetch(const QString &url)
{
    if (m_stopped && m_stopped())
        return {};
    const QUrl parsed(url, QUrl::StrictMode);
    if (!isWebAddress(parsed))
        return {};
    if (const auto known = m_recent.constFind(url); known != m_recent.constEnd())
        return *known;
    QByteArray bytes;
    QEventLoop loop;
    QObject::connect(
        &m_downloads, &PictureDownloads::arrived, &loop, [&](const QString &of, const QByteArray &arrived) {
            if (of != url)
                return;
            bytes = arrived;
            loop.quit();
        });
    QObject::connect(&m_downloads, &PictureDownloads::failed, &loop, [&](const QString &of) {
        if (of == url)
            loop.quit();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [this, &loop] {
        if (m_stopped && m_stopped())
            loop.quit();
    });
    look.start(kLookMs);
    m_downloads.fetch(url);
    loop.exec();
    if (m_stopped && m_stopped())
        return {};
    if (m_recentBytes + bytes.size() > kMostRecentBytes) {
        m_recent.clear();
        m_recentBytes = 0;
    }
    m_recent.insert(url, bytes);
    m_recentBytes += bytes.size();
    return bytes;
}

} // namespace chat
