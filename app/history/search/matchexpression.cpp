// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/matchexpression.h"

#include "app/history/words/indexwords.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qsizetype kMostPhrases = 64;
constexpr qsizetype kMostWordsInPhrase = 32;

//! Collects what the words of a filter have to fit, as phrases of the index.
class MatchPhrases
{
public:
    void add(const SearchFilter::Term &term)
    {
        using UnitKind = TextUnits::Kind;
        const TextUnits units(term.text);
        for (size_t i = 0; i < units.size();) {
            const UnitKind kind = units.at(i).kind;
            const size_t begin = i++;
            if (kind == UnitKind::Sign)
                continue;
            const bool character = kind == UnitKind::Character;
            // Signs between words have no place of their own in the index.
            size_t end = i;
            for (; i < units.size(); ++i) {
                const TextUnits::Unit &unit = units.at(i);
                if (character ? !(unit.kind == UnitKind::Character && unit.glued) : unit.kind == UnitKind::Character)
                    break;
                if (unit.kind != UnitKind::Sign)
                    end = i + 1;
            }
            if (character)
                addCharacters(units, begin, end);
            else
                addWords(units, begin, end, term.beginning && end == units.size());
        }
    }

    void addFact(const QString &fact) { m_phrases.append(u"\""_s + fact + u'"'); }

    void addFacts(const QStringList &facts)
    {
        if (!facts.isEmpty() && facts.size() <= kMostFactsOfAKind)
            m_phrases.append(u"(\""_s + facts.join("\" OR \""_L1) + u"\")"_s);
    }

    [[nodiscard]] QString take() const { return m_phrases.mid(0, kMostPhrases).join(" AND "_L1); }

private:
    void addWords(const TextUnits &units, size_t begin, size_t end, bool beginning)
    {
        QStringList words;
        bool whole = true;
        for (size_t i = begin; i < end && whole; ++i) {
            if (units.at(i).kind == TextUnits::Kind::Sign)
                continue;
            whole = words.size() < kMostWordsInPhrase;
            if (whole)
                words.append(indexWord(units.folded(i)));
        }
        const bool star = beginning && whole;
        m_phrases.append(u"\""_s + words.join(u' ') + u'"' + (star ? u" *"_s : QString()));
    }

    void addCharacters(const TextUnits &units, size_t begin, size_t end)
    {
        if (end - begin == 1) {
            m_phrases.append(u"\""_s + indexWord(units.folded(begin)) + u'"');
            return;
        }
        QStringList pairs;
        for (size_t i = begin; i + 1 < end && pairs.size() < kMostWordsInPhrase; ++i)
            pairs.append(indexWord(units.folded(i)) + indexWord(units.folded(i + 1)));
        m_phrases.append(u"\""_s + pairs.join(u' ') + u'"');
    }

    QStringList m_phrases;
};

} // namespace

QString matchExpression(const SearchFilter &filter, const std::function<qint64(const ChannelRef &)> &numberOf)
{
    MatchPhrases phrases;
    for (const SearchFilter::Term &term : filter.terms) {
        if (!term.excluded)
            phrases.add(term);
    }
    if (filter.in) {
        QStringList facts;
        for (const ChannelRef &channel : *filter.in) {
            if (const qint64 number = numberOf(channel); number != 0)
                facts.append(conversationFact(number));
        }
        if (facts.isEmpty())
            facts.append(conversationFact(0)); // nobody has that
        phrases.addFacts(facts);
    }
    if (filter.from) {
        QStringList facts;
        for (const UserId &user : *filter.from)
            facts.append(authorFact(user));
        phrases.addFacts(facts);
    }
    for (const MessageTrait trait : kAllTraits) {
        if (filter.has.testFlag(trait))
            phrases.addFact(traitFact(trait));
    }
    if (!filter.mentions.isEmpty()) {
        QStringList facts;
        for (const UserId &user : filter.mentions.users)
            facts.append(mentionFact(user));
        for (const RoleId &role : filter.mentions.roles)
            facts.append(mentionFact(role));
        if (filter.mentions.everybody)
            facts.append(mentionsAllFact());
        phrases.addFacts(facts);
    }
    return phrases.take();
}

} // namespace chat
