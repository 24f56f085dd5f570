// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/net/scheduler.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace chat {

//! Combines look-ups of the same thing: however many callers ask, the server is asked once, and a failure is remembered
//! for a while. After forget() an answer to an earlier question is not given to new callers. See callback.h.
template <class T> class AskOnce
{
public:
    enum class Failures : quint8 { Remembered, AskedAgain };
    using Ask = std::function<void(QObject *context, Callback<T> callback)>;

    explicit AskOnce(Scheduler &scheduler, Failures failures = Failures::Remembered)
        : m_scheduler(scheduler)
        , m_failures(failures)
    {
    }

    //! `ask` sends the question to the server; it may be called later, or for another caller.
    void ask(const QString &key, QObject *context, Callback<T> callback, const Ask &ask)
    {
        if (const auto failed = m_failed.constFind(key); failed != m_failed.constEnd()) {
            if (m_scheduler.now() < failed->until) {
                answerLater({context != nullptr, context, std::move(callback)}, failed->error);
                return;
            }
            m_failed.erase(failed);
        }
        Question &question = m_questions[key];
        auto &waiting = question.stale ? question.next : question.waiting;
        waiting.push_back({context != nullptr, context, std::move(callback)});
        question.ask = ask;
        if (!std::exchange(question.asked, true))
            put(key, ask);
    }
    [[nodiscard]] bool isAsking() const { return !m_questions.isEmpty(); }
    //! The thing changed, or may have.
    void forget(const QString &key)
    {
        m_failed.remove(key);
        if (const auto question = m_questions.find(key); question != m_questions.end())
            question->stale = true;
    }

private:
    struct Asker
    {
        bool hasContext = false;
        QPointer<QObject> context; // may die before the answer comes
        Callback<T> callback;
    };
    struct Question
    {
        bool asked = false;
        bool stale = false; //!< the pending answer dates from before a change
        std::vector<Asker> waiting; //!< for the pending answer
        std::vector<Asker> next; //!< for the question that will be asked after it
        Ask ask;
    };
    struct Failure
    {
        ApiError error;
        Scheduler::Milliseconds until{0};
    };
    static constexpr qsizetype kMostFailures = 1000;

    void put(const QString &key, const Ask &ask)
    {
        ask(&m_life, [this, key](const Result<T> &result) { answer(key, result); });
    }
    void answer(const QString &key, const Result<T> &result)
    {
        const auto question = m_questions.find(key);
        if (question == m_questions.end())
            return;
        const auto waiting = std::exchange(question->waiting, {});
        if (!question->next.empty()) {
            question->waiting = std::exchange(question->next, {});
            question->stale = false;
            put(key, Ask(question->ask));
        } else {
            if (!result.ok() && !question->stale)
                remember(key, result.error());
            m_questions.erase(question);
        }
        const QPointer<QObject> alive(&m_life); // an answered caller may destroy this object
        for (const Asker &asker : waiting) {
            if (!asker.hasContext || asker.context)
                asker.callback(result);
            if (!alive)
                return;
        }
    }
    void remember(const QString &key, const ApiError &error)
    {
        if (m_failures == Failures::AskedAgain)
            return;
        if (m_failed.size() >= kMostFailures)
            m_failed.clear();
        m_failed.insert(key, {error, m_scheduler.now() + memoryOf(error.kind)});
    }
    //! A refusal is remembered longer than a server that does not answer.
    [[nodiscard]] static Scheduler::Milliseconds memoryOf(ApiError::Kind kind)
    {
        using Kind = ApiError::Kind;
        const bool refused
            = kind == Kind::NotFound || kind == Kind::Forbidden || kind == Kind::Rejected || kind == Kind::BadReply;
        return std::chrono::seconds(refused ? 60 : 3);
    }
    void answerLater(const Asker &asker, const ApiError &error)
    {
        QMetaObject::invokeMethod(
            &m_life,
            [asker, error] {
                if (!asker.hasContext || asker.context)
                    asker.callback(error);
            },
            Qt::QueuedConnection);
    }

    Scheduler &m_scheduler;
    Failures m_failures;
    QHash<QString, Question> m_questions;
    QHash<QString, Failure> m_failed;
    QObject m_life; //!< pending questions end with it
};

} // namespace chat
