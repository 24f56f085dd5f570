// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace chat {

//! A search under way. When it goes, the search is given up and is not answered any more.
class SearchTicket
{
public:
    SearchTicket() = default;
    explicit SearchTicket(std::shared_ptr<std::atomic<bool>> stop)
        : m_stop(std::move(stop))
    {
    }
    SearchTicket(SearchTicket &&) = default;
    SearchTicket &operator=(SearchTicket &&other) noexcept
    {
        cancel();
        m_stop = std::move(other.m_stop);
        return *this;
    }
    SearchTicket(const SearchTicket &) = delete;
    SearchTicket &operator=(const SearchTicket &) = delete;
    ~SearchTicket() { cancel(); }

    void cancel()
    {
        if (m_stop)
            *m_stop = true;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace chat
