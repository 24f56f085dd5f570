// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! One row of SearchSuggestionModel.
struct SearchSuggestion
{
    QString name; //!< what is shown: "from:", "Ann"
    QString detail; //!< what it means, or what tells it from others of that name; may be empty
    QString text; //!< what takes the place of the part being typed
};

} // namespace chat
