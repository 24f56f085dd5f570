// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedrandom.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace chat::sandbox {

//! One line of a play (the notation is in seedtalk.h), not yet cast.
struct PlayLine
{
    static constexpr int kNoQuote = 0;
    static constexpr int kOldQuote = -1;
    static constexpr int kGoneQuote = -2;

    QChar who;
    QString text;
    int quote = kNoQuote; //!< 1 = the play's first line
    bool edited = false;
    bool pinned = false;
    QList<QPair<QString, int>> reactions; //!< emoji and how many people
};

struct Play
{
    QList<PlayLine> lines;
    bool hasMedia = false; //!< has a picture, file or clip: told once or twice, not every month
};

//! All plays by topic.
[[nodiscard]] QHash<QString, QList<Play>> readPlays();

//! A word for «name», or an empty text if no list has that name.
[[nodiscard]] QString seedWord(const QString &name, SeedRandom &random);

} // namespace chat::sandbox
