// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/showntext.h"

namespace chat::ui {

namespace {

constexpr int kMostMarks = 12; // on one letter; the busiest scripts need about half of that
constexpr QChar kTurned = u'\u21c4'; // stands for a control that would turn the direction

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
            out += c; // marks turn nothing that stands outside of the text
        else if (turns(u))
            out += kTurned;
        else if (isControl(u))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += c;
    }
    return out;
}

QString shownName(const QString &name, int most)
{
    QString shown = shownText(name).simplified();
    if (shown.size() > most)
        shown = shown.left(most - 1) + u'…';
    return shown;
}

} // namespace chat::ui
