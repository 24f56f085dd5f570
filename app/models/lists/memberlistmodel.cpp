// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/memberlistmodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/lists/searchdelay.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

bool byName(const std::unique_ptr<User> &left, const std::unique_ptr<User> &right)
{
    // Unprocessed names: thousands are compared, and cleaning them for display does not change the order.
    const int order = left->calledName().compare(right->calledName(), Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left->id < right->id;
}

} // namespace

MemberListModel::MemberListModel(Backend &backend, Directory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_directory(directory)
    , m_pages(backend)
{
    connect(&backend.directory(), &DirectoryService::eventReceived, this, &MemberListModel::onEvent);
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &changed) {
        if (changed == m_guild)
            regroup();
    });
    connect(&directory, &Directory::userChanged, this, &MemberListModel::refresh);
    connect(&directory, &Directory::memberJoined, this, [this](const GuildId &joined, const UserId &user) {
        if (joined == m_guild)
            addJoined(user);
    });
    connect(&directory, &Directory::memberLeft, this, [this](const GuildId &left, const UserId &user) {
        if (left == m_guild)
            take(user);
    });
    m_searchDelay.setSingleShot(true);
    connect(&m_searchDelay, &QTimer::timeout, this, &MemberListModel::reload);
    connect(&m_pages, &MemberPages::arrived, this, &MemberListModel::onArrived);
    connect(&m_pages, &MemberPages::stageCompleted, this, &MemberListModel::markWhole);
    connect(&m_pages, &MemberPages::pageFinished, this, &MemberListModel::onPageFinished);
    connect(&m_pages, &MemberPages::unlisted, this, &MemberListModel::takeMet);
    connect(&m_pages, &MemberPages::stateChanged, this, &MemberListModel::onPagesChanged);
    connect(&directory, &Directory::stateChanged, this, [this] {
        if (m_directory.state() == Directory::State::Ready)
            retry(); // the server answers again
    });
}

void MemberListModel::setGuild(const GuildId &guild)
{
    if (m_guild == guild)
        return;
    m_guild = guild;
    m_search.clear();
    m_pages.forgetCounts();
    reload();
}

void MemberListModel::setSearch(const QString &text)
{
    const auto wanted = text.trimmed();
    if (m_search == wanted)
        return;
    m_search = wanted;
    m_searchDelay.start(wanted.isEmpty() ? 0ms : kSearchDelay);
}

void MemberListModel::retry()
{
    if (!error())
        return;
    if (m_onlyMet)
        reload();
    else
        m_pages.request();
}

void MemberListModel::reload()
{
    m_searchDelay.stop();
    m_presence = m_directory.tellsPresence();
    beginResetModel();
    m_groups.clear();
    m_known.clear();
    m_onlyMet = false;
    const auto *guild = m_directory.findGuild(m_guild);
    m_roles = guild ? guild->roles : QList<Role>();
    m_pages.restart({m_guild, m_search, m_roles, m_presence});
    endResetModel();
    if (!m_guild.isEmpty())
        m_pages.request();
    else
        Q_EMIT stateChanged();
}

//! The roles of the guild arrived after its members, or changed.
void MemberListModel::regroup()
{
    const auto *guild = m_directory.findGuild(m_guild);
    if (!guild || guild->roles == m_roles)
        return;
    m_roles = guild->roles;
    if (m_groups.empty())
        return;
    beginResetModel();
    for (auto &old : std::exchange(m_groups, {})) {
        for (auto &user : old.users) {
            const auto group = groupFor(*user);
            m_groups[group].users.push_back(std::move(user));
        }
    }
    for (auto &group : m_groups) {
        std::sort(group.users.begin(), group.users.end(), byName);
        group.shownCount = group.users.size();
        group.whole = m_pages.isWhole() || m_pages.isComplete(group.role);
    }
    endResetModel();
}

//! The server does not list members: shows those seen so far (authors, people looked up).
void MemberListModel::takeMet()
{
    putMet();
    markWhole();
}

void MemberListModel::putMet()
{
    std::vector<User> met;
    for (const User *user : m_directory.peopleOf(m_guild))
        met.push_back(*user);
    for (const User &user : met) {
        if (isWanted(user))
            put(user);
    }
}

void MemberListModel::onPagesChanged()
{
    if (error() && m_known.isEmpty() && !m_guild.isEmpty()) {
        m_presence = false; // nobody knows who is online now
        putMet();
        m_onlyMet = !m_known.isEmpty();
    }
    Q_EMIT stateChanged();
}

