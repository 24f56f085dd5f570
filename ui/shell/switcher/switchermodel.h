// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"

#include <QAbstractListModel>

namespace chat::ui {

//! The results of the quick switcher: channels, direct chats and guilds that match the typed text, best first.
class SwitcherModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        ChannelRef channel; //!< empty: the guild itself
        GuildId guild;
        QString name;
        QString place; //!< the guild's name for channels
        QString avatar; //!< direct chats and guilds
        bool voice = false;
        int unread = 0;
        int mentions = 0;
        int score = 0;
    };
    static constexpr int kMost = 50;

    explicit SwitcherModel(Directory &directory, QObject *parent = nullptr);

    //! Collects everything again; `recent` comes first among equals.
    void open(const QList<ChannelRef> &recent);
    void setPattern(const QString &pattern);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

private:
    void gatherGuild(const Guild &guild);

    Directory &m_directory;
    QList<ChannelRef> m_recent;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
};

} // namespace chat::ui
