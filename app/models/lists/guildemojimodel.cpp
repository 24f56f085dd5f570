// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/guildemojimodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/lists/completionmodel.h"

#include <algorithm>

namespace chat {

namespace {

constexpr int kGuildsAtOnce = 5; // an account may be in hundreds of guilds

} // namespace

GuildEmojiModel::GuildEmojiModel(Backend &backend, Directory &directory, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_directory(directory)
{
    connect(&directory, &Directory::emojiChanged, this, [this](const GuildId &guild) {
        if (std::find(m_asked.begin(), m_asked.end(), guild) != m_asked.end())
            rebuild();
    });
    connect(&directory, &Directory::guildsChanged, this, [this] {
        const auto left = [this](const GuildId &guild) { return !m_directory.findGuild(guild); };
        if (std::erase_if(m_asked, left) > 0)
            rebuild();
    });
}

void GuildEmojiModel::setGuild(const GuildId &guild)
{
    if (m_guild == guild && !m_asked.empty())
        return;
    m_guild = guild;
    m_asked.clear();
    if (!guild.isEmpty())
        askFor({guild});
    rebuild();
}

void GuildEmojiModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void GuildEmojiModel::askFor(const std::vector<GuildId> &guilds)
{
    for (const auto &guild : guilds) {
        m_asked.push_back(guild);
        m_directory.needEmoji(guild);
    }
}

void GuildEmojiModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_sections.clear();
    for (const auto &guild : m_asked) {
        const auto *known = m_directory.findGuild(guild);
        SectionInfo section{guild, known ? known->name : QString(), static_cast<int>(m_rows.size()), 0};
        for (const auto &entry : m_directory.emoji(guild)) {
            if (m_filter.isEmpty() || completionRank(m_filter, entry.emoji.name) >= 0)
                m_rows.push_back(entry);
        }
        section.count = static_cast<int>(m_rows.size()) - section.firstRow;
        if (section.count > 0)
            m_sections.push_back(std::move(section));
    }
    endResetModel();
}

bool GuildEmojiModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_asked.size() < m_directory.guilds().size();
}

void GuildEmojiModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<GuildId> next;
    for (const auto &guild : m_directory.guilds()) {
        if (next.size() < kGuildsAtOnce && std::find(m_asked.begin(), m_asked.end(), guild.id) == m_asked.end())
            next.push_back(guild.id);
    }
    askFor(next);
    const bool anyKnown = std::any_of(
        next.begin(), next.end(), [this](const GuildId &guild) { return !m_directory.emoji(guild).empty(); });
    if (anyKnown)
        rebuild();
}

int GuildEmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString GuildEmojiModel::pictureAt(int row) const
{
    return m_backend.messages().emojiUrl(emojiAt(row).emoji.id);
}

QVariant GuildEmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownName(emojiAt(index.row()).emoji.name);
    case Qt::ToolTipRole:
        return OthersText(shownName(emojiAt(index.row()).emoji.name)).tip();
    case EmojiIdRole:
        return emojiAt(index.row()).emoji.id;
    case PictureRole:
        return pictureAt(index.row());
    default:
        return {};
    }
}

} // namespace chat
