// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace chat {

//! A token as people paste it: out of a page, a configuration file or a whole header line.
struct PastedToken
{
    QString token; //!< without blanks, line ends, quotes and scheme
    std::optional<bool> bearer; //!< what it said in front of it, if anything
    bool odd = false; //!< it has characters that no token has: something else was copied

    [[nodiscard]] static PastedToken read(const QString &pasted);
};

} // namespace chat
