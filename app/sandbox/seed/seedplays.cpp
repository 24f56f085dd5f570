// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedplays.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kLongestLine = 2000;
constexpr int kMostLinesOfAPlay = 99;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isTopicName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 40 && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

//! Reads the lines of one file, one after the other.
class PlayReader
{
public:
    PlayReader(const QString &file, SeedPlays &plays, SeedReport &report)
        : m_file(file)
        , m_plays(plays)
        , m_report(report)
    {
    }

    void read(QStringView line, int number)
    {
        m_number = number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.size() > kLongestLine)
            fail(u"a line longer than %1 characters"_s.arg(kLongestLine));
        else if (line.trimmed().isEmpty())
            m_fresh = true;
        else if (line.front() == u'@')
            beginTopic(line.sliced(1).trimmed());
        else if (line.front() != u'#')
            addLine(line);
    }

private:
    void fail(const QString &reason) { m_report.fail({m_file, m_number}, reason); }

    void beginTopic(QStringView name)
    {
        if (!isTopicName(name))
            fail(u"a topic's name consists of letters, digits, - and _: \"@%1\""_s.arg(name));
        m_topic = name.toString();
        m_fresh = true;
    }

    void addLine(QStringView source)
    {
        if (m_topic.isEmpty()) {
            fail(u"the first line must begin a topic: \"@name\""_s);
            return;
        }
        QList<Play> &group = m_plays[m_topic];
        if (m_fresh || group.isEmpty())
            group.append(Play{m_file, {}, false});
        m_fresh = false;
        Play &play = group.last();
        PlayLine line;
        if (!readLine(source, line))
            return;
        if (line.quote > play.lines.size())
            fail(u"quotes line %1, which does not come before it"_s.arg(line.quote));
        if (play.lines.size() == kMostLinesOfAPlay)
            fail(u"more than %1 lines without an empty line"_s.arg(kMostLinesOfAPlay));
        play.hasMedia |= !line.mediaKind().isEmpty();
        play.lines.append(line);
    }

    bool readLine(QStringView source, PlayLine &line)
    {
        line.line = m_number;
        const qsizetype colon = source.indexOf(u": ");
        line.who = source.front();
        if (line.who < u'a' || line.who > u'z' || colon < 1 || !readMarks(source.sliced(1, colon - 1), line)) {
            fail(
                u"not understood; a line is \"a: text\", where a is a letter from a to z, with the marks > * ! after it"_s);
            return false;
        }
        QStringView text = source.sliced(colon + 2);
        const qsizetype reactions = text.indexOf(u"«+");
        if (reactions >= 0) {
            const qsizetype end = text.indexOf(u'»', reactions);
            if (end != text.size() - 1) {
                fail(u"reactions end the line: «+👍3»"_s);
                return false;
            }
            line.reactions = readReactions(text.sliced(reactions + 2, end - reactions - 2));
            if (line.reactions.isEmpty())
                fail(u"no reactions in «+…»"_s);
            text = text.first(reactions).trimmed();
        }
        if (text.trimmed().isEmpty())
            fail(u"a line without text"_s);
        line.text = text.toString().replace(u'⏎', u'\n');
        return true;
    }

    //! The marks between the speaker and the colon: "*", "!", ">2", ">old", ">gone".
    static bool readMarks(QStringView marks, PlayLine &line)
    {
        while (!marks.isEmpty()) {
            const QChar mark = marks.front();
            marks = marks.sliced(1);
            if (mark == u'*') {
                line.edited = true;
            } else if (mark == u'!') {
                line.pinned = true;
            } else if (mark != u'>' || line.quote != PlayLine::kNoQuote) {
                return false;
            } else if (marks.startsWith(u"old")) {
                line.quote = PlayLine::kOldQuote;
                marks = marks.sliced(3);
            } else if (marks.startsWith(u"gone")) {
                line.quote = PlayLine::kGoneQuote;
                marks = marks.sliced(4);
            } else {
                for (; !marks.isEmpty() && isDigit(marks.front()) && line.quote < 100; marks = marks.sliced(1))
                    line.quote = 10 * line.quote + marks.front().digitValue();
                if (line.quote == PlayLine::kNoQuote)
                    return false;
            }
        }
        return true;
    }

    QString m_file;
    SeedPlays &m_plays;
    SeedReport &m_report;
    QString m_topic;
    int m_number = 0;
    bool m_fresh = true;
};

} // namespace

QString PlayLine::mediaKind() const
{
    if (!text.startsWith(u'«') || !text.endsWith(u'»'))
        return {};
    const QString kind = text.sliced(1).section(u':', 0, 0);
    constexpr std::array kKinds = {"pic"_L1, "file"_L1, "video"_L1, "card"_L1};
    return std::ranges::find(kKinds, kind) != kKinds.end() ? kind : QString();
}

QString PlayLine::mediaName() const
{
    const qsizetype colon = text.indexOf(u':');
    return text.sliced(colon + 1, text.size() - colon - 2);
}

SeedReactions readReactions(QStringView text)
{
    SeedReactions reactions;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype digits = part.size();
        while (digits > 0 && isDigit(part.at(digits - 1)))
            --digits;
        if (digits > 0)
            reactions.append({part.first(digits).toString(), std::clamp(part.sliced(digits).toInt(), 1, 1000)});
    }
    return reactions;
}

void readPlays(const QString &file, const QByteArray &bytes, SeedPlays &plays, SeedReport &report)
{
    const QString text = QString::fromUtf8(bytes);
    PlayReader reader(file, plays, report);
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        reader.read(line, ++number);
}

} // namespace chat::sandbox