bool MemberListModel::isWanted(const User &user) const
{
    return m_search.isEmpty() || user.displayName().contains(m_search, Qt::CaseInsensitive)
        || user.name.contains(m_search, Qt::CaseInsensitive);
}

void MemberListModel::onArrived(const User &user)
{
    const int round = m_pages.round();
    m_directory.learn(user, m_guild);
    if (round == m_pages.round()) // a slot of that signal may have chosen another guild
        put(user);
}

void MemberListModel::onPageFinished(bool stageCompleted, bool empty)
{
    // A view asks when its end comes into sight. The first screen is filled without it, since a view without new rows
    // would never ask.
    if (stageCompleted && !m_pages.isWhole() && (empty || m_known.size() < kPage))
        m_pages.request();
    else
        Q_EMIT stateChanged();
}

void MemberListModel::markWhole()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        auto &group = m_groups[i];
        if (group.whole || !(m_pages.isWhole() || m_pages.isComplete(group.role)))
            continue;
        group.whole = true;
        headingChanged(i);
    }
}

bool MemberListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pages.canRequest();
}

void MemberListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_pages.request();
}

int MemberListModel::rankOf(const Group &group) const
{
    if (group.role.isEmpty())
        return std::numeric_limits<int>::max() - (group.online ? 1 : 0);
    const auto *role = m_directory.findRole(m_guild, group.role);
    return role ? role->position : std::numeric_limits<int>::max() - 2;
}

size_t MemberListModel::groupFor(const User &user)
{
    Group group;
    group.online = user.online || !m_presence;
    if (group.online) {
        int best = std::numeric_limits<int>::max();
        for (const auto &id : user.roles) {
            const auto *role = m_directory.findRole(m_guild, id);
            if (role && role->hoist && role->position < best) {
                best = role->position;
                group.role = id;
            }
        }
    }
    const auto same = std::find_if(m_groups.begin(), m_groups.end(),
        [&](const Group &g) { return g.role == group.role && g.online == group.online; });
    if (same != m_groups.end())
        return static_cast<size_t>(same - m_groups.begin());
    const auto at
        = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return rankOf(g) > rankOf(group); });
    const auto place = static_cast<size_t>(at - m_groups.begin());
    // Somebody with a role whose members are all loaded: that makes the list complete.
    group.whole = m_pages.isWhole() || m_pages.isComplete(group.role);
    m_groups.insert(at, std::move(group));
    return place;
}

//! Somebody changed: a listed member may belong to another group now.
void MemberListModel::refresh(const UserId &user)
{
    if (!m_known.contains(user)) {
        const auto met = metOnly() ? m_directory.peopleOf(m_guild) : std::vector<const User *>();
        const auto found = std::find_if(met.begin(), met.end(), [&user](const User *each) { return each->id == user; });
        if (found != met.end() && isWanted(**found))
            put(User(**found));
        return;
    }
    if (const auto *known = m_directory.findUser(user, m_guild))
        put(User(*known));
}

void MemberListModel::addJoined(const UserId &user)
{
    if (user.isEmpty() || !m_search.isEmpty() || !m_pages.isStarted())
        return;
    m_backend.directory().fetchUser(user, m_guild, this, [this, where = m_guild](const Result<User> &result) {
        if (!result || where != m_guild)
            return;
        m_directory.learn(result.value(), m_guild);
        put(result.value());
    });
}

void MemberListModel::put(const User &user)
{
    if (m_known.contains(user.id)) {
        if (const User *known = find(user.id); known && *known == user)
            return;
        take(user.id);
    }
    m_known.insert(user.id);
    const auto group = groupFor(user);
    auto &users = m_groups[group].users;
    auto entry = std::make_unique<User>(user);
    const auto at = std::lower_bound(users.begin(), users.end(), entry, byName);
    const int inside = static_cast<int>(at - users.begin());
    const int heading = firstRowOf(group);
    if (users.empty()) {
        // The heading is one of the new rows; a group without users has none (see firstRowOf).
        beginInsertRows({}, heading, heading + 1);
        users.push_back(std::move(entry));
        m_groups[group].shownCount = 1;
        endInsertRows();
        return;
    }
    beginInsertRows({}, heading + 1 + inside, heading + 1 + inside);
    users.insert(at, std::move(entry));
    endInsertRows();
    headingChanged(group);
}

