// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/player/mediafetch.h"

#include "app/base/secondaddress.h"
#include "app/base/webaddress.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kSilenceMs = 30'000;
constexpr qint64 kChunk = 1 << 20;

using Trouble = MediaEngine::Trouble;
} // namespace

MediaFetch::MediaFetch(QObject *parent)
    : QObject(parent)
{
}

MediaFetch::~MediaFetch()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void MediaFetch::start(const QUrl &url)
{
    if (!isWebAddress(url) || !m_file.open()) {
        QMetaObject::invokeMethod(
            this, [this] { end(Trouble::Unreachable); }, Qt::QueuedConnection);
        return;
    }
    load(url);
}

void MediaFetch::load(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(kSilenceMs);
    m_reply = m_network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kChunk);
    connect(m_reply, &QNetworkReply::redirected, this, [this](const QUrl &to) {
        if (!isWebAddress(to))
            end(Trouble::Unreachable);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &MediaFetch::take);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 got, qint64 total) {
        if (total > kMostBytes)
            return end(Trouble::TooLarge);
        m_share = total > 0 ? static_cast<double>(got) / static_cast<double>(total) : 0;
        Q_EMIT progressed();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const bool good = m_reply->error() == QNetworkReply::NoError;
        const QString second = m_reply->error() == QNetworkReply::ContentNotFoundError
            ? secondAddress(m_reply->request().url().toString(QUrl::FullyEncoded))
            : QString();
        if (!second.isEmpty()) {
            m_reply->deleteLater();
            m_file.resize(0); // the body of the earlier answer
            m_file.seek(0);
            load(QUrl(second));
            return;
        }
        take();
        if (!m_reply) // reading the rest ended it
            return;
        end(!good || m_file.size() == 0 ? Trouble::Unreachable : isList() ? Trouble::Unplayable : Trouble::None);
    });
}

void MediaFetch::take()
{
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(kChunk);
        if (m_file.size() + chunk.size() > kMostBytes)
            return end(Trouble::TooLarge);
        if (chunk.isEmpty() || m_file.write(chunk) != chunk.size())
            return end(Trouble::Unreachable);
    }
}

bool MediaFetch::isList()
{
    m_file.flush();
    m_file.seek(0);
    const QByteArray head = m_file.read(16).trimmed();
    m_file.seek(0);
    return head.startsWith('#') || head.startsWith('<') || head.startsWith("ffconcat") || head.startsWith("[playlist");
}

void MediaFetch::end(Trouble trouble)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    m_share = 1;
    Q_EMIT finished(trouble);
}

} // namespace chat::ui
