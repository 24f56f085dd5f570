// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

namespace chat {

struct DirectListRow
{
    ChannelId code;
    UserId user;
    QString name;
    QString avatar;
    bool online = false;
    bool bot = false;
    QDateTime latest; //!< UTC, null if there are no messages
    int unread = 0;
    bool muted = false; //!< nothing of it is notified
    [[nodiscard]] const ChannelId &key() const { return code; }
    friend bool operator==(const DirectListRow &, const DirectListRow &) = default;
};

//! The direct chats, latest first.
class DirectListModel : public SyncedListModel<DirectListRow>
{
    Q_OBJECT

public:
    explicit DirectListModel(Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] bool tellsPresence() const { return m_directory.tellsPresence(); }

private:
    [[nodiscard]] std::vector<Row> build() const override;
    [[nodiscard]] QString spokenOf(int row) const override;

    Directory &m_directory;
};

} // namespace chat
