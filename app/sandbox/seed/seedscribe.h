// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcast.h"
#include "app/sandbox/seed/seedclock.h"
#include "app/sandbox/seed/seedhours.h"
#include "app/sandbox/seed/seedplaces.h"
#include "app/sandbox/seed/seedplays.h"
#include "app/sandbox/seed/seedworld.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace chat::sandbox {

//! Who may speak somewhere, and who plays which part of one play.
class SeedTroupe
{
public:
    //! Members of a guild who may write in the place.
    explicit SeedTroupe(const PlaceInfo &place);
    explicit SeedTroupe(const DirectInfo &chat);

    void beginPlay(SeedRandom &random);
    //! The part's player, cast on first call by the language the part speaks.
    [[nodiscard]] QString player(QChar part, Tongue tongue = Tongue::Both);
    //! Up to `count` different people.
    [[nodiscard]] QStringList crowd(int count, SeedRandom &random) const;

private:
    [[nodiscard]] QString fixedPart(QChar part) const;

    int m_guild = -1;
    bool m_hidden = false; //!< for moderators only
    QStringList m_two; //!< a direct chat's two sides: "a" and "b"
    QList<const CastMember *> m_people;
    QList<const CastMember *> m_free; //!< not yet in this play, in the order they come on
    QHash<QChar, QString> m_parts;
};

//! Writes one conversation: chooses plays, casts them, fills in words and lays them out in time.
class SeedScribe
{
public:
    SeedScribe(const QHash<QString, QList<Play>> &plays, const SeedClock &clock, qint64 now);

    void writePlace(const PlaceInfo &place, quint64 number, const SeedSink &sink);
    void writeDirect(const DirectInfo &chat, quint64 number, const SeedSink &sink);

private:
    struct Scene
    {
        QList<SeedMessage> messages; //!< createdAt counts from the scene's start
        qint64 length = 0;
        SeedHours hours;
    };
    struct Conversation
    {
        quint64 space = 0;
        QString id;
        bool direct = false;
        int guild = -1;
        SeedTroupe *troupe = nullptr;
        QList<Scene> scenes;
        quint64 count = 0; //!< messages so far: the next one's index
    };

    //! Plays of the topics until there are about so many messages.
    void gather(Conversation &conversation, const QStringList &topics, int messages);
    //! All plays of a topic once; of each only the last lines if `lastLines` is given.
    void tell(Conversation &conversation, const QString &topic, int lastLines = 0);
    void show(Conversation &conversation, QList<SeedMessage> messages);
    [[nodiscard]] Scene stage(Conversation &conversation, const Play &play, const QString &topic);
    [[nodiscard]] SeedMessage speak(Conversation &conversation, const PlayLine &line, quint64 firstIndex);
    [[nodiscard]] QString fill(const QString &text, const Conversation &conversation);
    [[nodiscard]] QString word(const QString &name, const Conversation &conversation);
    void fillMedia(SeedMessage &message, const QString &kind, const QString &name);
    void addReactions(SeedMessage &message, const PlayLine &line, const Conversation &conversation);
    [[nodiscard]] SeedReaction reaction(const QString &emoji, int people, const Conversation &conversation);
    void emitAll(Conversation &conversation, qint64 lastAt, const SeedSink &sink);

    const QHash<QString, QList<Play>> &m_plays;
    const SeedClock &m_clock;
    qint64 m_now;
    SeedRandom m_random{1};
    QHash<QChar, Tongue> m_tongues; //!< of the running play's parts
    QHash<QString, QString> m_words; //!< chosen for the running play
    QHash<QString, int> m_shown; //!< pictures so far: the second showing takes the variant "-2"
};

//! A moderator of the first guild: sees the hidden channel.
[[nodiscard]] bool isModerator(const CastMember &member);
//! A guild emoji's id, or an empty text.
[[nodiscard]] QString seedEmojiId(QStringView name);

} // namespace chat::sandbox
