// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/otherstext.h"

#include "app/base/showntext.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestTip = 1000;
constexpr int kMostTipLines = 16;
constexpr int kWidestTip = 128; // characters; enough for a name
constexpr int kTipColumns = 80; // longer lines are wrapped to this
constexpr int kLongestEntry = 80;
constexpr int kLongestTitle = 128;
constexpr int kLongestSpoken = 2000;
constexpr int kLongestWords = 4000;

//! Invisible, and no part of an element's name: inserted after "<", it keeps the text from being read as a tag.
constexpr QChar kWordJoiner = u'\u2060';

//! Breaks lines where the language allows it; a line without such a place is broken between grapheme clusters.
QStringList wrapped(const QString &line)
{
    QStringList lines;
    QString rest = line;
    while (rest.size() > kWidestTip || (!lines.isEmpty() && rest.size() > kTipColumns)) {
        const QString head = rest.left(kTipColumns + 1);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, head);
        finder.setPosition(kTipColumns);
        const auto at = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
        const qsizetype cut = at > kTipColumns / 3 ? at : std::max<qsizetype>(1, cutPosition(rest, kTipColumns));
        lines << rest.left(cut).trimmed();
        rest = rest.mid(cut);
    }
    lines << rest;
    return lines;
}

} // namespace

QString OthersText::tip() const
{
    QString text = shownText(cutText(m_text, kLongestTip));
    text.replace(u'\t', u' ')
        .replace(QChar(QChar::LineSeparator), u'\n')
        .replace(QChar(QChar::ParagraphSeparator), u'\n');
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << wrapped(line);
    if (lines.size() > kMostTipLines) {
        lines.resize(kMostTipLines);
        lines.last() = u"…"_s;
    }
    QString tip = lines.join(u'\n');
    for (qsizetype at = tip.size() - 1; at >= 0; --at) {
        if (tip.at(at) == u'<' || (tip.at(at) == u'&' && QStringView(tip).mid(at + 1).startsWith("lt;"_L1)))
            tip.insert(at + 1, kWordJoiner);
    }
    return tip;
}

QString OthersText::entry() const
{
    return shownLine(m_text, kLongestEntry).replace(u'&', "&&"_L1);
}

QString OthersText::title() const
{
    return shownLine(m_text, kLongestTitle).replace("[*]"_L1, "[*][*]"_L1);
}

QString OthersText::spoken() const
{
    return shownLine(m_text, kLongestSpoken);
}

QString OthersText::words() const
{
    return shownText(cutText(m_text, kLongestWords));
}

} // namespace chat
