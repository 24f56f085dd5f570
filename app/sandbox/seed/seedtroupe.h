// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seed/seedrandom.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace chat::sandbox {

//! Who may speak somewhere, and who plays which part of one play.
class SeedTroupe
{
public:
    //! Members of a guild who see the channel; those who may write there play.
    SeedTroupe(const SeedCommunity &community, const ChannelTalk &talk);
    SeedTroupe(const SeedCommunity &community, const DirectTalk &talk);

    void beginPlay(SeedRandom &random);
    //! Whether the letter is the same person in every play.
    [[nodiscard]] bool isFixed(QChar part) const;
    //! The part's player, cast on first call by the language the part speaks. Who only is spoken of need not be able to
    //! write there.
    [[nodiscard]] QString player(QChar part, Tongue tongue = Tongue::Both, bool writes = true);
    //! Up to `count` different people.
    [[nodiscard]] QStringList crowd(int count, SeedRandom &random) const;

private:
    QHash<QChar, QString> m_fixed;
    QStringList m_two; //!< a direct chat's two sides: "a" and "b"
    QList<const SeedPerson *> m_people;
    QSet<const SeedPerson *> m_writers;
    QString m_bot; //!< the default account, where it can see what is said
    QList<const SeedPerson *> m_free; //!< not yet in this play, in the order they come on
    QHash<QChar, QString> m_parts;
};

} // namespace chat::sandbox
