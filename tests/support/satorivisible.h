// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/plaintext.h"
#include "app/markup/satori/satoriscanner.h"

#include <QRegularExpression>
#include <QString>

// What must be visible of Satori's element source, determined without its parser.

namespace chat::test {

//! The characters of a source outside of everything that looks like a tag or comment, without white space.
inline QString writtenOutsideTags(const QString &source)
{
    static const QRegularExpression tag(
        QStringLiteral("<!--[\\s\\S]*?-->|</?>|</?[A-Za-z][A-Za-z0-9_:.-]*+(?=[\\s/>])"
                       "(?>\\s++|[\\p{L}_:@$][\\p{L}\\p{N}\\p{M}_:@$.-]*+"
                       "(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\\s<>\"'=/]*+(?=[\\s/>])))?+)*+/?>"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype done = 0;
    const auto add = [&out, &source](qsizetype from, qsizetype to) {
        out += markup::decodeSatoriEntities(QStringView(source).mid(from, to - from));
    };
    auto matches = tag.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        add(done, match.capturedStart());
        done = match.capturedEnd();
    }
    add(done, source.size());
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

//! The first of these characters that is not shown in order; -1: all are.
inline qsizetype firstMissing(const QString &written, const Blocks &shown)
{
    const QString text = markup::uncoveredPlainOf(shown);
    qsizetype at = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        at = text.indexOf(written[i], at) + 1;
        if (at == 0)
            return i;
    }
    return -1;
}

} // namespace chat::test
