// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/catchup.h"

#include "app/history/repair/reconciler.h"
#include "app/models/directory/directory.h"
#include "app/models/directory/interest.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace chat {

namespace {
constexpr int kCatchUpPage = 50;
constexpr int kMostDoublings = 5; // of the pause while the server is away
} // namespace

CatchUp::CatchUp(Directory &directory, Reconciler &reconciler, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_reconciler(reconciler)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CatchUp::next);
}

void CatchUp::setPauses(
    std::chrono::milliseconds before, std::chrono::milliseconds between, std::chrono::milliseconds again)
{
    m_before = before;
    m_between = between;
    m_again = again;
}

void CatchUp::start()
{
    ++m_round;
    m_left.clear();
    m_listed = false;
    m_asking = false;
    m_started = true;
    m_failures = 0;
    m_timer.start(m_before);
}

void CatchUp::startOnce()
{
    if (!m_started)
        start();
}

void CatchUp::stop()
{
    ++m_round;
    m_left.clear();
    m_asking = false;
    m_timer.stop();
}

//! Direct chats only where something was written since; channels that may be seen.
QList<ChannelRef> CatchUp::conversations() const
{
    QList<ChannelRef> wanted;
    for (const ChannelRef &channel : roundOf(m_directory)) {
        if (wanted.size() >= kMost)
            break;
        if (channel.kind == ChannelKind::Direct) {
            const DirectChat *chat = m_directory.findDirectChat(channel.id);
            const qint64 read = m_directory.unreadCounts().readUpTo(channel).created;
            if (!chat || !chat->latestMessage.isValid() || chat->latestMessage.toMSecsSinceEpoch() <= read)
                continue;
        } else if (!has(m_directory.permissions(channel), Permission::ViewChannel)) {
            continue;
        }
        wanted << channel;
    }
    return wanted;
}

void CatchUp::next()
{
    if (!m_listed && m_directory.state() != Directory::State::Ready) {
        m_timer.start(m_before);
        return;
    }
    if (!m_listed)
        m_left = conversations();
    m_listed = true;
    if (m_left.isEmpty())
        return;
    m_asking = true;
    const ChannelRef channel = m_left.takeFirst();
    m_reconciler.fetch({channel, MessageQuery::Direction::Latest, {}, {}, kCatchUpPage}, this,
        [this, channel, round = m_round](const Result<MessagePage> &result) {
            if (round != m_round)
                return;
            m_asking = false;
            if (result || !Reconciler::isAway(result.error())) {
                m_failures = 0;
                m_timer.start(m_between);
                return;
            }
            m_left.prepend(channel);
            const auto pause = m_again * (1 << std::min(m_failures++, kMostDoublings));
            m_timer.start(std::max(result.error().retryAfter.value_or(0ms), std::chrono::milliseconds(pause)));
        });
}

} // namespace chat
