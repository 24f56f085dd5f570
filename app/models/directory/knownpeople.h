// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"
#include "app/models/directory/directchats.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>
#include <vector>

namespace chat {

//! Everybody the account has met: who they are, and what they are called in which guild.
class KnownPeople : public QObject
{
    Q_OBJECT

public:
    KnownPeople(Backend &backend, DirectChats &chats, QObject *parent = nullptr);

    [[nodiscard]] const User &self() const { return m_backend.self(); }

    //! The name to show for somebody, everywhere: the nickname in that guild (in direct chats: their own) before the
    //! account name, and what was learnt last before what `seen` (a message, a quote, a mention) contains. Empty:
    //! unknown.
    [[nodiscard]] QString nameOf(const User &seen, const GuildId &guild) const;
    [[nodiscard]] const User *find(const UserId &user, const GuildId &guild) const;
    //! Everybody seen in a guild so far, in no order; valid until the next event.
    [[nodiscard]] std::vector<const User *> of(const GuildId &guild) const;
    //! Is anything but the id of that member of the guild known?
    [[nodiscard]] bool hasMet(const UserId &user, const GuildId &guild) const;
    [[nodiscard]] QList<RoleId> rolesOf(const UserId &user, const GuildId &guild) const; //!< as far as they are known
    //! Has anybody of the guild been met or named?
    [[nodiscard]] bool knowsGuild(const GuildId &guild) const { return m_guilds.contains(guild); }

    //! Stores what a message, member page or profile says about somebody.
    void learn(const User &user, const GuildId &guild);
    //! The complete data of a member, replacing what was known.
    void put(const GuildId &guild, User user);
    void setNickname(const GuildId &guild, const UserId &user, const QString &nickname);
    void setPresence(const UserId &user, bool online);
    //! An account has a new name or picture, in every guild and direct chat.
    void updateAccount(const User &user);
    //! Asks the server for a member we have met; one request for each at a time.
    void refresh(const GuildId &guild, const UserId &user);
    void removeMember(const GuildId &guild, const UserId &user);
    void forgetGuild(const GuildId &guild) { m_guilds.remove(guild); }

    //! What an earlier run knew; who was met since stays as they are.
    void recall(const std::vector<StoredPerson> &people);
    //! From now on, what changes is noted, for takeChanges().
    void noteChanges() { m_noting = true; }
    [[nodiscard]] bool hasChanges() const { return !m_changed.empty(); }
    //! Those of whom something is known now that was not at the last call, and who left.
    [[nodiscard]] std::pair<std::vector<StoredPerson>, std::vector<std::pair<GuildId, UserId>>> takeChanges();

Q_SIGNALS:
    void userChanged(const chat::UserId &user);

private:
    struct GuildPeople
    {
        QHash<UserId, User> members; //!< those seen so far, with nickname and roles there
        QSet<UserId> whole; //!< those of them whose nickname is certain: an empty one means that there is none
        QHash<UserId, QString> nicknames; //!< of people not seen so far
    };

    [[nodiscard]] const User *findAccount(const UserId &user) const;
    void note(const GuildId &guild, const UserId &user);

    Backend &m_backend;
    DirectChats &m_chats;
    QHash<GuildId, GuildPeople> m_guilds;
    QHash<UserId, User> m_users; //!< met outside of a guild
    QSet<std::pair<GuildId, UserId>> m_refreshing;
    QSet<std::pair<GuildId, UserId>> m_changed; //!< to be stored
    QSet<std::pair<GuildId, UserId>> m_recalled; //!< from the disk, and not heard of since
    bool m_noting = false;
};

} // namespace chat
