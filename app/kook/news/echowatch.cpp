// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/echowatch.h"

namespace chat::kook {

namespace {
constexpr std::chrono::milliseconds kEchoPatience{5000}; // an event may take that long after the answer
constexpr qsizetype kHeardAtMost = 200;
} // namespace

EchoWatch::EchoWatch(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_timer(scheduler)
{
}

void EchoWatch::accepted(const MessageId &id)
{
    if (m_heard.contains(id) || m_timer.isActive() || m_pinged)
        return;
    m_timer.start(kEchoPatience, [this] {
        m_pinged = true;
        Q_EMIT pingWanted();
    });
}

void EchoWatch::heard(const MessageId &id)
{
    if (!id.isEmpty()) {
        if (m_heard.size() >= kHeardAtMost)
            m_heard.clear();
        m_heard.insert(id);
    }
    m_timer.stop();
    m_pinged = false;
}

void EchoWatch::ponged()
{
    if (!m_pinged)
        return;
    reset();
    Q_EMIT deaf();
}

void EchoWatch::reset()
{
    m_timer.stop();
    m_pinged = false;
    m_heard.clear();
}

} // namespace chat::kook
