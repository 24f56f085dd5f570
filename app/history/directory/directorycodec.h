// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"

#include <QByteArray>

#include <optional>

namespace chat {

//! Turns what a DirectorySnapshot consists of into bytes, and back. Bytes that are none of ours, or more than any account
//! needs, are refused.
class DirectoryCodec
{
public:
    static constexpr qsizetype kLongest = 1 << 20; //!< bytes of one value

    // A guild as two values: what the list of guilds shows, and its roles and channels.
    [[nodiscard]] static QByteArray encodeHead(const StoredGuild &guild);
    [[nodiscard]] static QByteArray encodeBody(const Guild &guild);
    [[nodiscard]] static std::optional<StoredGuild> decodeHead(QByteArrayView bytes);
    //! Fills in roles and channels; false: nothing was changed.
    [[nodiscard]] static bool decodeBody(QByteArrayView bytes, Guild &guild);

    [[nodiscard]] static QByteArray encodePerson(const StoredPerson &person);
    [[nodiscard]] static std::optional<StoredPerson> decodePerson(QByteArrayView bytes);
    [[nodiscard]] static QByteArray encodeEmoji(const StoredEmoji &emoji);
    [[nodiscard]] static std::optional<StoredEmoji> decodeEmoji(QByteArrayView bytes);
    [[nodiscard]] static QByteArray encodeReadPlace(const StoredReadPlace &place);
    [[nodiscard]] static std::optional<StoredReadPlace> decodeReadPlace(QByteArrayView bytes);

    [[nodiscard]] static QByteArray encode(const User &self);
    [[nodiscard]] static QByteArray encode(const QDateTime &time);
    [[nodiscard]] static QByteArray encode(const std::vector<GuildId> &order);
    [[nodiscard]] static QByteArray encode(const std::vector<DirectChat> &chats);
    [[nodiscard]] static QByteArray encode(const std::vector<StoredUnread> &unread);
    [[nodiscard]] static QByteArray encode(const std::vector<StoredReadMark> &marks);
    // False: nothing was changed.
    [[nodiscard]] static bool decode(QByteArrayView bytes, User &self);
    [[nodiscard]] static bool decode(QByteArrayView bytes, QDateTime &time);
    [[nodiscard]] static bool decode(QByteArrayView bytes, std::vector<GuildId> &order);
    [[nodiscard]] static bool decode(QByteArrayView bytes, std::vector<DirectChat> &chats);
    [[nodiscard]] static bool decode(QByteArrayView bytes, std::vector<StoredUnread> &unread);
    [[nodiscard]] static bool decode(QByteArrayView bytes, std::vector<StoredReadMark> &marks);

    //! An id as the key of a row; not every id is valid Unicode.
    [[nodiscard]] static QByteArray keyOf(const QString &id);
    [[nodiscard]] static QByteArray keyOf(const ChannelRef &channel);
};

} // namespace chat
