// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchticket.h"
#include "app/models/search/knownnames.h"
#include "app/models/search/searchresult.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>
#include <vector>

namespace chat {

struct SearchPage;

//! What a query finds in one account's stored messages, newest first, a page at a time. A new query ends the search
//! before it; nothing is read in the GUI thread.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Scope : quint8 { Conversation, Everywhere };
    enum class State : quint8 {
        Empty, //!< there is nothing to look for
        NotUnderstood, //!< a part of the query has a problem
        Searching, //!< the first page is not there yet
        Shown,
        Failed, //!< the stored messages cannot be read
    };
    static constexpr int kPage = 50;

    SearchModel(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! The day of "today", in local time: asked for at each search.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    //! The conversation of Scope::Conversation.
    void setConversation(const ChannelRef &channel);
    void setScope(Scope scope);
    void setQuery(const QString &query);
    void searchAgain();
    //! Follows what is stored meanwhile, while somebody looks: new messages appear, deleted ones go.
    void setLive(bool live);
    //! Reads the next page, if there is one and none is on its way.
    void loadMore();

    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] const ChannelRef &conversation() const { return m_conversation; }
    [[nodiscard]] const QString &query() const { return m_query; }
    //! The parts of the query, with their problems.
    [[nodiscard]] const SearchParts &parts() const { return m_parts; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasMore() const { return m_older.has_value(); }
    //! False: older messages are still being put into the index, and may be missing.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const SearchResult &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

Q_SIGNALS:
    void stateChanged(); //!< state, parts, hasMore, isComplete

private:
    void start();
    void find();
    void onPage(const SearchPage &page);
    void refresh();
    void onRefreshed(const SearchPage &page);
    [[nodiscard]] static SearchResult resultOf(const SearchHit &hit);
    void setState(State state);
    void removeBetween(int first, int end);
    void clearRows();
    [[nodiscard]] QString spoken(const SearchResult &result) const;

    Backend &m_backend;
    Directory &m_directory;
    KnownNames m_names;
    std::function<QDate()> m_today;
    Scope m_scope = Scope::Everywhere;
    ChannelRef m_conversation;
    QString m_query;
    SearchParts m_parts;
    SearchFilter m_filter; //!< of the search whose results are shown
    State m_state = State::Empty;
    std::vector<SearchResult> m_rows;
    std::optional<SearchCursor> m_older;
    SearchTicket m_ticket;
    QTimer m_later; //!< until the rows are compared with what is stored
    bool m_live = false;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace chat
