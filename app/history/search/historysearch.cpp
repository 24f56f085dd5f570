// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/historysearch.h"

#include "app/history/historyfile.h"
#include "app/history/search/matchexpression.h"
#include "app/history/search/messagematcher.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <utility>

namespace chat {

HistorySearch::HistorySearch(HistoryFile &file, MessageCodec::ContentReader reader)
    : m_file(file)
    , m_rows(file, std::move(reader))
{
}

//! The row ids of messages that may be hits, newest first; ready to be read.
QSqlQuery &HistorySearch::candidates(const SearchFilter &filter, const std::optional<SearchCursor> &from)
{
    const qint64 since
        = filter.since.isValid() ? HistoryIndex::firstRowOf(filter.since.toMSecsSinceEpoch()) : HistoryIndex::kFirstRow;
    qint64 until = from ? from->row : std::numeric_limits<qint64>::max();
    // Some may be a little behind their place: the matcher looks at their time.
    if (filter.until.isValid())
        until = std::min(until, HistoryIndex::firstRowOf(filter.until.toMSecsSinceEpoch()) + HistoryIndex::kFarthest);
    const auto numberOf = [this](const ChannelRef &channel) { return m_rows.conversations().numberOf(channel, false); };
    const QString expression = matchExpression(filter, numberOf);
    const bool manyPlaces = filter.in && filter.in->size() > kMostFactsOfAKind;
    QSqlQuery &find = m_file.statement(expression.isEmpty()
            ? "SELECT id FROM messages WHERE id >= ? AND id < ? AND gone = 0 ORDER BY id DESC"
            : manyPlaces ? "SELECT search.rowid FROM search CROSS JOIN messages ON messages.id = search.rowid WHERE "
                           "search.rowid >= ? AND search.rowid < ? AND search MATCH ? AND messages.conversation IN "
                           "(SELECT value FROM json_each(?)) ORDER BY search.rowid DESC"
                         : "SELECT rowid FROM search WHERE rowid >= ? AND rowid < ? AND search MATCH ? ORDER BY rowid "
                           "DESC");
    find.bindValue(0, since);
    find.bindValue(1, until);
    if (!expression.isEmpty())
        find.bindValue(2, expression);
    if (!expression.isEmpty() && manyPlaces) {
        QStringList numbers;
        for (const ChannelRef &channel : *filter.in)
            numbers.append(QString::number(numberOf(channel)));
        find.bindValue(3, QString(u'[' + numbers.join(u',') + u']'));
    }
    return find;
}

SearchPage HistorySearch::page(
    const SearchFilter &filter, int limit, const std::optional<SearchCursor> &from, const std::function<bool()> &stop)
{
    SearchPage page;
    page.complete = HistoryIndex(m_file).isComplete();
    const MessageMatcher matcher(filter);
    QSqlQuery &find = candidates(filter, from);
    if (!find.exec()) {
        m_file.noteError(find.lastError().text());
        page.failed = true;
        return page;
    }
    std::optional<SearchCursor> last = from;
    bool more = find.next();
    for (; more && std::ssize(page.hits) < limit && !(stop && stop()); more = find.next()) {
        last = SearchCursor{find.value(0).toLongLong()};
        const auto row = m_rows.rowAt(last->row);
        if (!row || row->gone != 0)
            continue;
        const ChannelRef channel = m_rows.conversations().channelOf(row->conversation);
        if (!matcher.mayMatch(channel, row->place.created))
            continue;
        auto message = m_rows.messageOf(*row, channel);
        auto texts = message ? matcher.match(*message) : std::nullopt;
        if (texts)
            page.hits.push_back({std::move(*message), std::move(*texts)});
    }
    find.finish();
    if (more)
        page.older = last ? last : SearchCursor{std::numeric_limits<qint64>::max()};
    return page;
}

} // namespace chat
