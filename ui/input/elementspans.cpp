// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/elementspans.h"

#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriscanner.h"
#include "ui/input/markupspans.h"

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::SatoriToken;

namespace {

struct Meaning
{
    QLatin1StringView name;
    int flags;
};

//! How an element formats its contents.
int flagsOf(QStringView name)
{
    static constexpr Meaning kMeanings[] = {{"b"_L1, Bold}, {"strong"_L1, Bold}, {"i"_L1, Italic}, {"em"_L1, Italic},
        {"u"_L1, Underline}, {"ins"_L1, Underline}, {"s"_L1, Strike}, {"del"_L1, Strike}, {"spl"_L1, Spoiler},
        {"code"_L1, Code}, {"code-block"_L1, Code}, {"pre"_L1, Code}, {"a"_L1, LinkText}, {"quote"_L1, QuoteText},
        {"blockquote"_L1, QuoteText}, {"h1"_L1, Bold}, {"h2"_L1, Bold}, {"h3"_L1, Bold}, {"h4"_L1, Bold},
        {"h5"_L1, Bold}, {"h6"_L1, Bold}};
    const auto *found = std::ranges::find_if(kMeanings, [name](const Meaning &each) { return each.name == name; });
    return found == std::end(kMeanings) ? 0 : found->flags;
}

//! The format of the tag itself.
int shownBy(QStringView name)
{
    if (name == "at"_L1 || name == "sharp"_L1)
        return Mention;
    if (name == "emoji"_L1 || name == "face"_L1)
        return EmojiCode;
    if (name == "hr"_L1)
        return Rule | Marker;
    return Marker;
}

class ElementMarker
{
public:
    explicit ElementMarker(QStringView source)
        : m_source(source)
        , m_tokens(markup::scanSatori(source))
        , m_flags(static_cast<size_t>(source.size()), 0)
    {
    }

    std::vector<quint16> run()
    {
        std::vector<qsizetype> ends{m_source.size()}; // of the open elements
        for (const SatoriToken &token : m_tokens) {
            while (ends.size() > 1 && token.begin >= ends.back())
                ends.pop_back();
            mark(token, ends);
        }
        return std::move(m_flags);
    }

private:
    void mark(qsizetype begin, qsizetype end, int flags)
    {
        for (qsizetype i = begin; i < end; ++i)
            m_flags[static_cast<size_t>(i)] = static_cast<quint16>(m_flags[static_cast<size_t>(i)] | flags);
    }

    void mark(const SatoriToken &token, std::vector<qsizetype> &ends)
    {
        switch (token.kind) {
        case SatoriToken::Kind::Text:
            markEntities(token);
            break;
        case SatoriToken::Kind::Comment:
            mark(token.begin, token.end, Marker);
            break;
        case SatoriToken::Kind::Empty:
            markTag(token);
            break;
        case SatoriToken::Kind::Close:
            if (!token.literal)
                mark(token.begin, token.end, token.match < 0 ? Marker : shownBy(token.name));
            break;
        case SatoriToken::Kind::Open:
            if (token.literal)
                break; // shown as text
            markTag(token);
            // An unclosed element ends with its parent.
            const qsizetype end = token.match < 0 ? ends.back() : m_tokens[static_cast<size_t>(token.match)].begin;
            if (!token.empty) {
                // Deeper nesting is not highlighted.
                if (ends.size() < static_cast<size_t>(markup::kMaxSatoriDepth))
                    mark(token.end, end, flagsOf(token.name));
                ends.push_back(end);
            }
            break;
        }
    }

    void markTag(const SatoriToken &token)
    {
        mark(token.begin, token.end, shownBy(token.name));
        // Addresses in the tag are checked; the rest of it is not shown.
        const QStringView tag = m_source.mid(token.begin, token.end - token.begin);
        for (const QStringView key : {QStringView(u"src=\""), QStringView(u"href=\""), QStringView(u"url=\"")}) {
            const qsizetype at = tag.indexOf(key);
            const qsizetype end = at < 0 ? -1 : tag.indexOf(u'"', at + key.size());
            for (qsizetype i = at + key.size(); end >= 0 && i < end; ++i)
                m_flags[static_cast<size_t>(token.begin + i)] = Address;
        }
    }

    void markEntities(const SatoriToken &token)
    {
        const QStringView text = m_source.mid(token.begin, token.end - token.begin);
        for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
            const qsizetype end = text.mid(at, 12).indexOf(u';');
            if (end > 1 && markup::decodeSatoriEntities(text.mid(at, end + 1)) != text.mid(at, end + 1))
                mark(token.begin + at, token.begin + at + end + 1, EmojiCode);
        }
    }

    QStringView m_source;
    markup::SatoriTokens m_tokens;
    std::vector<quint16> m_flags;
};

} // namespace

std::vector<quint16> elementFlags(QStringView source)
{
    return ElementMarker(source).run();
}

} // namespace chat::ui
