// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

namespace chat {

struct GuildListRow
{
    GuildId id;
    QString name;
    QString icon;
    int unread = 0;
    int mentions = 0;
    bool muted = false; //!< nothing of it is notified
    [[nodiscard]] const GuildId &key() const { return id; }
    friend bool operator==(const GuildListRow &, const GuildListRow &) = default;
};

//! The guilds of the rail with their unread and mention counts.
class GuildListModel : public SyncedListModel<GuildListRow>
{
    Q_OBJECT

public:
    explicit GuildListModel(Directory &directory, QObject *parent = nullptr);

private:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] QString spokenOf(int row) const override;

    Directory &m_directory;
};

} // namespace chat
