// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat {

//! A text of a message in which words are looked for.
struct SearchableText
{
    enum class Kind : quint8 { Body, Quote, FileName, Embed };
    Kind kind = Kind::Body;
    QString shown; //!< as it may be shown: spoilers are covered
    QString searched; //!< the same with open spoilers; empty: no different
    [[nodiscard]] const QString &text() const { return searched.isEmpty() ? shown : searched; }
    friend bool operator==(const SearchableText &, const SearchableText &) = default;
};

//! The body is the first one, cards with all their texts included; empty ones are left out.
[[nodiscard]] std::vector<SearchableText> searchableTexts(const Message &message);

} // namespace chat
