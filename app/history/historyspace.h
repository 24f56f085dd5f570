// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace chat {

class HistoryFile;

//! What stored messages take on disk, and how they are removed. Synchronous, for one thread, outside of transactions.
class HistorySpace
{
public:
    struct Size
    {
        qint64 messages = 0;
        qint64 bytes = 0; //!< about
        friend bool operator==(const Size &, const Size &) = default;
    };

    //! `file` is borrowed and open for writing.
    explicit HistorySpace(HistoryFile &file);

    //! Of all conversations; the bytes are those of the whole file.
    [[nodiscard]] Size size();
    [[nodiscard]] Size sizeOf(const ChannelRef &channel);
    //! Of each conversation with messages, the largest first, at most `most`.
    [[nodiscard]] std::vector<std::pair<ChannelRef, Size>> sizes(int most);
    //! Removes a conversation's messages with their earlier texts, or those of all, and gives the space back. Something
    //! may be missing everywhere then. False: nothing was removed.
    [[nodiscard]] bool forget(const ChannelRef &channel);
    [[nodiscard]] bool forgetAll();
    //! The whole history as a new file, also of one in memory. False: it could not be written.
    [[nodiscard]] bool copyTo(const QString &path);

private:
    [[nodiscard]] qint64 number(const char *sql, const std::optional<qint64> &conversation = {});
    [[nodiscard]] std::optional<qint64> find(const ChannelRef &channel);
    [[nodiscard]] bool remove(const std::optional<qint64> &conversation);
    bool run(const char *sql, const QVariant &value = {});

    HistoryFile &m_file;
};

} // namespace chat
