// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace chat {

//! One part of what somebody typed to search for, and where it stands.
struct SearchPart
{
    enum class Kind : quint8 { Word, Phrase, From, In, Guild, Has, Mentions, Before, After, On };
    enum class Problem : quint8 {
        None,
        MissingValue, //!< an operator with nothing behind it
        UnknownPerson,
        UnknownChannel,
        UnknownGuild,
        UnknownThing, //!< there is no such has:
        NoDate,
        TooMany, //!< more than a search takes
    };

    Kind kind = Kind::Word;
    bool excluded = false; //!< with a minus in front
    bool beginning = false; //!< Word: words that begin with it, too (a star behind it)
    QString text; //!< without operator, quotes, star
    Problem problem = Problem::None;
    qsizetype begin = 0; //!< in the query, with minus, operator and quotes
    qsizetype end = 0;
    qsizetype value = 0; //!< where what is behind the operator begins; else as `begin`, behind the minus

    //! Does it say the same, wherever it stands?
    [[nodiscard]] bool saysAs(const SearchPart &other) const
    {
        return kind == other.kind && excluded == other.excluded && beginning == other.beginning && text == other.text;
    }
};
using SearchParts = std::vector<SearchPart>;

//! Parses a query. Any text is valid: what is not an operator is a word. Takes linear time.
//!   word  begin*  "a phrase"  -word  from:NAME  in:CHANNEL  guild:NAME  has:card|button|image|video|file|link|reaction|pin
//!   mentions:me|NAME  before:DATE  after:DATE  on:DATE
//! Values with spaces stand in quotes. A minus excludes, in front of operators, too. A date is a day, month or year as
//! 2026-11-30, 2026-11 or 2026, or today or yesterday. Chinese colons and quotes are as good.
[[nodiscard]] SearchParts parseSearch(QStringView query);
//! The part as it is typed; parsed again it says the same.
[[nodiscard]] QString searchPartText(const SearchPart &part);
//! The part that the cursor is in or right behind; null: none.
[[nodiscard]] const SearchPart *searchPartAt(const SearchParts &parts, qsizetype cursor);

//! The names of operators, without colons, for completion.
[[nodiscard]] QStringList searchOperators();

struct SearchPeriod
{
    QDate first;
    QDate last;
    friend bool operator==(const SearchPeriod &, const SearchPeriod &) = default;
};
//! Nothing: it is no date.
[[nodiscard]] std::optional<SearchPeriod> searchPeriodOf(const QString &text, const QDate &today);

} // namespace chat
