// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoriscanner.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameChar(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u':' || c == u'.';
}

//! Begins the name of an attribute, in any language?
bool startsKey(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':' || c == u'@' || c == u'$';
}

bool isKeyChar(QChar c)
{
    return startsKey(c) || c.isDigit() || c.isMark() || c == u'-' || c == u'.';
}

//! May a value without quotes have it?
bool isBareValueChar(QChar c)
{
    return !c.isNull() && !c.isSpace() && c != u'<' && c != u'>' && c != u'"' && c != u'\'' && c != u'=' && c != u'/';
}

//! One tag after another from a source.
class ElementScanner
{
public:
    explicit ElementScanner(QStringView source)
        : m_source(source)
    {
    }

    SatoriTokens scan()
    {
        qsizetype text = 0;
        for (qsizetype open = m_source.indexOf(u'<'); open >= 0; open = m_source.indexOf(u'<', open)) {
            SatoriToken token;
            token.begin = open;
            if (!readTag(token)) {
                ++open;
                continue;
            }
            addText(text, open);
            m_tokens.push_back(token);
            open = text = token.end;
        }
        addText(text, m_source.size());
        match();
        for (SatoriToken &token : m_tokens)
            judge(token);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype pos) const { return pos < m_source.size() ? m_source[pos] : QChar(); }

    void addText(qsizetype begin, qsizetype end)
    {
        if (begin < end)
            m_tokens.push_back({SatoriToken::Kind::Text, begin, end, {}, 0, -1, false, false});
    }

    [[nodiscard]] bool readTag(SatoriToken &token)
    {
        qsizetype pos = token.begin + 1;
        if (m_source.mid(pos, 3) == u"!--")
            return readComment(token);
        const bool closes = at(pos) == u'/';
        if (closes)
            ++pos;
        if (!isLetter(at(pos)))
            return readGroup(token, pos, closes);
        const qsizetype nameBegin = pos;
        while (isNameChar(at(pos)))
            ++pos;
        token.name = m_source.mid(nameBegin, pos - nameBegin);
        token.attributes = pos;
        const qsizetype end = tagEnd(pos);
        if (end < 0)
            return false;
        token.end = end + 1;
        if (closes)
            token.kind = SatoriToken::Kind::Close;
        else
            token.kind
                = m_source[end - 1] == u'/' && end - 1 >= pos ? SatoriToken::Kind::Empty : SatoriToken::Kind::Open;
        return true;
    }

    //! <> and </>: a group without a name.
    [[nodiscard]] bool readGroup(SatoriToken &token, qsizetype pos, bool closes) const
    {
        if (at(pos) != u'>')
            return false;
        token.kind = closes ? SatoriToken::Kind::Close : SatoriToken::Kind::Open;
        token.attributes = pos;
        token.end = pos + 1;
        return true;
    }

    [[nodiscard]] bool readComment(SatoriToken &token)
    {
        if (m_noComment)
            return false;
        const qsizetype end = m_source.indexOf(u"-->", token.begin + 4);
        m_noComment = end < 0; // none further on either
        token.kind = SatoriToken::Kind::Comment;
        token.end = end + 3;
        return end >= 0;
    }

    //! Where the tag's ">" is; -1: what follows the name is no tag's rest.
    [[nodiscard]] qsizetype tagEnd(qsizetype pos)
    {
        const QChar first = at(pos);
        if (first != u'>' && first != u'/' && !first.isSpace())
            return -1;
        while (pos >= 0 && pos < m_source.size()) {
            const QChar c = m_source[pos];
            if (c == u'>')
                return pos;
            if (c == u'/')
                return at(pos + 1) == u'>' ? pos + 1 : -1;
            pos = c.isSpace() ? pos + 1 : attributeEnd(pos);
        }
        return -1;
    }

    //! Behind the attribute that begins here; -1: none does, as in "a<b && c>d".
    [[nodiscard]] qsizetype attributeEnd(qsizetype pos)
    {
        if (!startsKey(at(pos)))
            return -1;
        while (isKeyChar(at(pos)))
            ++pos;
        if (at(pos) != u'=')
            return pos;
        ++pos;
        if (at(pos) == u'"' || at(pos) == u'\'') {
            pos = quoteEnd(pos);
            return pos < 0 ? -1 : pos + 1;
        }
        while (isBareValueChar(at(pos)))
            ++pos;
        const QChar next = at(pos);
        return next.isSpace() || next == u'>' || next == u'/' ? pos : -1;
    }

    [[nodiscard]] qsizetype quoteEnd(qsizetype pos)
    {
        bool &none = m_source[pos] == u'"' ? m_noDouble : m_noSingle;
        if (none)
            return -1;
        const qsizetype end = m_source.indexOf(m_source[pos], pos + 1);
        none = end < 0;
        return end;
    }

    //! Which end tag ends which start tag: the nearest open one of its name; what is open above that is never closed.
    void match()
    {
        std::vector<int> open;
        QHash<QStringView, std::vector<int>> byName;
        for (int i = 0; i < static_cast<int>(m_tokens.size()); ++i) {
            SatoriToken &token = m_tokens[static_cast<size_t>(i)];
            if (token.kind == SatoriToken::Kind::Open) {
                open.push_back(i);
                byName[token.name].push_back(i);
            } else if (token.kind == SatoriToken::Kind::Close) {
                const auto same = byName.find(token.name);
                if (same == byName.end() || same->empty())
                    continue;
                token.match = same->back();
                m_tokens[static_cast<size_t>(token.match)].match = i;
                int last = -1;
                do {
                    last = open.back();
                    open.pop_back();
                    byName[m_tokens[static_cast<size_t>(last)].name].pop_back();
                } while (last != token.match);
            }
        }
    }

