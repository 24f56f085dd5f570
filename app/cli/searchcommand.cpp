// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/searchcommand.h"

#include "app/base/showntext.h"
#include "app/cli/historyarguments.h"
#include "app/export/messagejson.h"
#include "app/cli/historysource.h"
#include "app/cli/storednames.h"
#include "app/history/history.h"
#include "app/history/search/historysearch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr int kIndexedAtATime = 500;
constexpr qsizetype kContext = 60; // characters shown in front of what was found
constexpr int kLongestLine = 240;

const char kSearchUsage[] = R"usage(usage: kookaburra-cli search [--profile DIR] [--limit 50] [--json] [--] QUERY
Finds stored messages, newest first: kookaburra-cli search
  --profile DIR   default: the window's own profile
  --limit N       how many at most (default: 50)
  --json          one JSON object a line: as export, and account, matches (text, and ranges in UTF-16 units)
  --              what follows is QUERY, whatever it begins with
QUERY: word, begin*, "a phrase", -word, from:NAME, in:CHANNEL, guild:NAME,
  has:card|button|image|video|file|link|reaction|pin, mentions:me|NAME, before:DATE, after:DATE, on:DATE
  DATE is 2026-11-30, 2026-11, 2026, today or yesterday. A minus excludes: -from:NAME. Names with spaces in quotes.
Exit code 0: something was found, 1: nothing, 2: not understood.
)usage";

//! A hit with the account it is from.
struct CliHit
{
    SearchHit hit;
    QString account;
    QString place;
};

QString sentenceOf(const SearchPart &part)
{
    const QString text = shownLine(searchPartText(part), 80);
    switch (part.problem) {
    case SearchPart::Problem::None:
        break;
    case SearchPart::Problem::MissingValue:
        return u"%1 needs a value"_s.arg(text);
    case SearchPart::Problem::UnknownPerson:
        return u"%1: nobody is known by that name"_s.arg(text);
    case SearchPart::Problem::UnknownChannel:
        return u"%1: no channel is known by that name"_s.arg(text);
    case SearchPart::Problem::UnknownGuild:
        return u"%1: no guild is known by that name"_s.arg(text);
    case SearchPart::Problem::UnknownThing:
        return u"%1: it is one of %2"_s.arg(text, searchableThings().join(", "_L1));
    case SearchPart::Problem::NoDate:
        return u"%1: a date is 2026-11-30, 2026-11, 2026, today or yesterday"_s.arg(text);
    case SearchPart::Problem::TooMany:
        return u"the query has too many parts"_s;
    }
    return u"there is nothing to look for"_s;
}

//! Searches one account after the other.
class ProfileSearch
{
public:
    explicit ProfileSearch(const cli::HistoryArguments &arguments)
        : m_arguments(arguments)
    {
    }

    void search(const QString &folder)
    {
        const auto source = cli::HistorySource::open(folder, HistoryFile::Mode::Write, m_network);
        if (!source.file)
            return;
        m_sources = true;
        const auto reader = source.parser->messages().reader();
        finishIndex(*source.file, reader);
        const cli::StoredNames stored(folder, *source.file);
        SearchParts parts = parseSearch(m_arguments.query);
        const auto filter = resolveSearch(parts, stored.names());
        if (!filter) { // another account may know the names
            const auto wrong
                = std::ranges::find_if(parts, [](const auto &p) { return p.problem != SearchPart::Problem::None; });
            m_problem = sentenceOf(wrong == parts.end() ? SearchPart() : *wrong);
            return;
        }
        m_understood = true;
        SearchPage page = HistorySearch(*source.file, reader).page(*filter, m_arguments.limit, {});
        m_incomplete = m_incomplete || page.failed || !page.complete;
        for (SearchHit &hit : page.hits) {
            const MessageRef ref{hit.message.channel, hit.message.id};
            if (m_seen.contains(ref)) // two accounts in one channel
                continue;
            m_seen.insert(ref);
            const QString place = stored.placeOf(ref.channel);
            m_hits.push_back({std::move(hit), QFileInfo(folder).fileName(), place});
        }
    }

    [[nodiscard]] bool hasSources() const { return m_sources; }
    [[nodiscard]] bool isUnderstood() const { return m_understood; }
    [[nodiscard]] bool isIncomplete() const { return m_incomplete; }
    [[nodiscard]] QString problem() const { return m_problem; }

