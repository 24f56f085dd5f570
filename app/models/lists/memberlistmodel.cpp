// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/memberlistmodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kMemberListModelSearchDelay = 200ms;

bool byName(const std::unique_ptr<User> &left, const std::unique_ptr<User> &right)
{
    // As they came: thousands are compared, and what is cleaned for showing sorts the same.
    const int order = left->calledName().compare(right->calledName(), Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left->id < right->id;
}

} // namespace

MemberListModel::MemberListModel(Backend &backend, Directory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_directory(directory)
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
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &MemberListModel::takeSlice);
}

void MemberListModel::setGuild(const GuildId &guild)
{
    if (m_guild == guild)
        return;
    m_guild = guild;
    m_search.clear();
    m_members = -1;
    m_online = -1;
    reload();
}

void MemberListModel::setSearch(const QString &text)
{
    const auto wanted = text.trimmed();
    if (m_search == wanted)
        return;
    m_search = wanted;
    m_searchDelay.start(wanted.isEmpty() ? 0ms : kMemberListModelSearchDelay);
}

void MemberListModel::retry()
{
    if (m_error)
        requestPage();
}

void MemberListModel::clear()
{
    beginResetModel();
    m_groups.clear();
    m_known.clear();
    m_next.reset();
    m_whole = false;
    const auto *guild = m_directory.findGuild(m_guild);
    m_roles = guild ? guild->roles : QList<Role>();
    endResetModel();
    planStages();
}

void MemberListModel::planStages()
{
    m_stage = 0;
    m_stages.clear();
    if (m_search.isEmpty()) {
        auto roles = m_roles;
        roles.removeIf([](const Role &role) { return !role.hoist || role.id.value == "0"_L1; });
        std::stable_sort(
            roles.begin(), roles.end(), [](const Role &a, const Role &b) { return a.position < b.position; });
        for (const auto &role : std::as_const(roles))
            m_stages.append(role.id);
    }
    m_stages.append(RoleId());
}

void MemberListModel::reload()
{
    ++m_generation;
    m_searchDelay.stop();
    m_nextSlice.stop();
    m_arriving.clear();
    m_loading = false;
    m_started = false;
    m_presence = m_directory.tellsPresence();
    m_error.reset();
    m_metOnly = false;
    clear();
    if (!m_guild.isEmpty())
        requestPage();
    else
        Q_EMIT stateChanged();
}

//! The guild's roles came after its members, or changed.
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
        group.whole = m_whole;
    }
    endResetModel();
}

void MemberListModel::requestPage()
{
    if (m_loading)
        return;
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    MemberQuery query;
    query.guild = m_guild;
    query.limit = kPage;
    query.search = m_search;
    query.role = m_stages[m_stage];
    query.activeFirst
        = m_presence && query.role.isEmpty() && m_search.isEmpty(); // those online tend to come early then
    if (m_next)
        query.cursor = *m_next;
    m_backend.directory().fetchMembers(query, this, [this, generation = m_generation](Result<MemberPage> result) {
        if (generation != m_generation)
            return;
        if (result) {
            takePage(std::move(result).value());
            return;
        }
        m_loading = false;
        if (result.error().kind == ApiError::Kind::Unsupported)
            takeMet();
        else
            m_error = result.error();
        Q_EMIT stateChanged();
    });
}

//! Nobody can list the members: those who were met (who wrote, who was looked up) are better than nobody.
void MemberListModel::takeMet()
{
    m_metOnly = true;
    m_started = true;
    m_whole = true;
    std::vector<User> met;
    for (const User *user : m_directory.peopleOf(m_guild))
        met.push_back(*user);
    for (const User &user : met) {
        if (isWanted(user))
            put(user);
    }
    markWhole();
}

bool MemberListModel::isWanted(const User &user) const
{
    return m_search.isEmpty() || user.displayName().contains(m_search, Qt::CaseInsensitive)
        || user.name.contains(m_search, Qt::CaseInsensitive);
}

//! Still loading while rows are put in: a view asks for more at once, and the next page is not known yet.
void MemberListModel::takePage(MemberPage page)
{
    m_started = true;
    m_next = page.items.empty() ? std::nullopt : page.next;
    if (page.members >= 0)
        m_members = page.members;
    if (page.online >= 0)
        m_online = page.online;
    m_arriving = std::move(page.items);
    m_arrived = 0;
    takeSlice();
}

void MemberListModel::takeSlice()
{
    const auto generation = m_generation;
    for (const size_t end = std::min(m_arriving.size(), m_arrived + kSlice); m_arrived < end; ++m_arrived) {
        const User user = m_arriving[m_arrived];
        m_directory.learn(user, m_guild);
        if (generation != m_generation)
            return;
        put(user);
    }
    if (m_arrived < m_arriving.size())
        m_nextSlice.start(0);
    else
        finishPage();
}

void MemberListModel::finishPage()
{
    const bool empty = m_arriving.empty();
    m_arriving = {};
    bool stageEnds = false;
    if (!m_next) { // still loading: whoever hears of a heading may ask for more, and that is not of this stage
        m_whole = m_stage + 1 == m_stages.size();
        markWhole();
        m_stage += m_whole ? 0 : 1;
        stageEnds = !m_whole;
    }
    m_loading = false;
    // A view asks when its end comes into sight: the first screen is filled without it, and where no rows came it
    // would never ask.
    if (stageEnds && (empty || m_known.size() < kPage))
        requestPage();
    else
        Q_EMIT stateChanged();
}

void MemberListModel::markWhole()
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        auto &group = m_groups[i];
        const bool done = m_whole || (!group.role.isEmpty() && group.role == m_stages[m_stage]);
        if (!done || group.whole)
            continue;
        group.whole = true;
        headingChanged(i);
    }
}

bool MemberListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_started && !m_whole && !m_loading && !m_error;
}

void MemberListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage();
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
    // Somebody of a role that was asked for to its end already: that is all of it.
    group.whole = m_whole || (!group.role.isEmpty() && m_stages.indexOf(group.role) < m_stage && isStage(group.role));
    m_groups.insert(at, std::move(group));
    return place;
}

bool MemberListModel::isStage(const RoleId &role) const
{
    return m_stages.contains(role);
}

//! Somebody changed: if he is listed, he may belong elsewhere now.
void MemberListModel::refresh(const UserId &user)
{
    if (!m_known.contains(user)) {
        const auto met = m_metOnly ? m_directory.peopleOf(m_guild) : std::vector<const User *>();
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
    if (user.isEmpty() || !m_search.isEmpty() || !m_started)
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
            m_searchDelay.start(kMemberListModelSearchDelay); // more of it may follow
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
