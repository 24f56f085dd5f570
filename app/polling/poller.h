// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"
#include "app/net/scheduler.h"
#include "app/polling/newsfetcher.h"
#include "app/polling/pollbudget.h"
#include "app/services/attention.h"

#include <QDateTime>
#include <QObject>

#include <array>
#include <memory>
#include <optional>

namespace chat {

class DirectoryService;

//! Keeps an account current without a live connection: asks, one question at a time, for the open conversation, the
//! direct chats, what is on screen, and all others in turn. Asks less often if the window is not active, if little
//! of the server's limits is left, and after a refusal; stops while the window is hidden and no notifications are wanted.
class Poller : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    //! All are borrowed.
    Poller(MessageService &messages, DirectoryService &directory, PollBudget &budget, Scheduler &scheduler,
        QObject *parent = nullptr);
    ~Poller() override;

    //! `since`: up to then events came (UTC).
    void start(const User &self, const QDateTime &since);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_news != nullptr; }
    [[nodiscard]] bool isAsking() const { return m_busy; } //!< a question is under way
    //! The server was away: asks again at once.
    void retryNow();
    void setAttention(const Attention &attention);
    //! When the open conversation (none: any) was last known to be current; UTC, null: not yet.
    [[nodiscard]] const QDateTime &checked() const { return m_checked; }

Q_SIGNALS:
    void answered();
    //! The server cannot be reached; the next try is at `retryAt` (UTC).
    void failed(const chat::ApiError &error, const QDateTime &retryAt);

private:
    enum class Task : quint8 { Open, Chats, Compare, Others }; //!< in the order of their importance
    static constexpr std::array kTasks{Task::Open, Task::Chats, Task::Compare, Task::Others};

    void plan();
    void run(Task task, const ChannelRef &channel);
    void takeChats(const std::vector<DirectChat> &chats);
    void finish(Task task, const ChannelRef &channel, const NewsFetcher::Outcome &outcome);
    void fail(const ApiError &error);
    //! What the task would ask about next (Chats: nothing in particular); nullopt: it has nothing to ask.
    [[nodiscard]] std::optional<ChannelRef> subjectOf(Task task);
    void fillRound();
    [[nodiscard]] Milliseconds pause(Task task) const;
    [[nodiscard]] Milliseconds &due(Task task) { return m_due[static_cast<size_t>(task)]; }

    MessageService &m_messages;
    DirectoryService &m_directory;
    PollBudget &m_budget;
    Scheduler &m_scheduler;
    Attention m_attention;
    std::unique_ptr<NewsFetcher> m_news; //!< null: not running; context of the question under way
    std::array<Milliseconds, kTasks.size()> m_due{};
    QList<ChannelRef> m_round; //!< what is left of it
    QHash<ChannelId, QDateTime> m_chats; //!< when something was last written in each direct chat
    QDateTime m_since;
    QDateTime m_checked;
    Milliseconds m_away{0}; //!< until when nothing is asked after a failure
    int m_failures = 0;
    int m_slowness = 1;
    bool m_busy = false;
    Timer m_timer;
};

} // namespace chat
