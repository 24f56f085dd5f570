// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchquery.h"
#include "app/models/directory/directory.h"
#include "app/models/lists/rowlistmodel.h"
#include "app/models/search/searchsuggestion.h"

namespace chat {

//! Completes the part of a query that is being typed: operators, and the names, things and dates behind them. Best
//! first: whole names, then beginnings, then what contains it.
class SearchSuggestionModel : public RowListModel<SearchSuggestion>
{
    Q_OBJECT

public:
    static constexpr int kMost = 8;

    explicit SearchSuggestionModel(Directory &directory, QObject *parent = nullptr);

    //! `here`: the conversation on screen, whose people come first.
    void setQuery(const QString &query, qsizetype cursor, const ChannelRef &here, const QDate &today);
    void clear();
    //! The suggestions are values of an operator: one of them is probably meant.
    [[nodiscard]] bool isOfOperator() const { return m_ofOperator; }

    struct Completed
    {
        QString query;
        qsizetype cursor = 0;
    };
    //! The query with that row in place of the part being typed.
    [[nodiscard]] Completed completed(int row) const;

private:
    struct Ranked
    {
        SearchSuggestion row;
        int rank = 0;
    };
    using Found = std::vector<Ranked>;

    [[nodiscard]] QString tipOf(int row) const override { return at(row).detail; }
    [[nodiscard]] QString spokenOf(int row) const override;
    void addOperators(Found &found, const QString &typed, bool excluded) const;
    void addValues(Found &found, const SearchPart &part, const ChannelRef &here, const QDate &today) const;
    void addPeople(Found &found, const SearchPart &part, const ChannelRef &here) const;
    void addPlaces(Found &found, const SearchPart &part) const;
    void addGuilds(Found &found, const SearchPart &part) const;
    void addThings(Found &found, const SearchPart &part) const;
    static void addDates(Found &found, const SearchPart &part, const QDate &today);

    Directory &m_directory;
    QString m_query;
    qsizetype m_begin = 0; //!< of the part being typed
    qsizetype m_end = 0;
    bool m_ofOperator = false;
};

} // namespace chat
