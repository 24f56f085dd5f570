// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/words/indexwords.h"

#include "app/history/words/searchabletext.h"

#include <algorithm>

namespace chat {

namespace {

constexpr qsizetype kLongestWord = 48;
constexpr QChar kFact(u'\xe000'); // for private use: a sign, and none of FTS5's separators

QString factOf(char what, const QString &id)
{
    QString fact = QString(kFact) + QLatin1Char(what);
    for (const QChar c : id) {
        if (c.isLetterOrNumber() && fact.size() < kLongestWord)
            fact += c;
    }
    return fact;
}

} // namespace

QString indexWord(QStringView folded)
{
    return folded.sliced(0, std::min(folded.size(), kLongestWord)).toString();
}

QString conversationFact(qint64 conversation)
{
    return factOf('c', QString::number(conversation, 36));
}

QString authorFact(const UserId &user)
{
    return factOf('a', user.value);
}

QString traitFact(MessageTrait trait)
{
    return factOf('h', QString::number(static_cast<int>(trait)));
}

QString mentionFact(const UserId &user)
{
    return factOf('m', user.value);
}

QString mentionFact(const RoleId &role)
{
    return factOf('r', role.value);
}

QString mentionsAllFact()
{
    return factOf('e', {});
}

IndexWords indexWordsOf(const Message &message, qint64 conversation)
{
    using UnitKind = TextUnits::Kind;
    IndexWords found;
    const auto add = [](QString &column, const QString &word) {
        if (!column.isEmpty())
            column += u' ';
        column += word;
    };
    for (const SearchableText &text : searchableTexts(message)) {
        const TextUnits units(text.text());
        for (size_t i = 0; i < units.size(); ++i) {
            const TextUnits::Unit &unit = units.at(i);
            if (unit.kind == UnitKind::Sign)
                continue;
            add(found.words, indexWord(units.folded(i)));
            const bool pair
                = unit.kind == UnitKind::Character && unit.glued && units.at(i - 1).kind == UnitKind::Character;
            if (pair)
                add(found.pairs, indexWord(units.folded(i - 1)) + indexWord(units.folded(i)));
        }
    }
    found.facts = conversationFact(conversation);
    if (!message.author.id.isEmpty())
        add(found.facts, authorFact(message.author.id));
    const MessageTraits traits = traitsOf(message);
    for (const MessageTrait trait : kAllTraits) {
        if (traits.testFlag(trait))
            add(found.facts, traitFact(trait));
    }
    for (const UserId &user : message.mentions)
        add(found.facts, mentionFact(user));
    for (const RoleId &role : message.mentionedRoles)
        add(found.facts, mentionFact(role));
    if (message.mentionsAll || message.mentionsHere)
        add(found.facts, mentionsAllFact());
    return found;
}

} // namespace chat
