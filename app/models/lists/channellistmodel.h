// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

#include <QSet>

namespace chat {

struct ChannelListRow
{
    ChannelId id;
    QString name;
    QString topic;
    ChannelType type = ChannelType::Text;
    bool collapsed = false; //!< categories
    bool nested = false; //!< belongs to a category
    int unread = 0;
    int mentions = 0;
    bool muted = false; //!< nothing of it is notified
    [[nodiscard]] const ChannelId &key() const { return id; }
    friend bool operator==(const ChannelListRow &, const ChannelListRow &) = default;
};

//! The channels of one guild as flat rows: first those without category, then each category with its channels, by
//! level. Channels that we may not see are left out, as are categories that become empty. In a collapsed category only
//! unread channels and the current one are shown.
class ChannelListModel : public SyncedListModel<ChannelListRow>
{
    Q_OBJECT

public:
    explicit ChannelListModel(Directory &directory, QObject *parent = nullptr);

    void setGuild(const GuildId &guild);
    [[nodiscard]] const GuildId &guild() const { return m_guild; }
    void setCurrent(const ChannelId &channel);

    void setCollapsed(const ChannelId &category, bool collapsed);
    [[nodiscard]] const QSet<ChannelId> &collapsed() const { return m_collapsed; }
    void setAllCollapsed(const QSet<ChannelId> &categories); //!< the stored state

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! Where to start in this guild: its default channel if it is visible, otherwise the first text channel; may be
    //! empty.
    [[nodiscard]] ChannelId firstChannel() const;

Q_SIGNALS:
    void collapsedChanged();

private:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] QString tipOf(int row) const override;
    [[nodiscard]] QString spokenOf(int row) const override;
    [[nodiscard]] Row makeRow(const Channel &channel) const;
    void appendChannels(
        std::vector<Row> &rows, const std::vector<const Channel *> &channels, bool collapsed, bool nested) const;

    Directory &m_directory;
    GuildId m_guild;
    ChannelId m_current;
    QSet<ChannelId> m_collapsed;
};

} // namespace chat
