// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace chat {

//! How much the Poller may ask. The backend implements it: it knows what the server's limits leave. At most half of that
//! is for polling; the rest is for what people do, and for the other programs of the account.
class PollBudget
{
public:
    enum class Question : quint8 { Messages, DirectMessages, DirectChats };

    PollBudget() = default;
    PollBudget(const PollBudget &) = delete;
    PollBudget &operator=(const PollBudget &) = delete;
    virtual ~PollBudget() = default;

    //! How long to wait before it may be asked; 0: now.
    [[nodiscard]] virtual std::chrono::milliseconds waitFor(Question question) = 0;
    //! It is being asked now.
    virtual void spend(Question question) = 0;
    //! How many requests of the account the server has refused so far because there were too many.
    [[nodiscard]] virtual int refusals() const = 0;
};

} // namespace chat
