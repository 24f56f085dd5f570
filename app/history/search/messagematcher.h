// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchfilter.h"
#include "app/history/search/searchhit.h"
#include "app/history/words/textunits.h"

#include <optional>
#include <vector>

namespace chat {

//! Decides whether a message is one of those that a search is for. The index only knows which ones may be.
class MessageMatcher
{
public:
    explicit MessageMatcher(const SearchFilter &filter);

    //! As far as that can be said without reading it.
    [[nodiscard]] bool mayMatch(const ChannelRef &channel, qint64 created) const;
    //! The texts of the message with what was found in them; nothing: it is none of them.
    [[nodiscard]] std::optional<std::vector<MatchedText>> match(const Message &message) const;

private:
    struct Term
    {
        TextUnits units;
        bool beginning = false;
        bool excluded = false;
    };
    using Ranges = std::vector<TextRange>;

    [[nodiscard]] bool factsMatch(const Message &message) const;
    //! If the term matches at unit `at`: the unit after its end; else 0.
    [[nodiscard]] static size_t endOf(const Term &term, const TextUnits &text, size_t at);
    static bool find(const Term &term, const TextUnits &text, Ranges *ranges);

    SearchFilter m_filter;
    std::vector<Term> m_terms;
};

} // namespace chat
