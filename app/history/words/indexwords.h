// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/words/messagetraits.h"
#include "app/history/words/textunits.h"

#include <QString>

namespace chat {

// How the index spells what is looked up: words of letters, digits and everything that is not ASCII, separated by spaces.

//! What one message has in the index, in this order: a phrase is found among the words or among the pairs. None of one
//! kind is ever one of another kind.
struct IndexWords
{
    QString words; //!< every unit but signs
    QString pairs; //!< every two characters that stand side by side
    QString facts; //!< conversation, author, kinds of content, mentions
    [[nodiscard]] QString all() const { return words + u' ' + pairs + u' ' + facts; }
    friend bool operator==(const IndexWords &, const IndexWords &) = default;
};

[[nodiscard]] IndexWords indexWordsOf(const Message &message, qint64 conversation);

//! A unit's word: its folded form, cut off at a length that no real word has.
[[nodiscard]] QString indexWord(QStringView folded);

// Facts begin with a sign that no word has. Different ids may have the same one: who finds a message by it looks at the message.
[[nodiscard]] QString conversationFact(qint64 conversation);
[[nodiscard]] QString authorFact(const UserId &user);
[[nodiscard]] QString traitFact(MessageTrait trait);
[[nodiscard]] QString mentionFact(const UserId &user);
[[nodiscard]] QString mentionFact(const RoleId &role);
[[nodiscard]] QString mentionsAllFact(); //!< everybody, or everybody who is there

} // namespace chat
