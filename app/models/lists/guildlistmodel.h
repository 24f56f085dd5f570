// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

namespace chat {

//! The guilds of the rail with their unread and mention counts.
class GuildListModel : public SyncedListModel
{
    Q_OBJECT

public:
    struct Row
    {
        GuildId id;
        QString name;
        QString icon;
        int unread = 0;
        int mentions = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit GuildListModel(Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const GuildId &guild) const; //!< -1: not there

private:
    void refresh();
    void refreshSoon();

    Directory &m_directory;
    std::vector<Row> m_rows;
    bool m_queued = false;
};

} // namespace chat
