// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/kooktypes.h"
#include "app/sandbox/store/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace chat::sandbox {

//! One row of the messages table; `embeds` and `attachment` are JSON texts, empty for none.
struct StoredMessage
{
    qint64 seq = 0;
    QString id;
    qint64 conv = 0;
    QString author;
    int type = KookMessageType::KMarkdown;
    QString content;
    qint64 created = 0;
    qint64 updated = 0;
    QString quote;
    bool pinned = false;
    bool loud = false; //!< its author was allowed to mention everyone
    int reacted = 0; //!< number of reactions of all kinds
    QString embeds;
    QString attachment;
};

//! One kind of reaction on a message.
struct ReactionCount
{
    QString shown; //!< the form of the emoji that its first user sent
    QString name;
    int count = 0;
    bool mine = false;
};

struct StoredReactionUser
{
    QString user;
    qint64 time = 0;
};

//! A position in the order of a conversation that stays valid when its message is deleted.
struct MessagePosition
{
    qint64 conv = 0;
    qint64 seq = 0;
};

//! Messages and reactions in SQLite: every read is a range of one index, at any depth of the history.
class MessageTable
{
public:
    explicit MessageTable(Store &store);

    [[nodiscard]] bool insert(StoredMessage &message);
    [[nodiscard]] bool update(const StoredMessage &message);
    [[nodiscard]] bool remove(const StoredMessage &message);
    [[nodiscard]] bool setPinned(const StoredMessage &message, bool pinned);
    [[nodiscard]] std::optional<StoredMessage> find(const QString &id);
    //! Also for deleted messages.
    [[nodiscard]] std::optional<MessagePosition> position(const QString &id);

    // Pages are in ascending order.
    [[nodiscard]] QList<StoredMessage> newest(qint64 conv, int limit, int skip = 0);
    [[nodiscard]] QList<StoredMessage> before(qint64 conv, qint64 seq, int limit);
    [[nodiscard]] QList<StoredMessage> after(qint64 conv, qint64 seq, int limit);
    [[nodiscard]] QList<StoredMessage> around(qint64 conv, qint64 seq, int limit);
    [[nodiscard]] QList<StoredMessage> pins(qint64 conv, int limit);
    //! Messages of others newer than `since`, counted up to `most`.
    [[nodiscard]] int unread(qint64 conv, const QString &reader, qint64 since, int most = 99);

    //! `key` is the normalised emoji. False if it existed already (add) or did not exist (remove).
    [[nodiscard]] bool addReaction(const StoredMessage &message, const QString &key, const QString &shown,
        const QString &name, const QString &user, qint64 time);
    [[nodiscard]] bool removeReaction(const StoredMessage &message, const QString &key, const QString &user);
    [[nodiscard]] QList<ReactionCount> reactions(const StoredMessage &message, const QString &viewer);
    [[nodiscard]] QList<StoredReactionUser> reactionUsers(const StoredMessage &message, const QString &key);
    [[nodiscard]] QList<StoredReactionUser> reactionUsers(const StoredMessage &message); //!< of all emoji, each once
    [[nodiscard]] std::optional<ReactionCount> reaction(const StoredMessage &message, const QString &key);

private:
    [[nodiscard]] static StoredMessage read(const Statement &row);
    [[nodiscard]] static QList<StoredMessage> readAll(Statement &rows, bool reversed);

    Store &m_store;
};

//! "[#128077;]" and the character itself become the character; anything else stays.
[[nodiscard]] QString normalisedEmoji(const QString &emoji);

} // namespace chat::sandbox
