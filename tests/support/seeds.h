// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedworld.h"

#include <QJsonDocument>
#include <QList>

namespace chat::test {

// Shared by the tests of the seed.

inline constexpr qint64 kSeedNow = 1'765'000'000'000;

inline QList<sandbox::SeedMessage> collect(const std::function<void(const sandbox::SeedSink &)> &make)
{
    QList<sandbox::SeedMessage> all;
    make([&all](sandbox::SeedMessage &&message) { all.append(std::move(message)); });
    return all;
}

//! Everything about a message except its times.
inline QByteArray print(const sandbox::SeedMessage &message)
{
    QByteArray text = (message.id + message.channelId + message.authorId + QString::number(message.type)
        + message.content + message.quoteId)
                          .toUtf8();
    for (const sandbox::SeedReaction &reaction : message.reactions)
        text += (reaction.emoji + reaction.userIds.join(u',')).toUtf8();
    text += QJsonDocument(message.embeds).toJson() + QJsonDocument(message.attachment).toJson();
    return text;
}

} // namespace chat::test
