// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/unread/unreadrecount.h"

#include "app/history/local/localstore.h"
#include "app/services/backend.h"

#include <utility>

namespace chat {

namespace {

constexpr qsizetype kAtATime = 20;
constexpr auto kLost = std::chrono::seconds(10);

struct Question
{
    ChannelRef channel;
    ReadPlace place;
};

} // namespace

UnreadRecount::UnreadRecount(Backend &backend, UnreadCounts &counts, MentionsSelf mentionsSelf, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_counts(counts)
    , m_mentionsSelf(std::move(mentionsSelf))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &UnreadRecount::ask);
    m_lost.setSingleShot(true);
    m_lost.setInterval(kLost);
    connect(&m_lost, &QTimer::timeout, this, [this] {
        m_listing = false;
        finish();
    });
    connect(&counts, &UnreadCounts::recountWanted, this, &UnreadRecount::want);
    attach();
}

void UnreadRecount::attach()
{
    if (m_history)
        return;
    m_history = LocalStore::historyOf(m_backend.messages());
    if (m_history)
        connect(m_history, &StoredHistory::pageTaken, this, &UnreadRecount::want);
}

void UnreadRecount::want(const ChannelRef &channel)
{
    attach();
    if (!m_history || m_known.contains(channel))
        return;
    m_known.insert(channel);
    m_wanted.append(channel);
    m_soon.start();
}

void UnreadRecount::wantAll()
{
    attach();
    if (!m_history || m_listing)
        return;
    m_listing = true;
    m_lost.start();
    m_history->ask<QList<std::pair<ChannelRef, qint64>>>(
        [](const History &history) {
            QList<std::pair<ChannelRef, qint64>> newest;
            for (const ChannelRef &channel : history.conversations())
                newest.append({channel, history.newestTime(channel)});
            return newest;
        },
        this,
        [this](const QList<std::pair<ChannelRef, qint64>> &newest) {
            m_listing = false;
            for (const auto &[channel, time] : newest) {
                if (time > m_counts.readUpTo(channel).created)
                    want(channel);
            }
            finish();
        });
}

bool UnreadRecount::isCounting(const ChannelRef &channel) const
{
    return m_listing || m_known.contains(channel) || m_asked.contains(channel);
}

//! The answers are there, or lost.
void UnreadRecount::finish()
{
    if (!m_listing)
        m_lost.stop();
    const auto asked = std::exchange(m_asked, {});
    if (!m_wanted.isEmpty())
        m_soon.start();
    for (const ChannelRef &channel : asked)
        Q_EMIT counted(channel);
    if (asked.isEmpty())
        Q_EMIT counted({});
}

//! Asks for some of those that are wanted; the others follow when the answer is there.
void UnreadRecount::ask()
{
    if (!m_history || m_listing || m_wanted.isEmpty() || !m_asked.isEmpty())
        return;
    using Answers = std::vector<HistoryUnread>;
    QList<Question> questions;
    while (!m_wanted.isEmpty() && questions.size() < kAtATime) {
        const ChannelRef channel = m_wanted.takeFirst();
        m_known.remove(channel);
        m_asked.append(channel);
        questions.append({channel, m_counts.readUpTo(channel)});
    }
    m_lost.start();
    m_history->ask<Answers>(
        [questions, self = m_backend.self().id](const History &history) {
            Answers answers;
            for (const Question &one : questions)
                answers.push_back(history.unreadBehind(one.channel, one.place, self, int(UnreadMessages::kMostListed)));
            return answers;
        },
        this,
        [this, questions, heard = m_counts.heard()](const Answers &answers) {
            for (qsizetype i = 0; i < questions.size(); ++i) {
                const ChannelRef &channel = questions.at(i).channel;
                const HistoryUnread &found = answers.at(static_cast<size_t>(i));
                UnreadMessages::Stored stored{{}, found.beyond, found.newest, found.complete, heard};
                for (const HistoryUnread::Entry &entry : found.entries)
                    stored.entries.push_back({entry.place, m_mentionsSelf(channel, entry.calls), true, 0});
                m_counts.fill(channel, std::move(stored));
            }
            finish();
        });
}

} // namespace chat