const User *MemberListModel::find(const UserId &user) const
{
    for (const auto &group : m_groups) {
        for (const auto &known : group.users) {
            if (known->id == user)
                return known.get();
        }
    }
    return nullptr;
}

void MemberListModel::take(const UserId &user)
{
    if (!m_known.contains(user))
        return;
    for (size_t g = 0; g < m_groups.size(); ++g) {
        auto &users = m_groups[g].users;
        const auto at = std::find_if(users.begin(), users.end(), [&](const auto &known) { return known->id == user; });
        if (at == users.end())
            continue;
        m_known.remove(user);
        const int heading = firstRowOf(g);
        if (users.size() == 1) {
            beginRemoveRows({}, heading, heading + 1);
            m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(g));
            endRemoveRows();
            return;
        }
        const int row = heading + 1 + static_cast<int>(at - users.begin());
        beginRemoveRows({}, row, row);
        users.erase(at);
        endRemoveRows();
        headingChanged(g);
        return;
    }
}

void MemberListModel::onEvent(const DirectoryEvent &event)
{
    if (m_guild.isEmpty())
        return;
    if (const auto *members = std::get_if<MembersChanged>(&event)) {
        if (members->guild == m_guild && members->change == MembersChanged::Change::Unknown
            && !m_searchDelay.isActive())
            m_searchDelay.start(kSearchDelay); // more text may follow
        return;
    }
    const auto change = [this](const UserId &id, const std::function<void(User &)> &apply) {
        const User *known = m_known.contains(id) ? find(id) : nullptr;
        if (!known)
            return;
        User user = *known;
        apply(user);
        if (user != *known)
            put(user);
    };
    if (const auto *presence = std::get_if<PresenceChanged>(&event)) {
        change(presence->user, [&](User &user) { user.online = presence->online; });
    } else if (const auto *changed = std::get_if<UserChanged>(&event)) {
        change(changed->user.id, [&](User &user) {
            user.name = changed->user.name;
            if (!changed->user.avatar.isEmpty())
                user.avatar = changed->user.avatar;
        });
    }
}

int MemberListModel::firstRowOf(size_t group) const
{
    int row = 0;
    for (size_t i = 0; i < group; ++i)
        row += m_groups[i].users.empty() ? 0 : 1 + static_cast<int>(m_groups[i].users.size());
    return row;
}

void MemberListModel::headingChanged(size_t group)
{
    const auto heading = index(firstRowOf(group));
    m_groups[group].shownCount = m_groups[group].users.size();
    Q_EMIT dataChanged(heading, heading);
}

MemberListModel::Place MemberListModel::placeOf(int row) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const int rows = m_groups[i].users.empty() ? 0 : 1 + static_cast<int>(m_groups[i].users.size());
        if (row < rows)
            return {i, row - 1};
        row -= rows;
    }
    return {};
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRowOf(m_groups.size());
}

bool MemberListModel::isHeading(int row) const
{
    return placeOf(row).inside < 0;
}

QString MemberListModel::headingAt(int row) const
{
    const auto &group = m_groups[placeOf(row).group];
    auto name = !m_presence ? tr("Members") : group.online ? tr("Online") : tr("Offline");
    if (!group.role.isEmpty()) {
        const auto *role = m_directory.findRole(m_guild, group.role);
        name = role ? shownName(role->name) : name;
    }
    const auto count = QString::number(group.shownCount) + (group.whole ? QString() : u"+"_s);
    return name + u" — "_s + count;
}

const User &MemberListModel::userAt(int row) const
{
    const auto place = placeOf(row);
    return *m_groups[place.group].users[static_cast<size_t>(place.inside)];
}

Qt::ItemFlags MemberListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool heading = isHeading(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return heading ? headingAt(index.row()) : userAt(index.row()).displayName();
    case Qt::ToolTipRole: {
        if (heading)
            return {};
        return OthersText(userAt(index.row()).fullName()).tip();
    }
    case Qt::AccessibleTextRole: {
        if (heading)
            return headingAt(index.row());
        const auto &user = userAt(index.row());
        auto name = user.bot ? tr("%1, bot").arg(user.displayName()) : user.displayName();
        if (user.banned)
            name = tr("%1, banned").arg(name);
        if (!m_presence)
            return name;
        return user.online ? tr("%1, online").arg(name) : tr("%1, offline").arg(name);
    }
    default:
        return {};
    }
}

} // namespace chat
