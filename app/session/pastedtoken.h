// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace chat {

//! A token as people paste it: from a page, a configuration file or a header line.
struct PastedToken
{
    QString token; //!< without blanks, line ends, quotes and scheme
    std::optional<bool> bearer; //!< the scheme before it, if there was one
    bool odd = false; //!< it contains characters that tokens never have: something else was copied

    [[nodiscard]] static PastedToken read(const QString &pasted);
};

} // namespace chat
