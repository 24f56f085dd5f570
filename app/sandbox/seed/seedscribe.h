// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedclock.h"
#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seed/seedrandom.h"
#include "app/sandbox/seed/seedspeech.h"

#include <QList>

namespace chat::sandbox {

//! Writes conversations: chooses plays, casts them, fills in words and lays them out in time.
class SeedScribe
{
public:
    SeedScribe(const SeedCommunity &community, qint64 now);

    //! `number` tells the conversations of a kind apart: ids of messages depend on it.
    void writeChannel(const ChannelTalk &talk, quint64 number, const SeedSink &sink);
    void writeDirect(const DirectTalk &talk, quint64 number, const SeedSink &sink);

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
        SeedSpeech::Stage stage;
        QList<Scene> scenes;
        quint64 count = 0; //!< messages so far: the next one's index
    };

    //! Plays of the topics until there are about so many messages.
    void gather(Conversation &conversation, const QStringList &topics, int messages);
    //! All plays of a topic once; of each only the last lines if `lastLines` is given.
    void tell(Conversation &conversation, const QString &topic, int lastLines = 0);
    void show(Conversation &conversation, const QList<ListedMessage> &list);
    [[nodiscard]] Scene perform(Conversation &conversation, const Play &play, const QString &topic);
    [[nodiscard]] SeedMessage speak(Conversation &conversation, const PlayLine &line, quint64 firstIndex);
    //! Without id, place and time.
    [[nodiscard]] SeedMessage listed(const ListedMessage &source);
    void emitAll(Conversation &conversation, qint64 lastAt, const SeedSink &sink);

    const SeedCommunity &m_community;
    SeedClock m_clock;
    qint64 m_now;
    SeedRandom m_random{1};
    SeedSpeech m_speech;
};

} // namespace chat::sandbox
