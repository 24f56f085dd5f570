// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyrows.h"
#include "app/history/search/searchfilter.h"
#include "app/history/search/searchhit.h"

#include <functional>

namespace chat {

//! Looks for messages in one account's history. Synchronous, for one thread.
class HistorySearch
{
public:
    //! `file` is borrowed and open; reading is enough.
    HistorySearch(HistoryFile &file, MessageCodec::ContentReader reader);

    //! At most `limit` hits, those behind `from` if it is given. `stop` is asked often: true ends the search with what
    //! was found by then; what follows can still be asked for.
    [[nodiscard]] SearchPage page(const SearchFilter &filter, int limit, const std::optional<SearchCursor> &from,
        const std::function<bool()> &stop = {});

private:
    [[nodiscard]] QSqlQuery &candidates(const SearchFilter &filter, const std::optional<SearchCursor> &from);

    HistoryFile &m_file;
    HistoryRows m_rows;
};

} // namespace chat
