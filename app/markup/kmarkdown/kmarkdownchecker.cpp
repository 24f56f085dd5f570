// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdownchecker.h"

#include "app/markup/kmarkdownsyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using TokenKind = Token::Kind;

namespace {

constexpr qsizetype kLongestTag = 8; // letters of an unknown tag
constexpr qsizetype kLongestId = 64;
constexpr qsizetype kSearch = 2000; // how far the second half of an unknown tag is searched for

QString say(const char *text)
{
    return QCoreApplication::translate("KMarkdownCheck", text);
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

//! Characters that change the text direction.
bool turnsText(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') || (c >= 0x7f && c < 0xa0);
}

} // namespace

void KMarkdownChecker::add(QLatin1StringView reason, qsizetype offset, const QString &message)
{
    if (m_places.size() < m_max)
        m_places.push_back({offset, {Finding::Severity::Warning, reason, {}, 1, 1, message}});
}

void KMarkdownChecker::run(qsizetype begin, qsizetype end, bool)
{
    m_alone.fill(-1);
    m_bracket = false;
    m_skip = -1;
    m_runEnd = end;
    for (const Token &each : m_scanner.tokens()) {
        m_scanner.count(1);
        // An opening marker without a closing one is plain text.
        const bool text = each.kind == TokenKind::Dead || (each.kind < TokenKind::Closer && each.match < 0);
        if (text || each.begin >= end)
            continue;
        gap(begin, each.begin);
        token(each);
        begin = each.end;
        if (m_places.size() >= m_max)
            return;
    }
    gap(begin, end);
}

void KMarkdownChecker::token(const Token &token)
{
    if (token.kind == TokenKind::LinkText) {
        const Token &closer = m_scanner.tokens()[token.match];
        add("bad_url"_L1, closer.begin + 2,
            QCoreApplication::translate("KMarkdownCheck",
                "Only addresses that start with https:// or http:// become links: for this one, only the text is "
                "shown."));
    } else if (token.kind == TokenKind::Shortcode) {
        add("unknown_emoji"_L1, token.begin,
            QCoreApplication::translate(
                "KMarkdownCheck", "There is no emoji named \"%1\". Choose another name, or write \\: for a colon.")
                .arg(m_source.mid(token.begin, token.end - token.begin)));
    }
}

void KMarkdownChecker::gap(qsizetype begin, qsizetype end)
{
    m_gapEnd = end;
    for (qsizetype pos = begin; pos < end && m_places.size() < m_max;) {
        switch (at(pos)) {
        case u'*':
        case u'~':
            pos = onMarkers(pos);
            break;
        case u'`':
            pos = onBackticks(pos);
            break;
        case u'(':
            pos = onParenthesis(pos);
            break;
        case u'[':
            m_bracket = true;
            ++pos;
            break;
        case u']':
            onCloseBracket(pos++);
            break;
        default:
            ++pos;
        }
    }
}

//! Reports that a marker has no counterpart; if one turns up later, that the two do not match.
void KMarkdownChecker::alone(Marker marker, qsizetype offset, QStringView text)
{
    int &index = m_alone[marker];
    if (index >= 0) {
        m_places[static_cast<size_t>(index)].finding.message
            = say(QT_TRANSLATE_NOOP("KMarkdownCheck",
                      "The two \"%1\" do not match: they overlap other markup or are nested too deeply. Close what was "
                      "opened last first."))
                  .arg(text);
        index = -1;
        return;
    }
    if (m_places.size() >= m_max)
        return;
    index = static_cast<int>(m_places.size());
    add("unclosed_tag"_L1, offset,
        QCoreApplication::translate(
            "KMarkdownCheck", "\"%1\" has no counterpart and is shown as text: add the other one, or put \\ before it.")
            .arg(text));
}

qsizetype KMarkdownChecker::onMarkers(qsizetype pos)
{
    qsizetype end = pos;
    while (end < m_gapEnd && at(end) == at(pos))
        ++end;
    const qsizetype length = end - pos;
    const bool spaceBefore = isSpace(at(pos - 1));
    const bool spaceAfter = isSpace(at(end));
    if ((spaceBefore && spaceAfter) || length > 3)
        return end;
    if (length >= 2) {
        alone(at(pos) == u'*' ? Stars : Tildes, pos, m_source.mid(pos, 2));
    } else if (at(pos) == u'*' && !spaceAfter && !isAsciiAlnum(at(pos - 1))) {
        // Between letters or digits it is a symbol, not markup: 5*3.
        alone(Star, pos, m_source.mid(pos, 1));
    }
    return end;
}

qsizetype KMarkdownChecker::onBackticks(qsizetype pos)
{
    qsizetype end = pos;
    while (end < m_gapEnd && at(end) == u'`')
        ++end;
    const qsizetype length = end - pos;
    const bool inWord = isAsciiAlnum(at(pos - 1)) && isAsciiAlnum(at(end));
    if ((length == 1 && !isSpace(at(end)) && !inWord) || length == 3) {
        add("unclosed_tag"_L1, pos,
            QCoreApplication::translate(
                "KMarkdownCheck", "This code is not closed: close it with %1, or put \\ before it.")
                .arg(m_source.mid(pos, length)));
    }
    return end;
}

qsizetype KMarkdownChecker::onParenthesis(qsizetype pos)
{
    qsizetype end = pos + 1;
    while (end < m_gapEnd && end - pos <= kLongestTag && isAsciiLetter(at(end)))
        ++end;
    if (end >= m_gapEnd || at(end) != u')' || end - pos < 3)
        return pos + 1;
    const QStringView tag = m_source.mid(pos, end + 1 - pos);
    if (tag == "(ins)"_L1)
        return onPair(Underline, pos, tag);
    if (tag == "(spl)"_L1)
        return onPair(Spoiler, pos, tag);
    if (tag == "(font)"_L1 && m_options.fontTags)
        return onFont(pos);
    if (tag == "(met)"_L1 || tag == "(rol)"_L1 || tag == "(chn)"_L1 || tag == "(emj)"_L1)
        return onId(pos, tag);
    return onUnknown(pos, tag);
}

qsizetype KMarkdownChecker::onPair(Marker marker, qsizetype pos, QStringView tag)
{
    const qsizetype end = pos + tag.size();
    if (m_alone[marker] < 0 && m_source.mid(end, tag.size()) == tag && end + tag.size() <= m_gapEnd) {
        add("empty_tag"_L1, pos,
            QCoreApplication::translate(
                "KMarkdownCheck", "There is nothing between the two \"%1\": they are shown as text.")
                .arg(tag));
        return end + tag.size();
    }
    alone(marker, pos, tag);
    return end;
}

qsizetype KMarkdownChecker::onFont(qsizetype pos)
{
    const QStringView tag = m_source.mid(pos, 6);
    const qsizetype end = pos + tag.size();
    if (m_alone[Font] < 0) {
        alone(Font, pos, tag);
        return end;
    }
    // The second one names the colour.
    const qsizetype close = at(end) == u'[' ? m_source.mid(end, kLongestId).indexOf(u']') : -1;
    const QStringView theme = close > 0 ? m_source.mid(end + 1, close - 1) : QStringView();
    if (close > 0 && isFontTheme(theme)) {
        alone(Font, pos, tag);
        return end;
    }
    Place &first = m_places[static_cast<size_t>(m_alone[Font])];
    m_alone[Font] = -1;
    first.offset = end;
    first.finding.reason = u"unknown_theme"_s;
    first.finding.message = QCoreApplication::translate("KMarkdownCheck",
        "Put the name of a colour here, in brackets: primary, success, danger, warning, info, secondary, body, tips, "
        "pink "
        "or purple.");
    return end;
}

qsizetype KMarkdownChecker::onId(qsizetype pos, QStringView tag)
{
    const qsizetype begin = pos + tag.size();
    const QStringView rest = m_source.mid(begin, std::min(m_runEnd - begin, kLongestId + tag.size()));
    const qsizetype close = rest.indexOf(tag);
    m_scanner.count(close < 0 ? rest.size() : close + tag.size());
    const qsizetype newline = rest.indexOf(u'\n');
    if (close < 0 || (newline >= 0 && newline < close)) {
        add("unclosed_tag"_L1, pos,
            QCoreApplication::translate("KMarkdownCheck",
                "\"%1\" has no counterpart and is shown as text: add the other one, or put \\ before it.")
                .arg(tag));
        return begin;
    }
    if (tag == "(emj)"_L1) {
        add("bad_id"_L1, pos,
            QCoreApplication::translate(
                "KMarkdownCheck", "Write a guild's emoji as (emj)name(emj)[id], with a name of 1 to 32 characters."));
    } else {
        add("bad_id"_L1, begin,
            QCoreApplication::translate(
                "KMarkdownCheck", "Put the id, a number, between the two \"%1\": without it they are shown as text.")
                .arg(tag));
    }
    return begin + close + tag.size();
}

qsizetype KMarkdownChecker::onUnknown(qsizetype pos, QStringView tag)
{
    const qsizetype end = pos + tag.size();
    // Words in brackets are common; two equal ones exactly at the ends of a text are meant as a tag.
    if (pos == m_skip || isSpace(at(end)) || isAsciiAlnum(at(pos - 1)))
        return end;
    const QStringView rest = m_source.mid(end, std::min(m_runEnd - end, kSearch));
    const qsizetype close = rest.indexOf(tag);
    m_scanner.count(close < 0 ? rest.size() : close + tag.size());
    if (close <= 0 || isSpace(rest[close - 1].unicode()))
        return end;
    m_skip = end + close;
    add("unknown_tag"_L1, pos,
        QCoreApplication::translate(
            "KMarkdownCheck", "There is no tag \"%1\". Tags: (ins) (spl) (font) (met) (rol) (chn) (emj).")
            .arg(tag));
    return end;
}

void KMarkdownChecker::onCloseBracket(qsizetype pos)
{
    if (!m_bracket || at(pos + 1) != u'(' || pos + 1 >= m_runEnd)
        return;
    m_bracket = false;
    add("bad_url"_L1, pos + 2,
        QCoreApplication::translate("KMarkdownCheck",
            "This is not a link. Write [text](https://…), without spaces in the address; write ( and ) in it as \\( "
            "and \\)."));
}

void KMarkdownChecker::checkCharacters()
{
    for (qsizetype pos = 0; pos < m_source.size() && m_places.size() < m_max; ++pos) {
        const char16_t c = at(pos);
        if (!turnsText(c) && !isControl(c))
            continue;
        const QString name = u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
        add("hidden_character"_L1, pos,
            turnsText(c)
                ? QCoreApplication::translate("KMarkdownCheck",
                    "The invisible character %1 changes the direction of the text after it. Remove it.")
                      .arg(name)
                : QCoreApplication::translate("KMarkdownCheck", "The invisible character %1 shows nothing. Remove it.")
                      .arg(name));
    }
}

} // namespace chat::markup
