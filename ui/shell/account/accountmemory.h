// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QSet>
#include <QString>

#include <optional>

class QSettings;

namespace chat {
class Backend;
}

namespace chat::ui {

//! What the window remembers about one account between runs: the last places, the collapsed categories and whether
//! deleted messages are shown. Usable once we know who we are.
class AccountMemory
{
public:
    //! `accountKey`: AccountId::place(). All are borrowed.
    AccountMemory(QSettings &settings, const Backend &backend, const QString &accountKey);

    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] QString account() const; //!< AccountId::key()

    [[nodiscard]] ChannelRef lastConversation() const; //!< empty: none
    [[nodiscard]] GuildId lastGuild() const;
    [[nodiscard]] ChannelId lastIn(const GuildId &guild) const;
    void setLast(const ChannelRef &channel, const GuildId &guild); //!< `guild` is not used for direct chats
    void setLastIn(const GuildId &guild, const ChannelId &channel);
    //! Where the last conversation was left.
    struct Place
    {
        MessageId message; //!< empty: at its end
        int offset = 0; //!< pixels below the top
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] Place lastPlace() const;
    void setLastPlace(const Place &place);

    [[nodiscard]] QSet<ChannelId> collapsed() const; //!< categories
    void setCollapsed(const QSet<ChannelId> &categories);

    //! Do deleted messages stay visible? Nothing: the person has not said.
    [[nodiscard]] std::optional<bool> showsDeleted() const;
    void setShowsDeleted(bool shows);

private:
    [[nodiscard]] QString state() const; //!< AccountSettings::stateKey()
    [[nodiscard]] QString key(const QString &name) const;

    QSettings &m_settings;
    const Backend &m_backend;
    QString m_accountKey;
};

} // namespace chat::ui
