// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/mentionlistmodel.h"

#include "app/base/showntext.h"
#include "app/history/local/localstore.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr int kMentionPage = 50;
constexpr int kLongestText = 400;
constexpr auto kLookPause = 300ms;

} // namespace

MentionListModel::MentionListModel(QObject *parent)
    : RowListModel<MentionRow>(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MentionListModel::refreshUnread);
    m_later.setSingleShot(true);
    m_later.setInterval(kLookPause);
    connect(&m_later, &QTimer::timeout, this, &MentionListModel::look);
}

MentionListModel::~MentionListModel() = default;

void MentionListModel::setSources(std::vector<Source> sources)
{
    for (const Feed &feed : m_feeds) {
        feed.source.directory->disconnect(this);
        if (LocalStore *store = feed.source.backend->messages().localStore())
            store->history().disconnect(this);
    }
    m_feeds.clear();
    resetRows({});
    m_wanted = kMentionPage;
    m_feeds.resize(sources.size());
    for (size_t i = 0; i < sources.size(); ++i) {
        m_feeds[i].source = std::move(sources[i]);
        connect(m_feeds[i].source.directory, &Directory::unreadChanged, &m_refresh, qOverload<>(&QTimer::start));
        if (LocalStore *store = m_feeds[i].source.backend->messages().localStore()) {
            connect(&store->history(), &StoredHistory::written, this, [this] {
                if (!m_later.isActive())
                    m_later.start();
            });
        }
    }
    {
        const QScopedValueRollback asking(m_asking, true);
        for (size_t i = 0; i < m_feeds.size(); ++i)
            ask(i);
    }
    list();
}

bool MentionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading
        && std::ranges::any_of(m_feeds, [](const Feed &feed) { return !feed.found.empty() || feed.older; });
}

void MentionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = static_cast<int>(m_rows.size()) + kMentionPage;
    list();
}

void MentionListModel::ask(size_t at)
{
    m_feeds[at].waiting = m_feeds[at].source.backend->messages().localStore() != nullptr;
    m_feeds[at].ticket = find(at, m_feeds[at].older, &MentionListModel::take);
}

SearchTicket MentionListModel::find(
    size_t at, const std::optional<SearchCursor> &from, void (MentionListModel::*answer)(size_t, const SearchPage &))
{
    const Source &source = m_feeds[at].source;
    LocalStore *store = source.backend->messages().localStore();
    if (!store)
        return {};
    SearchFilter filter;
    const UserId self = source.directory->self().id;
    filter.mentions = {{self}, source.directory->ownRoles(), true};
    filter.notFrom = {self};
    return store->search().find(
        filter, kMentionPage, from, this, [this, at, answer](const SearchPage &page) { (this->*answer)(at, page); });
}

void MentionListModel::look()
{
    for (size_t i = 0; i < m_feeds.size(); ++i)
        m_feeds[i].newest = find(i, {}, &MentionListModel::takeNewest);
}

