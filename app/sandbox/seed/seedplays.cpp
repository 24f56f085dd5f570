// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedplays.h"

#include "app/sandbox/seed/seedtalk.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! "+👍3 😂2" → pairs.
QList<QPair<QString, int>> readReactions(QStringView text)
{
    QList<QPair<QString, int>> reactions;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype digits = part.size();
        while (digits > 0 && part.at(digits - 1).isDigit())
            --digits;
        reactions.append({part.first(digits).toString(), std::max(1, part.sliced(digits).toInt())});
    }
    return reactions;
}

//! The marks between the speaker and the colon: "*", "!", ">2", ">old", ">gone".
void readMarks(QStringView marks, PlayLine &line)
{
    line.edited = marks.contains(u'*');
    line.pinned = marks.contains(u'!');
    const qsizetype at = marks.indexOf(u'>');
    if (at < 0)
        return;
    const QStringView quote = marks.sliced(at + 1);
    line.quote = quote.startsWith(u"old") ? PlayLine::kOldQuote
        : quote.startsWith(u"gone")       ? PlayLine::kGoneQuote
                                          : QStringView(quote.first(1)).toInt();
}

PlayLine readLine(QStringView source)
{
    PlayLine line;
    const qsizetype colon = source.indexOf(u": ");
    line.who = source.front();
    readMarks(source.sliced(1, colon - 1), line);
    QStringView text = source.sliced(colon + 2);
    const qsizetype reactions = text.indexOf(u"«+");
    if (reactions >= 0) {
        const qsizetype end = text.indexOf(u'»', reactions);
        line.reactions = readReactions(text.sliced(reactions + 2, end - reactions - 2));
        text = text.first(reactions).trimmed();
    }
    line.text = text.toString().replace(u'⏎', u'\n');
    return line;
}

bool isMedia(const QString &text)
{
    return text.startsWith(u"«pic:") || text.startsWith(u"«file:") || text.startsWith(u"«video:")
        || text.startsWith(u"«card:");
}

} // namespace

QHash<QString, QList<Play>> readPlays()
{
    QHash<QString, QList<Play>> plays;
    for (const char *source : seedTalk()) {
        const QString text = QString::fromUtf8(source);
        QString topic;
        bool fresh = true;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (line.isEmpty()) {
                fresh = true;
            } else if (line.front() == u'@') {
                topic = line.sliced(1).toString();
                fresh = true;
            } else {
                QList<Play> &group = plays[topic];
                if (fresh)
                    group.append(Play());
                fresh = false;
                group.last().lines.append(readLine(line));
                group.last().hasMedia |= isMedia(group.last().lines.constLast().text);
            }
        }
    }
    return plays;
}

} // namespace chat::sandbox
