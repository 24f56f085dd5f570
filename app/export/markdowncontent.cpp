// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/markdowncontent.h"

#include "app/base/showntext.h"
#include "app/base/webaddress.h"
#include "app/markup/plaintext.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kDeepestMarkup = 20;

qsizetype longestRun(const QString &text, QChar sign)
{
    qsizetype longest = 0;
    qsizetype now = 0;
    for (const QChar c : text) {
        now = c == sign ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    return longest;
}

QString inlineCode(const QString &text)
{
    const QString code = shownText(text).replace(u'\n', u' ');
    const QString fence(longestRun(code, u'`') + 1, u'`');
    return fence + u' ' + code + u' ' + fence;
}

QString codeBlock(const Block &block)
{
    const QString code = shownText(block.text);
    const QString fence(std::max<qsizetype>(3, longestRun(code, u'`') + 1), u'`');
    QString lang;
    for (const QChar c : block.lang) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#' || c == u'-')
            lang += c;
    }
    return fence + lang + u'\n' + code + u'\n' + fence;
}

QString inQuote(const QString &lines)
{
    return u"> "_s + QString(lines).replace(u'\n', u"\n> "_s);
}

//! An address that a link may have; empty: none.
QString linkAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    QString address = isWebAddress(parsed) ? QString::fromLatin1(parsed.toEncoded()) : QString();
    return address.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s).replace(u'\\', u"%5C"_s);
}

QString link(const QString &url, const QString &inside)
{
    const QString address = linkAddress(url);
    if (address.isEmpty())
        return url.isEmpty() ? inside : inside + u" ("_s + markdownText(url) + u')';
    return u'[' + inside + u"](<"_s + address + u">)"_s;
}

//! `begins`: it stands at the beginning of a line.
QString written(const Inlines &inlines, int depth, bool begins);

QString around(QLatin1StringView signs, const Inlines &children, int depth)
{
    // Signs beside a space would be no markup.
    const QString inside = written(children, depth, false);
    const QString bare = inside.trimmed();
    if (bare.isEmpty())
        return inside;
    const qsizetype at = inside.indexOf(bare);
    return inside.first(at) + signs + bare + signs + inside.sliced(at + bare.size());
}

QString written(const Inline &one, int depth, bool begins)
{
    switch (one.kind) {
    case Inline::Kind::Text:
        return markdownText(one.text, begins);
    case Inline::Kind::Code:
        return inlineCode(one.text);
    case Inline::Kind::Bold:
        return around("**"_L1, one.children, depth);
    case Inline::Kind::Italic:
        return around("*"_L1, one.children, depth);
    case Inline::Kind::Strike:
        return around("~~"_L1, one.children, depth);
    case Inline::Kind::Underline:
    case Inline::Kind::Font:
        return written(one.children, depth, begins);
    case Inline::Kind::Spoiler:
        return around("\\|\\|"_L1, one.children, depth);
    case Inline::Kind::Link: {
        const QString inside = written(one.children, depth, false);
        return link(one.value, inside.trimmed().isEmpty() ? markdownText(one.value) : inside);
    }
    case Inline::Kind::User:
    case Inline::Kind::Role:
        return markdownText(u'@' + (one.text.isEmpty() ? one.value : one.text));
    case Inline::Kind::All:
        return u"@all"_s;
    case Inline::Kind::Here:
        return u"@here"_s;
    case Inline::Kind::Channel:
        return markdownText(u"(#"_s + (one.text.isEmpty() ? one.value : one.text) + u')');
    case Inline::Kind::Emoji:
    case Inline::Kind::Shortcode:
        return markdownText(u':' + one.text + u':');
    }
    return {};
}

QString written(const Inlines &inlines, int depth, bool begins)
{
    QString out;
    if (depth > kDeepestMarkup)
        return markdownText(markup::plainOf(inlines), begins);
    for (const Inline &one : inlines)
        out += written(one, depth + 1, out.isEmpty() ? begins : out.endsWith(u'\n'));
    return out;
}

//! Without breaks that would hang over the end.
QString withoutBreaks(QString lines)
{
    while (lines.endsWith(u"\\\n"_s))
        lines.chop(lines.endsWith(u"&nbsp;\\\n"_s) ? 8 : 2);
    return lines;
}

QString written(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Text:
        return withoutBreaks(written(block.inlines, 0, true));
    case Block::Kind::Quote:
        return inQuote(withoutBreaks(written(block.inlines, 0, true)));
    case Block::Kind::Code:
        return codeBlock(block);
    case Block::Kind::Hr:
        return u"---"_s;
    case Block::Kind::Card:
        return inQuote(withoutBreaks(markdownText(markup::uncoveredPlainOf({block}))));
    case Block::Kind::Image:
    case Block::Kind::Video:
    case Block::Kind::Audio:
    case Block::Kind::File:
        return link(block.src, markdownText(block.text.isEmpty() ? block.src : block.text));
    }
    return {};
}

} // namespace

QString markdownText(const QString &text, bool lineBegins)
{
    static const QString signs = u"\\`*_[]<>&~|#!$"_s;
    QString out;
    out.reserve(text.size());
    bool number = false; // digits since the beginning of the line
    for (const QChar c : shownText(text)) {
        if (c == u'\n') {
            // A backslash makes it a break; an empty line would end what it stands in.
            out += lineBegins ? u"&nbsp;\\\n"_s : u"\\\n"_s;
            lineBegins = true;
            number = false;
            continue;
        }
        if (lineBegins && c.isSpace())
            continue; // four of them would be code
        const bool counts = number && (c == u'.' || c == u')');
        const bool lists = lineBegins && (c == u'-' || c == u'+' || c == u'=' || c == u':');
        if (signs.contains(c) || counts || lists)
            out += u'\\';
        out += c == u'\t' ? QChar(u' ') : c;
        number = c.isDigit() && (lineBegins || number);
        lineBegins = false;
    }
    return out;
}

QString markdownContent(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        if (QString part = written(block); !part.isEmpty())
            parts.append(std::move(part));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace chat
