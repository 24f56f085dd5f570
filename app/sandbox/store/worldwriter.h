// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/store.h"
#include "app/sandbox/store/world.h"

#include <QHash>
#include <QSqlQuery>

namespace chat::sandbox {

//! Writes a seed into an empty store, between Store::beginSeed() and endSeed().
class WorldWriter
{
public:
    explicit WorldWriter(Store &store);

    [[nodiscard]] bool writeWorld(const SeedWorld &world);
    [[nodiscard]] bool writeMessage(SeedMessage &&message);
    [[nodiscard]] qint64 messageCount() const { return m_seq; }

private:
    bool writeUsers(const QList<SeedUser> &users);
    bool writeGuild(const SeedGuild &guild);
    bool writeChannels(const SeedGuild &guild);
    bool writeAsset(const QString &name, const QString &mime, const QString &owner, const QByteArray &bytes);
    bool writeReactions(const SeedMessage &message);
    //! 0 if the place is unknown.
    [[nodiscard]] qint64 conversation(const SeedMessage &message);

    Store &m_store;
    QHash<QString, qint64> m_conversations;
    qint64 m_seq = 0;
};

} // namespace chat::sandbox
