// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/channellistmodel.h"

#include "app/base/showntext.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace chat {

namespace {

//! Those of one level keep the server's order.
bool before(const Channel *a, const Channel *b)
{
    return a->level < b->level;
}

} // namespace

ChannelListModel::ChannelListModel(Directory &directory, QObject *parent)
    : SyncedListModel<ChannelListRow>(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        if (guild == m_guild)
            refreshSoon();
    });
    connect(&directory, &Directory::unreadChanged, this, [this](const ChannelRef &channel) {
        if (channel.kind == ChannelKind::Guild && m_directory.guildOf(channel) == m_guild)
            refreshSoon();
    });
    connect(&directory, &Directory::guildsChanged, this, &ChannelListModel::refreshSoon);
    connect(&directory.notify(), &NotifyRules::changed, this, &ChannelListModel::refreshSoon);
}

void ChannelListModel::setGuild(const GuildId &guild)
{
    if (m_guild == guild)
        return;
    m_guild = guild;
    resetRows({});
    refresh();
}

void ChannelListModel::setCurrent(const ChannelId &channel)
{
    if (m_current == channel)
        return;
    m_current = channel;
    refresh();
}

void ChannelListModel::setCollapsed(const ChannelId &category, bool collapsed)
{
    if (m_collapsed.contains(category) == collapsed)
        return;
    if (collapsed)
        m_collapsed.insert(category);
    else
        m_collapsed.remove(category);
    refresh();
    Q_EMIT collapsedChanged();
}

void ChannelListModel::setUnreadOnly(bool unreadOnly)
{
    m_unreadOnly = unreadOnly;
    refresh();
}

void ChannelListModel::setDrafts(const QSet<ChannelRef> &drafts)
{
    if (std::exchange(m_drafts, drafts) != drafts)
        refreshSoon();
}

void ChannelListModel::setAllCollapsed(const QSet<ChannelId> &categories)
{
    m_collapsed = categories;
    refresh();
}

ChannelListModel::Row ChannelListModel::makeRow(const Channel &channel) const
{
    const auto unread = m_directory.unread(channel.ref());
    Row row;
    row.id = channel.id;
    row.name = shownName(channel.name);
    row.topic = hasNoInk(channel.topic) ? QString() : shownLine(channel.topic, 500);
    row.type = channel.type;
    row.unread = unread.count;
    row.mentions = unread.mentions;
    row.atLeast = unread.atLeast;
    row.draft = m_drafts.contains(channel.ref());
    row.muted = m_directory.notify().isSilent(NotifyScope::of(channel.ref()));
    return row;
}

//! `few`: only those with something unread.
void ChannelListModel::appendChannels(
    std::vector<Row> &rows, const std::vector<const Channel *> &channels, bool few, bool nested) const
{
    for (const auto *channel : channels) {
        auto row = makeRow(*channel);
        row.nested = nested;
        if (!few || row.unread > 0 || row.mentions > 0 || row.id == m_current)
            rows.push_back(std::move(row));
    }
}

std::vector<ChannelListRow> ChannelListModel::build() const
{
    std::vector<Row> rows;
    if (const auto *guild = m_directory.findGuild(m_guild)) {
        std::vector<const Channel *> categories;
        QHash<ChannelId, std::vector<const Channel *>> children;
        for (const auto &channel : guild->channels) {
            if (channel.type == ChannelType::Category)
                categories.push_back(&channel);
        }
        for (const auto &channel : guild->channels) {
            if (channel.type == ChannelType::Category)
                continue;
            const bool known = std::any_of(categories.begin(), categories.end(),
                [&](const Channel *category) { return category->id == channel.parent; });
            children[known ? channel.parent : ChannelId()].push_back(&channel);
        }
        for (auto &list : children)
            std::stable_sort(list.begin(), list.end(), before);
        std::stable_sort(categories.begin(), categories.end(), before);
        appendChannels(rows, children.value({}), m_unreadOnly, false);
        for (const auto *category : categories) {
            const auto list = children.value(category->id);
            if (list.empty())
                continue;
            auto row = makeRow(*category);
            row.collapsed = m_collapsed.contains(category->id);
            const bool collapsed = row.collapsed;
            rows.push_back(std::move(row));
            const size_t before = rows.size();
            appendChannels(rows, list, collapsed || m_unreadOnly, true);
            if (m_unreadOnly && rows.size() == before)
                rows.pop_back();
        }
    }
    return rows;
}

Qt::ItemFlags ChannelListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString ChannelListModel::tipOf(int row) const
{
    const auto &channel = at(row);
    QStringList lines{channel.name};
    if (!channel.topic.isEmpty())
        lines << channel.topic;
    if (channel.unread > 0)
        lines << (channel.atLeast ? tr("at least %n unread message(s)", nullptr, channel.unread)
                                  : tr("%n unread message(s)", nullptr, channel.unread));
    return lines.join(u'\n');
}

QString ChannelListModel::spokenOf(int row) const
{
    const auto &channel = at(row);
    if (channel.type == ChannelType::Category)
        return channel.collapsed ? tr("Category %1, collapsed").arg(channel.name) : tr("Category %1").arg(channel.name);
    const auto plain = channel.type == ChannelType::Voice ? tr("Voice channel %1").arg(channel.name)
                                                          : tr("Channel %1").arg(channel.name);
    QStringList parts{channel.muted ? tr("%1, muted").arg(plain) : plain};
    if (channel.mentions > 0)
        parts << tr("%n mention(s)", nullptr, channel.mentions);
    if (channel.unread > 0)
        parts << (channel.atLeast ? tr("at least %n unread message(s)", nullptr, channel.unread)
                                  : tr("%n unread message(s)", nullptr, channel.unread));
    if (channel.draft)
        parts << tr("draft");
    return parts.join(tr(", "));
}

ChannelId ChannelListModel::firstChannel() const
{
    const auto *guild = m_directory.findGuild(m_guild);
    if (!guild)
        return {};
    const auto open = [this](const Channel &channel) {
        return channel.type != ChannelType::Category && channel.type != ChannelType::Voice
            && has(m_directory.permissions(channel.ref()), Permission::ViewChannel); // any other is a better start
    };
    if (const auto *channel = m_directory.findChannel(guild->defaultChannel); channel && open(*channel))
        return channel->id;
    for (const auto &row : m_rows) {
        if (const auto *channel = m_directory.findChannel(row.id); channel && open(*channel))
            return channel->id;
    }
    // All may be in collapsed categories.
    for (const auto &channel : guild->channels) {
        if (open(channel))
            return channel.id;
    }
    for (const auto &channel : guild->channels) {
        if (channel.type != ChannelType::Category && channel.type != ChannelType::Voice)
            return channel.id;
    }
    return {};
}

} // namespace chat
