// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoriparser.h"

#include "app/markup/satori/satoriscanner.h"

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Builds the nodes of scanned source.
class TreeBuilder
{
public:
    TreeBuilder(QStringView source, const SatoriTokens &tokens)
        : m_source(source)
        , m_tokens(tokens)
    {
    }

    SatoriNodes build()
    {
        m_open.push_back({SatoriNode(), -1});
        for (size_t i = 0; i < m_tokens.size(); ++i)
            take(i);
        while (m_open.size() > 1)
            close();
        return std::move(m_open.front().node.children);
    }

private:
    struct Open
    {
        SatoriNode node;
        int token = -1;
    };

    [[nodiscard]] QStringView sourceOf(const SatoriToken &token) const
    {
        return m_source.mid(token.begin, token.end - token.begin);
    }

    //! Is the token read as a tag, as opposed to text or nothing?
    [[nodiscard]] static bool isTag(const SatoriToken &token)
    {
        return token.kind != SatoriToken::Kind::Text && token.kind != SatoriToken::Kind::Comment && !token.literal;
    }

    void take(size_t index)
    {
        const SatoriToken &token = m_tokens[index];
        if (token.literal) {
            addText(sourceOf(token));
            return;
        }
        switch (token.kind) {
        case SatoriToken::Kind::Text:
            addText(trimmed(index));
            break;
        case SatoriToken::Kind::Comment:
            break;
        case SatoriToken::Kind::Open:
        case SatoriToken::Kind::Empty:
            if (token.empty)
                m_open.back().node.children.push_back(elementOf(token));
            else if (static_cast<int>(m_open.size()) <= kMaxSatoriDepth)
                m_open.push_back({elementOf(token), static_cast<int>(index)});
            break;
        case SatoriToken::Kind::Close:
            closeTo(token.match);
            break;
        }
    }

    void closeTo(int token)
    {
        const bool there
            = token >= 0 && std::ranges::any_of(m_open, [token](const Open &each) { return each.token == token; });
        if (!there)
            return;
        while (m_open.back().token != token)
            close();
        close();
    }

    void close()
    {
        SatoriNode node = std::move(m_open.back().node);
        m_open.pop_back();
        m_open.back().node.children.push_back(std::move(node));
    }

    //! White space that contains a newline, next to a tag or at an end of the content, is only formatting.
    [[nodiscard]] QStringView trimmed(size_t index) const
    {
        QStringView text = sourceOf(m_tokens[index]);
        const bool tagBefore = index == 0 || isTag(m_tokens[index - 1]);
        const bool tagAfter = index + 1 == m_tokens.size() || isTag(m_tokens[index + 1]);
        const auto run = [](auto begin, auto end) {
            return std::find_if(begin, end, [](QChar c) { return !c.isSpace(); }) - begin;
        };
        if (const auto lead = run(text.begin(), text.end()); tagBefore && text.left(lead).contains(u'\n'))
            text = text.mid(lead);
        if (const auto tail = run(text.rbegin(), text.rend()); tagAfter && text.right(tail).contains(u'\n'))
            text.chop(tail);
        return text;
    }

    void addText(QStringView text)
    {
        if (text.isEmpty())
            return;
        SatoriNodes &siblings = m_open.back().node.children;
        QString decoded = decodeSatoriEntities(text);
        if (!siblings.empty() && siblings.back().isText)
            siblings.back().text += decoded;
        else
            siblings.push_back(SatoriNode::ofText(std::move(decoded)));
    }

    [[nodiscard]] SatoriNode elementOf(const SatoriToken &token) const
    {
        SatoriNode node = SatoriNode::ofElement(token.name.toString());
        const qsizetype end = token.end - (token.kind == SatoriToken::Kind::Empty ? 2 : 1);
        if (end > token.attributes)
            node.attributes = parseSatoriAttributes(m_source.mid(token.attributes, end - token.attributes));
        return node;
    }

    QStringView m_source;
    const SatoriTokens &m_tokens;
    std::vector<Open> m_open;
};

} // namespace

SatoriNodes parseSatoriElements(QStringView source)
{
    const SatoriTokens tokens = scanSatori(source);
    return TreeBuilder(source, tokens).build();
}

} // namespace chat::markup
