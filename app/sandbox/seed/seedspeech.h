// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seed/seedtroupe.h"

#include <QHash>

namespace chat::sandbox {

//! Makes what is said out of lines of plays: words are chosen, people named, pictures and files attached, reactions
//! given. Within one play the same name gives the same word.
class SeedSpeech
{
public:
    //! Who speaks and where.
    struct Stage
    {
        SeedTroupe *troupe = nullptr;
        bool direct = false;
        QStringList favourites; //!< the guild's
    };

    SeedSpeech(const SeedCommunity &community, qint64 now, SeedRandom &random);

    //! `topic` tells by its end which language is spoken.
    void beginPlay(const Play &play, const QString &topic);
    //! Author, type, content, attachment.
    void speak(SeedMessage &message, const PlayLine &line, const Stage &stage);
    void addReactions(SeedMessage &message, const PlayLine &line, const Stage &stage);
    [[nodiscard]] SeedReaction reaction(const QString &emoji, int people, const Stage &stage);

private:
    [[nodiscard]] QString word(const QString &mark, const Stage &stage);
    void attach(SeedMessage &message, const QString &kind, const QString &name);

    const SeedCommunity &m_community;
    qint64 m_now;
    SeedRandom &m_random;
    QHash<QChar, Tongue> m_tongues; //!< of the running play's parts
    QHash<QString, QString> m_words; //!< chosen for the running play
    QHash<QString, int> m_shown; //!< pictures so far: the second showing takes the variant "-2"
};

} // namespace chat::sandbox
