// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/chipspans.h"

#include "app/markup/kmarkdown/kmarkdownscanner.h"
#include "app/markup/satori/satoriscanner.h"

#include <algorithm>
#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::SatoriToken;
using markup::Token;

namespace {

//! What a token of KMarkdown stands for; its source is still missing.
std::optional<Chip> chipOfToken(const Token &token, QStringView source)
{
    const QStringView inside = source.mid(markup::kTagSize, source.size() - 2 * markup::kTagSize);
    switch (token.kind) {
    case Token::Kind::User:
        return Chip{Inline::Kind::User, inside.toString(), {}, {}};
    case Token::Kind::All:
        return Chip{Inline::Kind::All, {}, {}, {}};
    case Token::Kind::Here:
        return Chip{Inline::Kind::Here, {}, {}, {}};
    case Token::Kind::Role:
        return Chip{Inline::Kind::Role, inside.toString(), {}, {}};
    case Token::Kind::Channel:
        return Chip{Inline::Kind::Channel, inside.toString(), {}, {}};
    case Token::Kind::Emoji: { // "(emj)name(emj)[id]"
        const qsizetype id = 2 * markup::kTagSize + token.extra + 1;
        return Chip{Inline::Kind::Emoji, source.mid(id, source.size() - id - 1).toString(),
            source.mid(markup::kTagSize, token.extra).toString(), {}};
    }
    default:
        return std::nullopt;
    }
}

std::vector<ChipSpan> markdownSpans(QStringView source, bool anyIds)
{
    markup::ParseOptions options;
    options.anyIds = anyIds;
    markup::Scanner scanner(source, options);
    std::vector<ChipSpan> spans;
    for (qsizetype pos = 0; pos < source.size();) {
        bool quote = false;
        if (pos == 0 || source[pos - 1] == u'\n') {
            if (const qsizetype end = scanner.dividerAt(pos)) {
                pos = end;
                continue;
            }
            quote = scanner.quoteStartsAt(pos);
        }
        if (const markup::Scanner::Fence fence = scanner.fenceAt(pos); fence.end > 0) {
            pos = std::max(pos + 1, fence.end);
            continue;
        }
        const markup::Scanner::Run run = scanner.scan(quote ? pos + 2 : pos, quote);
        for (const Token &token : scanner.tokens()) {
            const QStringView text = source.mid(token.begin, token.end - token.begin);
            if (auto chip = chipOfToken(token, text)) {
                chip->source = text.toString();
                spans.push_back({token.begin, token.end, *chip});
            }
        }
        pos = std::max(pos + 1, run.next);
    }
    return spans;
}

//! What an empty element stands for; its source is still missing.
std::optional<Chip> chipOfElement(const markup::SatoriNode &node)
{
    const QString id = node.attribute(u"id");
    const QString name = node.attribute(u"name");
    if (node.name == "at"_L1) {
        const QString role = node.attribute(u"role");
        if (!id.isEmpty())
            return Chip{Inline::Kind::User, id, name, {}};
        if (!role.isEmpty())
            return Chip{Inline::Kind::Role, role, name, {}};
        if (const QString type = node.attribute(u"type"); type == "all"_L1 || type == "here"_L1)
            return Chip{type == "all"_L1 ? Inline::Kind::All : Inline::Kind::Here, {}, {}, {}};
        return std::nullopt;
    }
    if (id.isEmpty())
        return std::nullopt;
    if (node.name == "sharp"_L1)
        return Chip{Inline::Kind::Channel, id, name, {}};
    if (node.name == "emoji"_L1 || node.name == "face"_L1)
        return Chip{Inline::Kind::Emoji, id, name.isEmpty() ? id : name, {}};
    return std::nullopt;
}

bool holdsCode(QStringView name)
{
    return name == "code"_L1 || name == "pre"_L1 || name == "code-block"_L1;
}

std::vector<ChipSpan> elementSpans(QStringView source)
{
    const markup::SatoriTokens tokens = markup::scanSatori(source);
    std::vector<ChipSpan> spans;
    qsizetype codeEnd = 0;
    for (const SatoriToken &token : tokens) {
        if (token.literal || token.begin < codeEnd)
            continue;
        if (token.kind == SatoriToken::Kind::Open && !token.empty && holdsCode(token.name)) {
            // Code that is never closed ends with its parent: up to the end of the text no chip is better than a wrong one.
            codeEnd = token.match < 0 ? source.size() : tokens[static_cast<size_t>(token.match)].begin;
            continue;
        }
        if (!token.empty)
            continue;
        markup::SatoriNode node = markup::SatoriNode::ofElement(token.name.toString());
        const qsizetype end = token.end - (token.kind == SatoriToken::Kind::Empty ? 2 : 1);
        if (end > token.attributes)
            node.attributes = markup::parseSatoriAttributes(source.mid(token.attributes, end - token.attributes));
        if (auto chip = chipOfElement(node)) {
            chip->source = source.mid(token.begin, token.end - token.begin).toString();
            spans.push_back({token.begin, token.end, *chip});
        }
    }
    return spans;
}

//! Most texts have none: they need not be read as markup.
bool mayHaveChips(QStringView source, MarkupDialect dialect)
{
    if (dialect == MarkupDialect::Elements)
        return source.contains(u'<');
    return std::ranges::any_of(std::array{"(met)"_L1, "(rol)"_L1, "(chn)"_L1, "(emj)"_L1},
        [source](QLatin1StringView tag) { return source.contains(tag); });
}

} // namespace

std::vector<ChipSpan> chipSpans(QStringView source, const ChipSyntax &syntax)
{
    if (syntax.plain || !mayHaveChips(source, syntax.dialect))
        return {};
    return syntax.dialect == MarkupDialect::Elements ? elementSpans(source) : markdownSpans(source, syntax.anyIds);
}

} // namespace chat::ui
