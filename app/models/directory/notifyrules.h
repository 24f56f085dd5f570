// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QSettings;

namespace chat {

//! Which messages are notified.
enum class NotifyLevel : quint8 { All, Mentions, None };

//! How long a place is muted.
enum class MuteTime : quint8 { OneHour, EightHours, UntilTomorrow, Always };

//! Where a choice about notifications applies: the whole account, a guild, or one conversation.
struct NotifyScope
{
    enum class Kind : quint8 { Account, Guild, Conversation };

    Kind kind = Kind::Account;
    GuildId guild = {}; //!< Guild
    ChannelRef channel = {}; //!< Conversation

    [[nodiscard]] static NotifyScope account() { return {}; }
    [[nodiscard]] static NotifyScope of(const GuildId &guild) { return {Kind::Guild, guild, {}}; }
    [[nodiscard]] static NotifyScope of(const ChannelRef &channel) { return {Kind::Conversation, {}, channel}; }

    friend bool operator==(const NotifyScope &, const NotifyScope &) = default;
    friend size_t qHash(const NotifyScope &scope, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(scope.kind), scope.guild, scope.channel);
    }
};

//! What one account's person chose about notifications: a level for the account, a guild or a conversation, where the
//! narrowest choice counts, and mutes with their end, any of which silences what is below it. Without a choice direct
//! messages and mentions are notified.
class NotifyRules : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; //!< the time now

    explicit NotifyRules(QObject *parent = nullptr);

    void setClock(Clock clock); //!< in place of the system's
    //! Reads what is stored under this key, and writes every change there. Borrowed.
    void keepIn(QSettings &settings, const QString &key);

    //! Chosen for exactly this scope; nullopt: nothing, a wider one decides.
    [[nodiscard]] std::optional<NotifyLevel> level(const NotifyScope &scope) const;
    void setLevel(const NotifyScope &scope, std::optional<NotifyLevel> level);
    //! What holds without a choice for this scope. `guild`: that of the conversation, if it has one.
    [[nodiscard]] NotifyLevel inheritedLevel(const NotifyScope &scope, const GuildId &guild = {}) const;

    void mute(const NotifyScope &scope, MuteTime time);
    void unmute(const NotifyScope &scope);
    [[nodiscard]] bool isMuted(const NotifyScope &scope) const; //!< exactly this one
    [[nodiscard]] QDateTime mutedUntil(const NotifyScope &scope) const; //!< null: not muted, or for always
    //! When a mute chosen now would end; null: never.
    [[nodiscard]] QDateTime endOf(MuteTime time) const;

    //! Nothing of it is notified: it is muted, or its level is None. For lists.
    [[nodiscard]] bool isSilent(const NotifyScope &scope) const;
    //! Nothing of this conversation is notified or counted as a call: it, its guild or the account is muted.
    [[nodiscard]] bool isMutedThere(const ChannelRef &channel, const GuildId &guild) const;
    //! Is a message notified? `mentions`: it mentions us.
    [[nodiscard]] bool notifies(const ChannelRef &channel, const GuildId &guild, bool mentions) const;

    //! Drops mutes whose time is over. Called by itself when the next one ends.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        std::optional<NotifyLevel> level;
        bool muted = false;
        QDateTime until; //!< null: for always
        [[nodiscard]] bool isNothing() const { return !level && !muted; }
    };

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    void change(const NotifyScope &scope, const Choice &choice);
    void read();
    void write();
    void waitForNextEnd();
    [[nodiscard]] static QString written(const NotifyScope &scope, const Choice &choice);
    static std::optional<std::pair<NotifyScope, Choice>> parsed(const QString &line);

    Clock m_clock;
    QHash<NotifyScope, Choice> m_choices;
    QSettings *m_settings = nullptr; //!< null: nothing is stored
    QString m_key;
    QTimer m_end; //!< of the next mute
};

} // namespace chat
