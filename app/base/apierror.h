// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace chat {

//! Why a call failed, as data: the view decides on words and next step by `kind`.
struct ApiError
{
    enum class Kind : quint8 {
        Network, //!< no connection, connection cut, TLS failure
        Timeout, //!< no answer in time
        RateLimited, //!< 429 that was not waited out
        Unauthorized, //!< the token is missing or wrong
        TokenExpired, //!< the token was right once
        Forbidden, //!< the account may not do this
        NotFound, //!< the thing is gone or was never there
        Rejected, //!< the server understood and refused (moderation, bad content): show `message`
        ServerError, //!< 5xx
        BadReply, //!< the answer could not be read
        Cancelled, //!< given up by us
        Unsupported, //!< this backend cannot do it
    };

    Kind kind = Kind::Network;
    int http = 0; //!< HTTP status, 0 if there was no answer
    int code = 0; //!< the envelope's code, 0 if there was none
    QString message; //!< the server's own words, may be empty; never shown without our sentence
    std::optional<std::chrono::milliseconds> retryAfter;

    //! The account cannot be used with this token: asking again is of no use.
    [[nodiscard]] bool refusesToken() const { return kind == Kind::Unauthorized || kind == Kind::TokenExpired; }

    //! An answer of status 200 that could not be read.
    [[nodiscard]] static ApiError badReply() { return {Kind::BadReply, 200, 0, {}, {}}; }

    //! An answer of status 200 that shows that the thing is not there.
    [[nodiscard]] static ApiError notFound() { return {Kind::NotFound, 200, 0, {}, {}}; }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace chat
