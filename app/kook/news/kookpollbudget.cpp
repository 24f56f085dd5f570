// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/kookpollbudget.h"

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString routeOf(PollBudget::Question question)
{
    switch (question) {
    case PollBudget::Question::Messages:
        return u"v3/message/list"_s;
    case PollBudget::Question::DirectMessages:
        return u"v3/direct-message/list"_s;
    case PollBudget::Question::DirectChats:
        return u"v3/user-chat/list"_s;
    }
    return {};
}

} // namespace

KookPollBudget::KookPollBudget(const RestClient &rest, Scheduler &scheduler)
    : m_rest(rest)
    , m_scheduler(scheduler)
{
}

KookPollBudget::Spent &KookPollBudget::spentIn(const RateLimiter::Room &room)
{
    Spent &spent = m_spent[room.bucket];
    if (m_scheduler.now() >= spent.until)
        spent = {0, room.resetAt};
    return spent;
}

std::chrono::milliseconds KookPollBudget::waitFor(Question question)
{
    const auto now = m_scheduler.now();
    const RateLimiter::Room room = m_rest.limits().room(routeOf(question));
    const auto held = m_rest.limits().globalUntil();
    if (held > now)
        return held - now;
    if (room.bucket.isEmpty())
        return std::max(room.resetAt - now, std::chrono::milliseconds(0));
    // Together with what was asked already, it must not be more than what is left after it.
    if (spentIn(room).count + 1 <= room.remaining - 1)
        return {};
    return std::max(room.resetAt - now, std::chrono::milliseconds(1000));
}

void KookPollBudget::spend(Question question)
{
    const RateLimiter::Room room = m_rest.limits().room(routeOf(question));
    if (!room.bucket.isEmpty())
        ++spentIn(room).count;
}

} // namespace chat::kook
