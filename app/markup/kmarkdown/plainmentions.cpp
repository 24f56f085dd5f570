// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/plainmentions.h"

#include "app/markup/plaintext.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace chat::markup {

namespace {

constexpr qsizetype kPlainIdDigits = 20;
constexpr qsizetype kPlainEmojiId = 80;
constexpr qsizetype kPlainName = 64;
constexpr qsizetype kFullNameDigits = 4; // "name#0041" is a full name

struct PlainForm
{
    qsizetype end = 0;
    Inline node;
};

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isPlainWord(QChar c)
{
    return isPlainDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QStringView plainDigitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= kPlainIdDigits && isPlainDigit(text[end]))
        ++end;
    return end - at > kPlainIdDigits ? QStringView() : text.mid(at, end - at);
}

//! `prefix` digits ";"
std::optional<PlainForm> numberedForm(QStringView text, qsizetype at, QStringView prefix, Inline::Kind kind)
{
    if (!text.mid(at).startsWith(prefix))
        return std::nullopt;
    const QStringView id = plainDigitsAt(text, at + prefix.size());
    const qsizetype end = at + prefix.size() + id.size();
    if (id.isEmpty() || end >= text.size() || text[end] != u';')
        return std::nullopt;
    PlainForm form{end + 1, {}};
    form.node.kind = kind;
    form.node.value = id.toString();
    return form;
}

std::optional<PlainForm> everybodyForm(QStringView text, qsizetype at, QStringView words, Inline::Kind kind)
{
    if (!text.mid(at).startsWith(words))
        return std::nullopt;
    PlainForm form{at + words.size(), {}};
    form.node.kind = kind;
    return form;
}

std::optional<PlainForm> personForm(QStringView text, qsizetype at, const QSet<QString> &mentioned)
{
    qsizetype hash = at + 1;
    while (hash < text.size() && hash - at <= kPlainName && text[hash] != u'#' && text[hash] != u'@'
        && text[hash] != u'\n')
        ++hash;
    if (hash == at + 1 || hash >= text.size() || text[hash] != u'#')
        return std::nullopt;
    const QStringView id = plainDigitsAt(text, hash + 1);
    if (id.isEmpty() || id.front() == u'0')
        return std::nullopt;
    const bool called = mentioned.contains(id.toString());
    const bool address = at > 0 && isPlainWord(text[at - 1]);
    if (!called && (address || id.size() <= kFullNameDigits))
        return std::nullopt;
    PlainForm form{hash + 1 + id.size(), {}};
    form.node.kind = Inline::Kind::User;
    form.node.value = id.toString();
    form.node.text = text.mid(at + 1, hash - at - 1).toString();
    return form;
}

std::optional<PlainForm> emojiForm(QStringView text, qsizetype at)
{
    if (!text.mid(at).startsWith(u"[:"))
        return std::nullopt;
    const auto runTo = [&](qsizetype from, QChar stop, qsizetype most, auto allowed) -> qsizetype {
        qsizetype end = from;
        while (end < text.size() && end - from <= most && text[end] != stop && allowed(text[end]))
            ++end;
        return end > from && end < text.size() && text[end] == stop ? end : -1;
    };
    const qsizetype colon = runTo(at + 2, u':', kPlainName, [](QChar c) { return c != u'\n' && c != u']'; });
    if (colon < 0)
        return std::nullopt;
    const qsizetype end = runTo(
        colon + 1, u']', kPlainEmojiId, [](QChar c) { return isPlainWord(c) || c == u'/' || c == u'_' || c == u'-'; });
    if (end < 0)
        return std::nullopt;
    PlainForm form{end + 1, {}};
    form.node.kind = Inline::Kind::Emoji;
    form.node.value = text.mid(colon + 1, end - colon - 1).toString();
    form.node.text = text.mid(at + 2, colon - at - 2).toString();
    return form;
}

std::optional<PlainForm> plainFormAt(QStringView text, qsizetype at, const QSet<QString> &mentioned)
{
    if (text[at] == u'#')
        return numberedForm(text, at, u"#channel:", Inline::Kind::Channel);
    if (text[at] == u'[')
        return emojiForm(text, at);
    if (text[at] != u'@')
        return std::nullopt;
    if (auto form = numberedForm(text, at, u"@role:", Inline::Kind::Role))
        return form;
    if (auto form = everybodyForm(text, at, u"@全体成员", Inline::Kind::All))
        return form;
    if (auto form = everybodyForm(text, at, u"@在线成员", Inline::Kind::Here))
        return form;
    return personForm(text, at, mentioned);
}

//! False: it contains none.
bool splitForms(QStringView text, const QSet<QString> &mentioned, Inlines &into)
{
    qsizetype done = 0;
    const auto addText = [&](qsizetype until) {
        if (until > done)
            into.emplace_back().text = text.mid(done, until - done).toString();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        auto form = plainFormAt(text, at, mentioned);
        if (!form)
            continue;
        addText(at);
        into.push_back(std::move(form->node));
        done = form->end;
        at = done - 1;
    }
    const bool any = done > 0;
    addText(text.size());
    return any;
}

} // namespace

Content plainMessage(QStringView text, const QSet<QString> &mentioned)
{
    Content content = plainContent(text);
    bool any = false;
    for (Block &block : content.blocks) {
        Inlines inlines;
        for (Inline &node : block.inlines) {
            if (node.kind == Inline::Kind::Text)
                any = splitForms(node.text, mentioned, inlines) || any;
            else
                inlines.push_back(std::move(node));
        }
        block.inlines = std::move(inlines);
    }
    if (any)
        content.plain = plainOf(content.blocks);
    return content;
}

} // namespace chat::markup
