// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/searchmodel.h"

#include "app/base/otherstext.h"
#include "app/history/local/localstore.h"
#include "app/history/search/storedsearch.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr auto kRefreshPause = 300ms;
constexpr int kMostRefreshed = 1000; // rows; who scrolled that far is not looking for what is new

} // namespace

SearchModel::SearchModel(Backend &backend, Directory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_directory(directory)
    , m_names(backend, directory)
    , m_today([] { return QDate::currentDate(); })
{
    connect(&m_names, &KnownNames::more, this, [this] {
        if (m_state == State::NotUnderstood)
            start();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(kRefreshPause);
    connect(&m_later, &QTimer::timeout, this, &SearchModel::refresh);
}

void SearchModel::setLive(bool live)
{
    if (std::exchange(m_live, live) == live)
        return;
    auto &history = LocalStore::of(m_backend.messages(), m_directory.self()).history();
    if (live) {
        // Not restarted by each: where much is written, the rows follow at this pace.
        connect(&history, &StoredHistory::written, this, [this] {
            if (!m_later.isActive())
                m_later.start();
        });
        m_later.start();
    } else {
        history.disconnect(this);
        m_later.stop();
    }
}

void SearchModel::setConversation(const ChannelRef &channel)
{
    if (m_conversation == channel)
        return;
    m_conversation = channel;
    if (m_scope == Scope::Conversation)
        start();
}

void SearchModel::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    start();
}

void SearchModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    start();
}

void SearchModel::searchAgain()
{
    start();
}

void SearchModel::start()
{
    m_ticket = {};
    m_loading = false;
    m_older.reset();
    m_parts = parseSearch(m_query);
    const auto filter = resolveSearch(m_parts, m_names.names(m_today()));
    if (!filter) {
        clearRows();
        const bool wrong = std::ranges::any_of(
            m_parts, [](const SearchPart &part) { return part.problem != SearchPart::Problem::None; });
        setState(wrong ? State::NotUnderstood : State::Empty);
        return;
    }
    m_filter = *filter;
    // Who names a place means that place.
    const bool placed = std::ranges::any_of(m_parts, [](const SearchPart &part) {
        return !part.excluded && (part.kind == SearchPart::Kind::In || part.kind == SearchPart::Kind::Guild);
    });
    if (m_scope == Scope::Conversation && !placed)
        m_filter.restrictTo({m_conversation});
    // The rows of the query before stay until its answer is there: no flicker while typing.
    setState(State::Searching);
    find();
}

void SearchModel::find()
{
    m_loading = true;
    m_ticket = LocalStore::of(m_backend.messages(), m_directory.self())
                   .search()
                   .find(m_filter, kPage, m_older, this, [this](const SearchPage &page) { onPage(page); });
}

void SearchModel::loadMore()
{
    if (m_state == State::Shown && m_older && !m_loading)
        find();
}

void SearchModel::onPage(const SearchPage &page)
{
    m_loading = false;
    if (m_state == State::Searching)
        clearRows();
    if (!page.hits.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.hits.size()) - 1);
        for (const SearchHit &hit : page.hits)
            m_rows.push_back(resultOf(hit));
        endInsertRows();
    }
    m_older = page.older;
    m_complete = page.complete;
    m_state = page.failed ? State::Failed : State::Shown;
    Q_EMIT stateChanged();
}

SearchResult SearchModel::resultOf(const SearchHit &hit)
{
    const Message &message = hit.message;
    return {{message.channel, message.id}, message.author, message.created, excerptOf(hit)};
}

//! Reads what is shown again.
void SearchModel::refresh()
{
    if (m_state != State::Shown || rowCount() > kMostRefreshed)
        return;
    if (m_loading) {
        m_later.start();
        return;
    }
    m_loading = true;
    m_ticket = LocalStore::of(m_backend.messages(), m_directory.self())
                   .search()
                   .find(m_filter, std::max(kPage, rowCount()), {}, this,
                       [this](const SearchPage &page) { onRefreshed(page); });
}

//! Both are in the same order: rows that are gone go, new ones come, the others stay where they are.
void SearchModel::onRefreshed(const SearchPage &page)
{
    m_loading = false;
    if (page.failed)
        return; // what is shown is still the best that is known
    int row = 0;
    for (const SearchHit &hit : page.hits) {
        SearchResult now = resultOf(hit);
        const auto from = m_rows.begin() + row;
        const auto known
            = std::find_if(from, m_rows.end(), [&](const SearchResult &one) { return one.ref == now.ref; });
        if (known == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(from, std::move(now));
            endInsertRows();
        } else {
            removeBetween(row, static_cast<int>(known - m_rows.begin()));
            if (SearchResult &shown = m_rows[static_cast<size_t>(row)]; shown.excerpt != now.excerpt) {
                shown = std::move(now);
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
        ++row;
    }
    removeBetween(row, rowCount());
    m_older = page.older;
    m_complete = page.complete;
    Q_EMIT stateChanged();
}

void SearchModel::removeBetween(int first, int end)
{
    if (first >= end)
        return;
    beginRemoveRows({}, first, end - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
    endRemoveRows();
}

void SearchModel::clearRows()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SearchModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return OthersText(at(index.row()).excerpt.text).words();
    case Qt::AccessibleTextRole:
        return OthersText(spoken(at(index.row()))).spoken();
    default:
        return {};
    }
}

QString SearchModel::spoken(const SearchResult &result) const
{
    const QString name = m_directory.nameOf(result.author, m_directory.guildOf(result.ref.channel));
    return tr("%1 in %2, %3: %4")
        .arg(name, placeName(m_directory, result.ref.channel),
            QLocale().toString(result.created.toLocalTime(), QLocale::ShortFormat), result.excerpt.text);
}

} // namespace chat
