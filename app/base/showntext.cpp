// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/showntext.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chat {

namespace {

constexpr int kMostMarks = 12; // per letter; the busiest scripts need about half of that
constexpr int kReadPerShown = 8; // code units read of a line for each one shown: more cannot change the result
constexpr qsizetype kLongestCluster = 64; // code units; families of emoji have about 20
constexpr QChar kTurned = u'\u21c4'; // replaces a control character that would change the text direction

bool turns(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x061c || c == 0x200e || c == 0x200f;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0);
}

bool mayNeedWork(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x300) {
            marks = 0;
            if (isControl(u))
                return true;
        } else if (turns(u)) {
            return true;
        } else if (c.isMark()) {
            if (++marks > kMostMarks)
                return true;
        } else {
            marks = 0;
        }
    }
    return false;
}

//! Letters by category that are drawn as nothing: the fillers of Hangul, the empty Braille pattern.
bool isBlank(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800 || c == 0x17b4 || c == 0x17b5;
}

//! Joiners, variation selectors, tags and the like.
bool isIgnorable(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xfe00 && c <= 0xfe0f) || c == 0x034f
        || (c >= 0x180b && c <= 0x180f) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isUnseen(char32_t c)
{
    return QChar::isSpace(c) || isBlank(c) || isIgnorable(c);
}

} // namespace

QString shownText(const QString &text)
{
    if (!mayNeedWork(text))
        return text;
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        marks = c.isMark() && u != 0xfe0f && u != 0x20e3 ? marks + 1 : 0;
        if (marks > kMostMarks || u == u'\r')
            continue;
        if (u == 0x200e || u == 0x200f || u == 0x061c)
            out += c; // marks do not affect the direction of the text around them
        else if (turns(u))
            out += kTurned;
        else if (isControl(u))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out;
}

QString shownLine(const QString &text, int most)
{
    const qsizetype read = cutPosition(text, static_cast<qsizetype>(most) * kReadPerShown);
    const bool all = read == text.size();
    const QString shown = shownText(all ? text : text.left(read)).simplified();
    if (shown.size() > most)
        return cutText(shown, most);
    return all ? shown : shown.left(cutPosition(shown, most - 1)) + u'…';
}

QString shownName(const QString &name, int most)
{
    const bool unseen = hasNoInk(name.left(static_cast<qsizetype>(most) * kReadPerShown));
    return unseen ? QCoreApplication::translate("chat::ShownText", "(no name)") : shownLine(name, most);
}

bool hasNoInk(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (!isUnseen(pair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode())))
            return false;
        at += pair ? 1 : 0;
    }
    return !text.isEmpty();
}

qsizetype cutPosition(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    if (most <= 0)
        return 0;
    // The character after it matters too; two units, since it may be a surrogate pair.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), std::min(text.size(), most + 2));
    finder.setPosition(most);
    const qsizetype at = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    if (at > 0 && most - at <= kLongestCluster)
        return at;
    return most - (text.at(most - 1).isHighSurrogate() && text.at(most).isLowSurrogate() ? 1 : 0);
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(cutPosition(text, most - 1)) + u'…';
}

QString firstCluster(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), std::min(text.size(), kLongestCluster));
    return text.left(std::max<qsizetype>(0, finder.toNextBoundary()));
}

} // namespace chat
