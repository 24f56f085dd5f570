// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"
#include "app/polling/pollbudget.h"

#include <QHash>

namespace chat::kook {

//! What polling may take of KOOK's limits: in each window of a bucket no more than what it leaves to others.
class KookPollBudget : public PollBudget
{
public:
    //! Both are borrowed.
    KookPollBudget(const RestClient &rest, Scheduler &scheduler);

    [[nodiscard]] std::chrono::milliseconds waitFor(Question question) override;
    void spend(Question question) override;
    [[nodiscard]] int refusals() const override { return m_rest.limits().refusals(); }

private:
    //! What was asked in the present window of a bucket.
    struct Spent
    {
        int count = 0;
        std::chrono::milliseconds until{0};
    };
    [[nodiscard]] Spent &spentIn(const RateLimiter::Room &room);

    const RestClient &m_rest;
    Scheduler &m_scheduler;
    QHash<QString, Spent> m_spent; //!< by bucket
};

} // namespace chat::kook
