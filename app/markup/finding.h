// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat::markup {

//! One result of a check.
struct Finding
{
    enum class Severity : quint8 {
        Error, //!< a server would refuse it
        Warning, //!< it may be shown differently
    };

    Severity severity = Severity::Error;
    QString reason; //!< a stable name for programs: "text_too_long"
    QString where; //!< JSONPath of the place ("$[0].modules[3].text"); cards only
    int line = 1; //!< from 1
    int column = 1; //!< from 1, in UTF-16 units
    QString message; //!< a sentence that says how to fix it

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace chat::markup
