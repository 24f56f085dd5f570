// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturehosts.h"

#include <QHostInfo>

#include <algorithm>

namespace chat {

namespace {

//! Shorter than Qt keeps what it found: the connection goes where we looked.
constexpr std::chrono::seconds kAnswerHolds(30);
constexpr qsizetype kMostAnswers = 1000;

void askSystem(const QString &name, QObject *context, const PictureHosts::Found &found)
{
    QHostInfo::lookupHost(name, context, [found](const QHostInfo &host) { found(host.addresses()); });
}

} // namespace

PictureHosts::PictureHosts(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_resolver(&askSystem)
{
}

bool PictureHosts::isAllowed(Nearness nearness) const
{
    return nearness == Nearness::Far || nearness == nearnessOf(m_server.host());
}

std::optional<bool> PictureHosts::mayLoad(const QUrl &url)
{
    const QString host = url.host();
    if (m_server.isEmpty() || host == m_server.host())
        return true;
    const Nearness nearness = nearnessOf(host);
    if (nearness != Nearness::Far || !QHostAddress(host).isNull())
        return isAllowed(nearness);
    const auto answer = m_answers.constFind(host);
    if (answer != m_answers.constEnd() && !answer->found)
        return std::nullopt;
    if (answer != m_answers.constEnd() && m_scheduler.now() < answer->until)
        return answer->allowed;
    lookUp(host);
    return std::nullopt;
}

void PictureHosts::lookUp(const QString &host)
{
    if (m_answers.size() >= kMostAnswers)
        m_answers.removeIf([](const auto &it) { return it->found; });
    m_answers.insert(host, {});
    m_resolver(host, this, [this, host](const QList<QHostAddress> &addresses) {
        // Without an address a proxy may know the name, which is then not here.
        const bool allowed
            = std::ranges::all_of(addresses, [this](const auto &address) { return isAllowed(nearnessOf(address)); });
        m_answers.insert(host, {true, allowed, m_scheduler.now() + kAnswerHolds});
        Q_EMIT known(host);
    });
}

} // namespace chat
