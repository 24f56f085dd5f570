// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/polling/poller.h"

#include "app/history/local/localstore.h"
#include "app/services/directoryservice.h"
#include "app/services/messageservice.h"

#include <algorithm>

namespace chat {

namespace {

using namespace std::chrono_literals;

// Pauses from an answer to the next question of its kind while the window is active, and elsewhere.
constexpr auto kOpenPause = 2s;
constexpr auto kOpenPauseElsewhere = 10s;
constexpr auto kComparePause = 15s;
constexpr auto kChatsPause = 10s;
constexpr auto kChatsPauseElsewhere = 30s;
constexpr auto kOthersPause = 3s; // the next conversation of the round
constexpr auto kOthersPauseElsewhere = 10s;
constexpr Poller::Milliseconds kAfterFailure = 2s; // the server is away; doubles…
constexpr Poller::Milliseconds kMostAfterFailure = 60s;
constexpr int kMostSlowness = 16; // after refusals all pauses are up to that many times as long

constexpr qsizetype kNear = 8; // conversations that matter most: they come again after each kBetween others
constexpr qsizetype kBetween = 8;

//! Nothing in particular: the list of direct chats.
PollBudget::Question questionAbout(const ChannelRef &channel)
{
    if (channel.isEmpty())
        return PollBudget::Question::DirectChats;
    return channel.kind == ChannelKind::Direct ? PollBudget::Question::DirectMessages : PollBudget::Question::Messages;
}

} // namespace

Poller::Poller(
    MessageService &messages, DirectoryService &directory, PollBudget &budget, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_directory(directory)
    , m_budget(budget)
    , m_scheduler(scheduler)
    , m_timer(scheduler)
{
}

Poller::~Poller() = default;

void Poller::start(const User &self, const QDateTime &since)
{
    if (m_news)
        return;
    m_since = since;
    m_news = std::make_unique<NewsFetcher>(m_messages, LocalStore::of(m_messages, self), self.id, since);
    m_due.fill(m_scheduler.now());
    due(Task::Compare) += kComparePause; // a conversation that is opened is read from the server anyway
    m_round.clear();
    m_chats.clear();
    m_away = {};
    m_failures = 0;
    m_slowness = 1;
    m_busy = false;
    plan();
}

void Poller::stop()
{
    m_news.reset(); // and with it the question under way
    m_checked = {};
    m_timer.stop();
}

void Poller::retryNow()
{
    m_away = {};
    m_due.fill(m_scheduler.now());
    plan();
}

void Poller::setAttention(const Attention &attention)
{
    const bool other = attention.open != m_attention.open;
    const bool waited = m_attention.isWaiting();
    const auto before = m_attention.window;
    m_attention = attention;
    const Milliseconds now = m_scheduler.now();
    if (other || (!waited && attention.isWaiting()) || attention.window < before)
        due(Task::Open) = std::min(due(Task::Open), now);
    if (other)
        due(Task::Compare) = now + kComparePause;
    plan();
}

// ---- what is asked next -------------------------------------------------------------------------------------------

Poller::Milliseconds Poller::pause(Task task) const
{
    const bool here = m_attention.window == Attention::Window::Active;
    switch (task) {
    case Task::Open:
        return m_slowness * (here ? kOpenPause : kOpenPauseElsewhere);
    case Task::Chats:
        return m_slowness * (here ? kChatsPause : kChatsPauseElsewhere);
    case Task::Compare:
        return m_slowness * kComparePause;
    case Task::Others:
        return m_slowness * (here ? kOthersPause : kOthersPauseElsewhere);
    }
    return {};
}

void Poller::fillRound()
{
    if (!m_attention.others)
        return;
    QList<ChannelRef> all = m_attention.others();
    all.removeAll(m_attention.open);
    const QList<ChannelRef> near = all.first(std::min(kNear, all.size()));
    qsizetype at = near.size();
    do {
        m_round += near;
        m_round += all.mid(at, kBetween);
        at += kBetween;
    } while (at < all.size());
}

std::optional<ChannelRef> Poller::subjectOf(Task task)
{
    switch (task) {
    case Task::Open:
    case Task::Compare:
        return m_attention.open.isEmpty() ? std::nullopt : std::optional(m_attention.open);
    case Task::Chats:
        return ChannelRef();
    case Task::Others:
        if (m_round.isEmpty())
            fillRound();
        return m_round.isEmpty() ? std::nullopt : std::optional(m_round.first());
    }
    return std::nullopt;
}

//! Asks what is due, or waits for the next thing that will be.
void Poller::plan()
{
    m_timer.stop();
    if (!m_news || m_busy || !m_attention.isWaiting())
        return;
    const Milliseconds now = m_scheduler.now();
    Milliseconds next = Milliseconds::max();
    for (const Task task : kTasks) {
        Milliseconds at = std::max(due(task), m_away);
        if (at <= now) {
            const std::optional<ChannelRef> subject = subjectOf(task);
            if (!subject) {
                due(task) = now + pause(task);
                next = std::min(next, due(task));
                continue;
            }
            const Milliseconds wait = m_budget.waitFor(questionAbout(*subject));
            if (wait.count() <= 0) {
                run(task, *subject);
                return;
            }
            at = now + wait;
        }
        next = std::min(next, at);
    }
    m_timer.start(std::max(next - now, Milliseconds(1)), [this] { plan(); });
}

void Poller::run(Task task, const ChannelRef &channel)
{
    m_busy = true;
    const int refusals = m_budget.refusals();
    m_budget.spend(questionAbout(channel));
    const auto done = [this, task, channel, refusals](const NewsFetcher::Outcome &outcome) {
        if (m_budget.refusals() != refusals)
            m_slowness = std::min(m_slowness * 2, kMostSlowness);
        else if (!outcome.error)
            m_slowness = std::max(m_slowness / 2, 1);
        finish(task, channel, outcome);
    };
    switch (task) {
    case Task::Open:
        m_news->ask(channel, done);
        break;
    case Task::Others:
        m_round.removeFirst();
        m_news->ask(channel, done);
        break;
    case Task::Compare:
        m_news->compare(channel, done);
        break;
    case Task::Chats:
        m_directory.fetchDirectChats(m_news.get(), [this, done](const Result<std::vector<DirectChat>> &result) {
            if (result)
                takeChats(result.value());
            done({result ? std::nullopt : std::optional(result.error()), false});
        });
        break;
    }
}

//! Where something was written since the last look is asked about first.
void Poller::takeChats(const std::vector<DirectChat> &chats)
{
    QList<ChannelRef> changed;
    for (const DirectChat &chat : chats) {
        if (!chat.made || !chat.latestMessage.isValid())
            continue;
        const auto before = m_chats.constFind(chat.code);
        if (before == m_chats.cend() ? chat.latestMessage >= m_since : chat.latestMessage > *before)
            changed << chat.ref();
        m_chats.insert(chat.code, chat.latestMessage);
    }
    for (const ChannelRef &channel : std::as_const(changed))
        m_round.removeAll(channel);
    m_round = changed + m_round;
    if (!changed.isEmpty())
        due(Task::Others) = m_scheduler.now();
}

void Poller::finish(Task task, const ChannelRef &channel, const NewsFetcher::Outcome &outcome)
{
    m_busy = false;
    const Milliseconds now = m_scheduler.now();
    if (outcome.error && Reconciler::isAway(*outcome.error)) {
        if (task == Task::Others)
            m_round.prepend(channel);
        fail(*outcome.error);
        return;
    }
    m_failures = 0;
    due(task) = outcome.more ? now : now + pause(task);
    if (outcome.more && task == Task::Others)
        m_round.prepend(channel);
    if (task == Task::Compare) // the newest page was among what was compared
        due(Task::Open) = outcome.more ? now : now + pause(Task::Open);
    if (!outcome.error && (m_attention.open.isEmpty() || channel == m_attention.open))
        m_checked = m_scheduler.utc();
    Q_EMIT answered();
    plan();
}

void Poller::fail(const ApiError &error)
{
    const Milliseconds wait = std::min(kMostAfterFailure, kAfterFailure * (1 << std::min(m_failures++, 10)));
    m_away = m_scheduler.now() + std::max(wait, error.retryAfter.value_or(Milliseconds(0)));
    Q_EMIT failed(error, m_scheduler.utc().addMSecs((m_away - m_scheduler.now()).count()));
    plan();
}

} // namespace chat
