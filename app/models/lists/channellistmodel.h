// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

#include <QSet>

namespace chat {

//! The channels of one guild as flat rows: first those without category, then each category with its channels, by
//! level. Channels that we may not see are left out, as are categories that become empty. In a collapsed category only
//! unread channels and the current one are shown.
class ChannelListModel : public SyncedListModel
{
    Q_OBJECT

public:
    struct Row
    {
        ChannelId id;
        QString name;
        QString topic;
        ChannelType type = ChannelType::Text;
        bool collapsed = false; //!< categories
        bool nested = false; //!< belongs to a category
        int unread = 0;
        int mentions = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit ChannelListModel(Directory &directory, QObject *parent = nullptr);

    void setGuild(const GuildId &guild);
    [[nodiscard]] const GuildId &guild() const { return m_guild; }
    void setCurrent(const ChannelId &channel);

    void setCollapsed(const ChannelId &category, bool collapsed);
    [[nodiscard]] const QSet<ChannelId> &collapsed() const { return m_collapsed; }
    void setAllCollapsed(const QSet<ChannelId> &categories); //!< the stored state

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const ChannelId &channel) const; //!< -1: not shown
    //! Where to start in this guild: its default channel if it is visible, otherwise the first text channel; may be
    //! empty.
    [[nodiscard]] ChannelId firstChannel() const;

Q_SIGNALS:
    void collapsedChanged();

private:
    void refresh();
    void refreshSoon();
    [[nodiscard]] Row makeRow(const Channel &channel) const;
    void appendChannels(
        std::vector<Row> &rows, const std::vector<const Channel *> &channels, bool collapsed, bool nested) const;

    Directory &m_directory;
    GuildId m_guild;
    ChannelId m_current;
    QSet<ChannelId> m_collapsed;
    std::vector<Row> m_rows;
    bool m_queued = false;
};

} // namespace chat
