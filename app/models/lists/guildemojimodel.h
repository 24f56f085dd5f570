// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"

#include <QAbstractListModel>

#include <vector>

namespace chat {

//! Custom emoji for a picker: first those of the current guild, then those of other guilds, loaded while scrolling.
class GuildEmojiModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { EmojiIdRole = Qt::UserRole + 1, PictureRole };

    //! A run of rows under one heading.
    struct SectionInfo
    {
        GuildId guild;
        QString name;
        int firstRow = 0;
        int count = 0;
        friend bool operator==(const SectionInfo &, const SectionInfo &) = default;
    };

    GuildEmojiModel(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! The current guild; may be empty (direct chats).
    void setGuild(const GuildId &guild);
    //! Searches names; empty: all.
    void setFilter(const QString &filter);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] const GuildEmoji &emojiAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] QString pictureAt(int row) const; //!< URL
    [[nodiscard]] const std::vector<SectionInfo> &sections() const { return m_sections; }

private:
    void askFor(const std::vector<GuildId> &guilds);
    void rebuild();

    Backend &m_backend;
    Directory &m_directory;
    GuildId m_guild;
    QString m_filter;
    std::vector<GuildId> m_asked; //!< in the order they are shown
    std::vector<GuildEmoji> m_rows;
    std::vector<SectionInfo> m_sections;
};

} // namespace chat
