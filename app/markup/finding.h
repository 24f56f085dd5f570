// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat::markup {

//! One thing a check has to say about a source.
struct Finding
{
    enum class Severity : quint8 {
        Error, //!< a server would refuse it
        Warning, //!< it may come out differently
    };

    Severity severity = Severity::Error;
    QString reason; //!< a name for programs: "text_too_long"
    QString where; //!< JSONPath of the place ("$[0].modules[3].text"); cards only
    int line = 1; //!< from 1
    int column = 1; //!< from 1, in UTF-16 units
    QString message; //!< a sentence for people that says how to mend it

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace chat::markup