    //! What becomes of a tag by itself: one that lacks its other half may be a piece of text.
    void judge(SatoriToken &token) const
    {
        switch (token.kind) {
        case SatoriToken::Kind::Text:
        case SatoriToken::Kind::Comment:
            break;
        case SatoriToken::Kind::Empty:
            token.empty = true;
            break;
        case SatoriToken::Kind::Open:
            token.literal = token.match < 0 && (!isStandardSatoriElement(token.name) || hasWords(token));
            token.empty = !token.literal
                && (token.match < 0 ? isEmptySatoriElement(token.name)
                                    : token.name == "br"_L1 || token.name == "hr"_L1); // whose end says nothing
            break;
        case SatoriToken::Kind::Close:
            token.literal = token.match < 0 && !isStandardSatoriElement(token.name);
            break;
        }
    }

    //! Has it keys without values that are no element's, like the "and" and "c" of "a<b and c>d"?
    [[nodiscard]] bool hasWords(const SatoriToken &token) const
    {
        const qsizetype end = token.end - 1;
        if (end <= token.attributes)
            return false;
        const auto attributes = parseSatoriAttributes(m_source.mid(token.attributes, end - token.attributes));
        return std::ranges::any_of(attributes, [](const SatoriAttribute &each) {
            return each.kind == SatoriAttribute::Kind::True && each.key != "forward"_L1 && each.key != "cache"_L1;
        });
    }

    QStringView m_source;
    SatoriTokens m_tokens;
    bool m_noComment = false;
    bool m_noDouble = false;
    bool m_noSingle = false;
};

//! The character of "#39" or "#x27"; none: not one that may be written so.
std::optional<char32_t> numericEntity(QStringView body)
{
    const bool hex = body.size() > 1 && (body[1] == u'x' || body[1] == u'X');
    bool ok = false;
    const uint code = body.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return std::nullopt;
    return code;
}

qsizetype endOfQuoted(QStringView source, qsizetype pos, QChar quote)
{
    const qsizetype end = source.indexOf(quote, pos);
    return end < 0 ? source.size() : end;
}

} // namespace

SatoriTokens scanSatori(QStringView source)
{
    return ElementScanner(source).scan();
}

std::vector<SatoriAttribute> parseSatoriAttributes(QStringView source)
{
    std::vector<SatoriAttribute> attributes;
    qsizetype pos = 0;
    while (pos < source.size()) {
        if (source[pos].isSpace()) {
            ++pos;
            continue;
        }
        const qsizetype begin = pos;
        while (pos < source.size() && !source[pos].isSpace() && source[pos] != u'=')
            ++pos;
        SatoriAttribute attribute{source.mid(begin, pos - begin).toString(), {}, SatoriAttribute::Kind::True};
        if (pos < source.size() && source[pos] == u'=') {
            ++pos;
            const QChar quote = pos < source.size() ? source[pos] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype value = quoted ? ++pos : pos;
            if (quoted)
                pos = endOfQuoted(source, pos, quote);
            while (!quoted && pos < source.size() && !source[pos].isSpace())
                ++pos;
            attribute.kind = SatoriAttribute::Kind::Text;
            attribute.value = decodeSatoriEntities(source.mid(value, pos - value));
            pos += quoted ? 1 : 0;
        } else if (attribute.key.startsWith("no-"_L1) && attribute.key.size() > 3) {
            attribute.key.remove(0, 3);
            attribute.kind = SatoriAttribute::Kind::False;
        }
        if (attribute.key.isEmpty() || attributes.size() > 200)
            continue;
        const auto same = std::find_if(attributes.begin(), attributes.end(),
            [&attribute](const SatoriAttribute &each) { return each.key == attribute.key; });
        if (same != attributes.end())
            *same = std::move(attribute);
        else
            attributes.push_back(std::move(attribute));
    }
    return attributes;
}

QString decodeSatoriEntities(QStringView text)
{
    static constexpr std::pair<QLatin1StringView, char16_t> kNamed[]
        = {{"amp"_L1, u'&'}, {"lt"_L1, u'<'}, {"gt"_L1, u'>'}, {"quot"_L1, u'"'}};
    constexpr qsizetype kLongest = 9; // "#1114111" and a little
    qsizetype amp = text.indexOf(u'&');
    if (amp < 0)
        return text.toString();
    QString out;
    out.reserve(text.size());
    qsizetype done = 0;
    for (; amp >= 0; amp = text.indexOf(u'&', amp + 1)) {
        const QStringView ahead = text.mid(amp + 1, kLongest + 1);
        const qsizetype end = ahead.indexOf(u';');
        if (end <= 0)
            continue;
        const QStringView body = ahead.left(end);
        std::optional<char32_t> character;
        if (body.front() == u'#') {
            character = numericEntity(body);
        } else if (const auto *it
                   = std::ranges::find_if(kNamed, [body](const auto &each) { return each.first == body; });
                   it != std::end(kNamed)) {
            character = it->second;
        }
        if (!character)
            continue;
        out += text.mid(done, amp - done);
        out += QString::fromUcs4(&*character, 1);
        done = amp + 1 + end + 1;
        amp = done - 1;
    }
    out += text.mid(done);
    return out;
}

} // namespace chat::markup
