// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace chat {

//! Walks through a guild's members page by page: those of each hoisted role first, highest role first, then everybody.
//! The members of a page are delivered in slices, so that a large page does not stop the window.
class MemberPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 50;
    static constexpr size_t kSlice = 200; //!< members delivered at once, however many come with a page

    struct Wanted
    {
        GuildId guild;
        QString search; //!< part of a name; empty: everybody
        QList<Role> roles; //!< the guild's
        bool presence = true; //!< the server knows who is online
    };

    explicit MemberPages(Backend &backend, QObject *parent = nullptr);

    //! Starts over; answers to an earlier walk are dropped. request() asks for the first page.
    void restart(const Wanted &wanted);
    void request();
    [[nodiscard]] bool canRequest() const { return m_started && !m_whole && !m_loading && !m_error; }
    void forgetCounts();

    [[nodiscard]] int round() const { return m_round; } //!< changes with each restart()
    [[nodiscard]] bool isStarted() const { return m_started; } //!< the first page has arrived
    [[nodiscard]] bool isWhole() const { return m_whole; } //!< all pages have arrived
    [[nodiscard]] bool isLoading() const { return m_loading; }
    //! The server does not provide a list.
    [[nodiscard]] bool isUnlisted() const { return m_unlisted; }
    //! All members of that hoisted role have arrived.
    [[nodiscard]] bool isComplete(const RoleId &role) const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] int members() const { return m_members; } //!< in the whole guild; -1: unknown
    [[nodiscard]] int online() const { return m_online; }

Q_SIGNALS:
    void arrived(const chat::User &user);
    //! The last page of a role or of everybody: isComplete() or isWhole() is true from now on. Still loading.
    void stageCompleted();
    void pageFinished(bool stageCompleted, bool empty);
    void unlisted();
    void stateChanged(); //!< loading, error

private:
    void plan();
    void takePage(MemberPage page);
    void deliver();
    void finishPage();

    Backend &m_backend;
    Wanted m_wanted;
    std::vector<User> m_arriving; //!< a page, of which a part is delivered per turn
    size_t m_arrived = 0;
    QTimer m_nextSlice;
    QList<RoleId> m_stages; //!< the hoisted roles, highest first, then everyone (an empty id)
    qsizetype m_stage = 0;
    qsizetype m_completed = 0; //!< stages
    std::optional<Cursor> m_next; //!< within the stage
    int m_members = -1;
    int m_online = -1;
    bool m_started = false;
    bool m_whole = false;
    bool m_unlisted = false;
    bool m_loading = false;
    std::optional<ApiError> m_error;
    int m_round = 0;
};

} // namespace chat
