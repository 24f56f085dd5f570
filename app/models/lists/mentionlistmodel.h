// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchhit.h"
#include "app/history/search/searchticket.h"
#include "app/models/lists/rowlistmodel.h"

#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace chat {

class Backend;
class Directory;

struct MentionRow
{
    int account = 0; //!< its place among the sources
    MessageRef message;
    QString name; //!< who wrote it
    UserId user;
    QString avatar;
    QString place; //!< channel and guild, or the account in whose direct chats it is
    QString text; //!< some lines
    QDateTime time; //!< UTC
    bool unread = false;
};

//! The mentions of us in several accounts, as far as they are stored: by name, by one of our roles, or of everybody.
//! Newest first, a page at a time; new ones appear, deleted ones go.
class MentionListModel : public RowListModel<MentionRow>
{
    Q_OBJECT

public:
    //! An account; both must exist until other sources are set.
    struct Source
    {
        Backend *backend = nullptr;
        Directory *directory = nullptr;
        QString account; //!< its name, if there are several
    };

    explicit MentionListModel(QObject *parent = nullptr);
    ~MentionListModel() override;

    void setSources(std::vector<Source> sources); //!< and loads the newest ones
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged(); //!< loading or not

private:
    //! What is read of one account.
    struct Feed
    {
        Source source;
        SearchTicket ticket;
        SearchTicket newest;
        std::deque<Message> found; //!< read and not listed yet
        std::optional<SearchCursor> older;
        bool waiting = false;
    };

    void ask(size_t at);
    void take(size_t at, const SearchPage &page);
    void look(); //!< for what was stored since
    void takeNewest(size_t at, const SearchPage &page);
    [[nodiscard]] SearchTicket find(size_t at, const std::optional<SearchCursor> &from,
        void (MentionListModel::*answer)(size_t, const SearchPage &));
    void list();
    [[nodiscard]] MentionRow rowOf(size_t at, const Message &message) const;
    void refreshUnread();
    [[nodiscard]] QString tipOf(int row) const override;
    [[nodiscard]] QString spokenOf(int row) const override;

    std::vector<Feed> m_feeds;
    QTimer m_refresh;
    QTimer m_later; //!< until look()
    int m_wanted = 0; //!< how many rows there are to be
    bool m_loading = false;
    bool m_asking = false; //!< an answer that comes at once is listed by who asked
};

} // namespace chat
