// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/pastedtoken.h"

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == u'“' || c == u'”';
}

//! Removes `word` from the front if it stands alone: followed by a blank, ":" or "=", or by nothing.
bool takeWord(QStringView &rest, QLatin1StringView word)
{
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    if (rest.size() == word.size()) {
        rest = {};
        return true;
    }
    const QChar next = rest.at(word.size());
    if (!isInvisible(next) && next != u':' && next != u'=')
        return false;
    rest = rest.mid(word.size());
    while (!rest.isEmpty() && (isInvisible(rest.front()) || rest.front() == u':' || rest.front() == u'='))
        rest = rest.mid(1);
    return true;
}

void trimQuotes(QStringView &rest)
{
    const auto outer = [](QChar c) { return isInvisible(c) || isQuote(c); };
    while (!rest.isEmpty() && outer(rest.front()))
        rest = rest.mid(1);
    while (!rest.isEmpty() && outer(rest.back()))
        rest.chop(1);
}

} // namespace

PastedToken PastedToken::read(const QString &pasted)
{
    PastedToken result;
    QStringView rest(pasted);
    trimQuotes(rest);
    for (const auto word : {"authorization"_L1, "token"_L1}) {
        if (takeWord(rest, word))
            trimQuotes(rest);
    }
    if (takeWord(rest, "bot"_L1))
        result.bearer = false;
    else if (takeWord(rest, "bearer"_L1))
        result.bearer = true;
    trimQuotes(rest);
    result.token = rest.toString();
    result.token.removeIf(isInvisible);
    result.odd = std::any_of(result.token.cbegin(), result.token.cend(),
        [](QChar c) { return c.unicode() <= u' ' || c.unicode() > u'~' || isQuote(c); });
    return result;
}

} // namespace chat
