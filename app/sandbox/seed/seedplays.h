// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedreport.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace chat::sandbox {

//! Emoji (":name" for a guild's own) and how many people.
using SeedReactions = QList<QPair<QString, int>>;

//! One line of a play, not yet cast.
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
    SeedReactions reactions;
    int line = 0; //!< in its file

    //! "pic", "file", "video" or "card" when the whole line is one such mark, and what it names.
    [[nodiscard]] QString mediaKind() const;
    [[nodiscard]] QString mediaName() const;
};

struct Play
{
    QString file;
    QList<PlayLine> lines;
    bool hasMedia = false; //!< has a picture, file or clip: told once or twice, not every month
};

//! Plays by topic.
using SeedPlays = QHash<QString, QList<Play>>;

//! Reads one file of dialogue; the notation is described in resources/demo/README.md. What does not follow it is
//! reported with its line.
void readPlays(const QString &file, const QByteArray &bytes, SeedPlays &plays, SeedReport &report);

//! "👍3 😂2" → pairs.
[[nodiscard]] SeedReactions readReactions(QStringView text);

} // namespace chat::sandbox
