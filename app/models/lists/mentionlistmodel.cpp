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

} // namespace

MentionListModel::MentionListModel(QObject *parent)
    : RowListModel<MentionRow>(parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &MentionListModel::refreshUnread);
}

MentionListModel::~MentionListModel() = default;

void MentionListModel::setSources(std::vector<Source> sources)
{
    for (const Feed &feed : m_feeds)
        feed.source.directory->disconnect(this);
    m_feeds.clear();
    resetRows({});
    m_wanted = kMentionPage;
    m_feeds.resize(sources.size());
    for (size_t i = 0; i < sources.size(); ++i) {
        m_feeds[i].source = std::move(sources[i]);
        connect(m_feeds[i].source.directory, &Directory::unreadChanged, &m_refresh, qOverload<>(&QTimer::start));
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
    Feed &feed = m_feeds[at];
    LocalStore *store = feed.source.backend->messages().localStore();
    if (!store)
        return;
    SearchFilter filter;
    const UserId self = feed.source.directory->self().id;
    filter.mentions = {{self}, feed.source.directory->ownRoles(), true};
    filter.notFrom = {self};
    feed.waiting = true;
    feed.ticket = store->search().find(
        filter, kMentionPage, feed.older, this, [this, at](const SearchPage &page) { take(at, page); });
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
