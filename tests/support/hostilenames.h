// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QTextDocument>

namespace chat::test {

//! Malicious names, each with the name of its row.
[[nodiscard]] inline QList<QPair<QByteArray, QString>> hostileNames()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        {"bold", u"<b>x</b>"_s},
        {"heading", u"<h1>Ann</h1>"_s},
        {"device", u"<img src=/dev/zero>"_s},
        {"escaped", u"&lt;b&gt; & <table>"_s},
        {"mnemonic", u"&File"_s},
        {"role", u"R&D"_s},
        {"title", u"a[*]b"_s},
        {"argument", u"%1 %2 %n"_s},
        {"turned", u"\u202Egnp.exe"_s},
        {"isolated", u"a\u2066b\u2069c"_s},
        {"marks", u'e' + QString(8000, QChar(0x301)) + u"nd"_s},
        {"breaks", u"one\ntwo\r\nthree\rfour\u2028five\u2029six\vseven\teight"_s},
        {"controls", u"a"_s + QChar(0) + u"b\u001bc\u0085d"_s},
        {"invisible", u"\u200b\u2060\u3164"_s},
        {"long", QString(1'000'000, u'w')},
        {"longword", u"👨‍👩‍👧 "_s.repeated(100'000)},
    };
}

//! What is wrong with text that is shown on one line; empty: nothing.
[[nodiscard]] inline QString faultOfLine(const QString &text, qsizetype longest = 2100)
{
    using namespace Qt::Literals::StringLiterals;
    if (text.size() > longest)
        return u"%1 characters"_s.arg(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if ((u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            return u"turns at %1"_s.arg(i);
        if (u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029)
            return u"control or break U+%1 at %2"_s.arg(QString::number(u, 16), QString::number(i));
        marks = c.isMark() && u != 0xfe0f ? marks + 1 : 0;
        if (marks > 12)
            return u"marks pile up at %1"_s.arg(i);
        const bool half = (c.isHighSurrogate() && (i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate()))
            || (c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate()));
        if (half)
            return u"half a pair at %1"_s.arg(i);
    }
    return {};
}

//! The same for tool tips, which may have several lines and must not be read as markup.
[[nodiscard]] inline QString faultOfTip(const QString &tip)
{
    using namespace Qt::Literals::StringLiterals;
    if (Qt::mightBeRichText(tip))
        return u"markup"_s;
    const QStringList lines = tip.split(u'\n');
    if (lines.size() > 16)
        return u"%1 lines"_s.arg(lines.size());
    for (const QString &line : lines) {
        if (const QString fault = faultOfLine(line, 130); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace chat::test
