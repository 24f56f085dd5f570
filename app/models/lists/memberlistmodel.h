// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/memberpages.h"

#include <QAbstractListModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace chat {

//! The members of one guild, loaded page by page while scrolling: a heading for each hoisted role, then online members,
//! then offline ones (or all others, if presence is unknown), sorted by name. Hoisted roles are fetched first, so that
//! the top is right from the start.
class MemberListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPage = MemberPages::kPage;
    static constexpr size_t kSlice = MemberPages::kSlice;

    explicit MemberListModel(Backend &backend, Directory &directory, QObject *parent = nullptr);

    void setGuild(const GuildId &guild); //!< empty: no members
    [[nodiscard]] const GuildId &guild() const { return m_guild; }
    //! Part of a name; empty: everyone. Waits for a pause in typing.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    void retry();
    [[nodiscard]] int memberCount() const { return m_pages.members(); } //!< in the whole guild; -1: unknown
    [[nodiscard]] int onlineCount() const { return m_pages.online(); }
    [[nodiscard]] bool tellsPresence() const { return m_presence; }
    //! The server does not list members: only those seen so far are here.
    [[nodiscard]] bool metOnly() const { return m_pages.isUnlisted(); }
    [[nodiscard]] bool loading() const { return m_pages.isLoading(); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_pages.error(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] QString headingAt(int row) const; //!< "Online — 4"; "4+" while pages are missing
    [[nodiscard]] const User &userAt(int row) const; //!< not for headings

Q_SIGNALS:
    void stateChanged(); //!< loading, error

private:
    struct Group
    {
        RoleId role; //!< empty: online, offline, or all others
        bool online = true;
        std::vector<std::unique_ptr<User>> users; //!< pointers, since inserting moves elements
        bool whole = false; //!< all of it is loaded
        size_t shownCount
            = 0; //!< the count in the heading: follows the rows, so that it changes by a signal of its own
    };
    struct Place
    {
        size_t group = 0;
        int inside = -1; //!< -1: its heading
    };

    void reload();
    void regroup();
    void refresh(const UserId &user);
    void addJoined(const UserId &user);
    void markWhole();
    void putMet();
    void takeMet();
    void onPagesChanged();
    void onArrived(const User &user);
    void onPageFinished(bool stageCompleted, bool empty);
    [[nodiscard]] bool isWanted(const User &user) const;
    void put(const User &user);
    void take(const UserId &user);
    [[nodiscard]] const User *find(const UserId &user) const; //!< null: not listed
    void onEvent(const DirectoryEvent &event);
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOf(size_t group) const;
    [[nodiscard]] size_t groupFor(const User &user);
    [[nodiscard]] int rankOf(const Group &group) const;
    void headingChanged(size_t group);

    Backend &m_backend;
    Directory &m_directory;
    GuildId m_guild;
    std::vector<Group> m_groups; //!< none is empty
    QList<Role> m_roles; //!< the roles of the guild when the groups were made
    QSet<UserId> m_known;
    QString m_search;
    QTimer m_searchDelay;
    MemberPages m_pages;
    bool m_presence = true;
    bool m_onlyMet = false; //!< the server cannot be asked: those met so far are shown meanwhile
};

} // namespace chat