    std::vector<CliHit> take()
    {
        std::ranges::stable_sort(
            m_hits, [](const CliHit &a, const CliHit &b) { return a.hit.message.created > b.hit.message.created; });
        if (std::ssize(m_hits) > m_arguments.limit)
            m_hits.erase(m_hits.begin() + m_arguments.limit, m_hits.end());
        return std::move(m_hits);
    }

private:
    //! Messages of before there was an index: usually the window has put them in.
    static void finishIndex(HistoryFile &file, const MessageCodec::ContentReader &reader)
    {
        if (HistoryIndex(file).isComplete())
            return;
        std::fputs("kookaburra-cli search: older messages are being indexed …\n", stderr);
        History history(file, {}, reader);
        for (bool more = true; more && file.begin();) {
            more = history.index(kIndexedAtATime);
            more = file.commit() && more;
        }
    }

    const cli::HistoryArguments &m_arguments;
    QNetworkAccessManager m_network;
    std::vector<CliHit> m_hits;
    QSet<MessageRef> m_seen;
    QString m_problem = u"there is nothing to look for"_s;
    bool m_sources = false;
    bool m_understood = false;
    bool m_incomplete = false;
};

//! A line around the first match; matches are bold on a terminal.
QString lineOf(const MatchedText &matched, bool terminal)
{
    const qsizetype first = matched.ranges.empty() ? 0 : matched.ranges.front().begin;
    const qsizetype begin = std::max<qsizetype>(0, first - kContext);
    const qsizetype end = std::min<qsizetype>(matched.text.size(), begin + kLongestLine);
    QString line = begin > 0 ? u"…"_s : QString();
    const auto add
        = [&](qsizetype from, qsizetype to) { line += shownLine(matched.text.sliced(from, to - from), kLongestLine); };
    qsizetype at = begin;
    for (const TextRange &range : matched.ranges) {
        if (range.end > end)
            break;
        add(at, range.begin);
        line += terminal ? u"\033[1m"_s : QString();
        add(range.begin, range.end);
        line += terminal ? u"\033[0m"_s : QString();
        at = range.end;
    }
    add(at, end);
    return end < matched.text.size() ? line + u'…' : line;
}

QLatin1StringView nameOf(SearchableText::Kind kind)
{
    switch (kind) {
    case SearchableText::Kind::Body:
        return "body"_L1;
    case SearchableText::Kind::Quote:
        return "quote"_L1;
    case SearchableText::Kind::FileName:
        return "file"_L1;
    case SearchableText::Kind::Embed:
        return "embed"_L1;
    }
    return "body"_L1;
}

QByteArray textOf(const CliHit &hit, bool terminal)
{
    const Message &message = hit.hit.message;
    QString text = u"%1  %2  %3\n"_s.arg(message.created.toLocalTime().toString("yyyy-MM-dd HH:mm:ss"_L1),
        shownLine(hit.place, 80), message.author.displayName());
    for (const MatchedText &matched : hit.hit.texts)
        text += u"    "_s + (matched.kind == SearchableText::Kind::Body ? QString() : nameOf(matched.kind) + u": "_s)
            + lineOf(matched, terminal) + u'\n';
    return text.toUtf8();
}

QByteArray jsonOf(const CliHit &hit)
{
    QJsonObject object = messageJson(hit.hit.message, {}, false);
    object.insert(u"account"_s, hit.account);
    object.insert(u"place"_s, hit.place);
    QJsonArray matches;
    for (const MatchedText &matched : hit.hit.texts) {
        QJsonArray ranges;
        for (const TextRange &range : matched.ranges)
            ranges.append(QJsonArray{range.begin, range.end});
        if (!ranges.isEmpty())
            matches.append(
                QJsonObject{{u"in"_s, nameOf(matched.kind)}, {u"text"_s, matched.text}, {u"ranges"_s, ranges}});
    }
    object.insert(u"matches"_s, matches);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int runSearchCommand(const QStringList &arguments)
{
    QString problem;
    const auto read
        = cli::readHistoryArguments({u"--profile"_s, u"--limit"_s, u"--json"_s, u"QUERY"_s}, arguments, &problem);
    if (read && read->help) {
        std::fputs(kSearchUsage, stdout);
        return 0;
    }
    if (!read || read->query.isEmpty())
        return cli::notUnderstood("search", problem, kSearchUsage);
    ProfileSearch search(*read);
    for (const QString &folder : cli::accountFolders(read->profile))
        search.search(folder);
    if (!search.hasSources())
        return cli::complain(
            "search", u"nothing is stored in %1 (kookaburra-cli fetch stores messages)"_s.arg(read->profile));
    if (!search.isUnderstood()) {
        cli::complain("search", search.problem());
        return 2;
    }
    if (search.isIncomplete())
        cli::complain("search", u"not all stored messages can be searched"_s);
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    const std::vector<CliHit> hits = search.take();
    for (const CliHit &hit : hits) {
        const QByteArray out = read->json ? jsonOf(hit) : textOf(hit, terminal);
        std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    }
    return hits.empty() ? 1 : 0;
}

} // namespace chat
