// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/models/lists/syncedlistmodel.h"

namespace chat {

//! The direct chats, latest first.
class DirectListModel : public SyncedListModel
{
    Q_OBJECT

public:
    struct Row
    {
        ChannelId code;
        UserId user;
        QString name;
        QString avatar;
        bool online = false;
        bool bot = false;
        QDateTime latest; //!< UTC, null if there are no messages
        int unread = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit DirectListModel(Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool tellsPresence() const { return m_directory.tellsPresence(); }
    [[nodiscard]] int rowOf(const ChannelId &code) const; //!< -1: not there

private:
    void refresh();
    void refreshSoon();

    Directory &m_directory;
    std::vector<Row> m_rows;
    bool m_queued = false;
};

} // namespace chat
