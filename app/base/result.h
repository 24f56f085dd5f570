// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace chat {

//! The result of a call that returns nothing.
struct Unit
{
    friend bool operator==(const Unit &, const Unit &) = default;
};

//! A value, or the reason why there is none. (`std::expected` needs C++23, which the oldest supported compiler lacks.)
template <class T> class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(ApiError error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const ApiError &error() const { return std::get<1>(m_state); }

    //! Returns f(value) as a Result; passes an error through.
    template <class F> auto map(F &&f) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (ok())
            return std::forward<F>(f)(std::get<0>(std::move(m_state)));
        return std::get<1>(std::move(m_state));
    }

    //! Returns f(value), which is a Result itself; passes an error through.
    template <class F> auto andThen(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        if (ok())
            return std::forward<F>(f)(std::get<0>(std::move(m_state)));
        return std::get<1>(std::move(m_state));
    }

private:
    std::variant<T, ApiError> m_state;
};

} // namespace chat