//! What the list has of this account and what there is now, as far back as the page goes.
void MentionListModel::takeNewest(size_t at, const SearchPage &page)
{
    if (page.failed || m_loading)
        return;
    const auto isIn = [&page](const MentionRow &row) {
        return std::ranges::any_of(page.hits, [&row](const SearchHit &hit) {
            return row.message == MessageRef{hit.message.channel, hit.message.id};
        });
    };
    const QDateTime reach = page.older && !page.hits.empty() ? page.hits.back().message.created : QDateTime();
    for (int i = rowCount() - 1; i >= 0; --i) {
        const MentionRow &row = m_rows[static_cast<size_t>(i)];
        if (row.account != static_cast<int>(at) || (reach.isValid() && row.time <= reach) || isIn(row))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    const QDateTime oldest = m_rows.empty() ? QDateTime() : m_rows.back().time;
    for (const SearchHit &hit : page.hits) {
        MentionRow row = rowOf(at, hit.message);
        const auto same
            = [&row](const MentionRow &one) { return one.account == row.account && one.message == row.message; };
        // What is older than the list is listed with its page.
        if (std::ranges::any_of(m_rows, same) || (oldest.isValid() && row.time < oldest))
            continue;
        const auto place = std::ranges::find_if(m_rows, [&row](const MentionRow &one) { return one.time <= row.time; });
        const auto index = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, index, index);
        m_rows.insert(place, std::move(row));
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void MentionListModel::take(size_t at, const SearchPage &page)
{
    Feed &feed = m_feeds[at];
    feed.waiting = false;
    feed.older = page.older;
    for (const SearchHit &hit : page.hits)
        feed.found.push_back(hit.message);
    if (!m_asking)
        list();
}

//! Lists what is wanted: the newest of all accounts, once each of them has said what its next one is.
void MentionListModel::list()
{
    std::vector<MentionRow> more;
    bool waiting = false;
    while (static_cast<int>(m_rows.size() + more.size()) < m_wanted) {
        const QScopedValueRollback asking(m_asking, true);
        for (size_t i = 0; i < m_feeds.size(); ++i) {
            if (m_feeds[i].found.empty() && m_feeds[i].older && !m_feeds[i].waiting)
                ask(i);
        }
        waiting = std::ranges::any_of(m_feeds, [](const Feed &feed) { return feed.found.empty() && feed.waiting; });
        const auto newest = std::ranges::max_element(m_feeds, {}, [](const Feed &feed) {
            return feed.found.empty() ? std::numeric_limits<qint64>::min()
                                      : feed.found.front().created.toMSecsSinceEpoch();
        });
        if (waiting || newest == m_feeds.end() || newest->found.empty())
            break;
        more.push_back(rowOf(static_cast<size_t>(newest - m_feeds.begin()), newest->found.front()));
        newest->found.pop_front();
    }
    if (!more.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        std::ranges::move(more, std::back_inserter(m_rows));
        endInsertRows();
    }
    m_loading = waiting;
    Q_EMIT stateChanged();
}

MentionRow MentionListModel::rowOf(size_t at, const Message &message) const
{
    const Source &source = m_feeds[at].source;
    const Directory &directory = *source.directory;
    const GuildId guild = directory.guildOf(message.channel);
    MentionRow row;
    row.account = static_cast<int>(at);
    row.message = {message.channel, message.id};
    row.user = message.author.id;
    row.name = directory.nameOf(message.author, guild);
    row.avatar = message.author.avatar;
    if (row.avatar.isEmpty()) {
        if (const User *known = directory.findUser(message.author.id, guild))
            row.avatar = known->avatar;
    }
    const Channel *channel = directory.findChannel(message.channel.id);
    const Guild *known = directory.findGuild(guild);
    QStringList place;
    if (message.channel.kind == ChannelKind::Direct)
        place << tr("Direct message");
    else if (channel)
        place << tr("#%1").arg(shownName(channel->name));
    if (known)
        place << shownName(known->name);
    if (!source.account.isEmpty())
        place << shownName(source.account);
    row.place = place.join(tr(" · "));
    row.text = shownLine(message.content.plain.simplified(), kLongestText);
    row.time = message.created;
    row.unread = directory.isUnreadMessage(row.message);
    return row;
}

void MentionListModel::refreshUnread()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        MentionRow &row = m_rows[i];
        const Directory &directory = *m_feeds[static_cast<size_t>(row.account)].source.directory;
        const bool unread = directory.isUnreadMessage(row.message);
        if (std::exchange(row.unread, unread) != unread) {
            const QModelIndex index = this->index(static_cast<int>(i));
            Q_EMIT dataChanged(index, index);
        }
    }
}

QString MentionListModel::tipOf(int row) const
{
    return at(row).place;
}

QString MentionListModel::spokenOf(int row) const
{
    const MentionRow &mention = at(row);
    const QString sentence = tr("%1, %2: %3").arg(mention.name, mention.place, mention.text);
    return mention.unread ? tr("%1, unread").arg(sentence) : sentence;
}

} // namespace chat
