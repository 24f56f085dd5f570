// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QHash>
#include <QString>

namespace chat {

class HistoryFile;

//! The conversations of a HistoryFile, each named by a number, and what is known of their newest end.
class HistoryConversations
{
public:
    //! `file` is borrowed.
    explicit HistoryConversations(HistoryFile &file);

    //! 0: it is not in the file, and `make` is false.
    [[nodiscard]] qint64 numberOf(const ChannelRef &channel, bool make);
    [[nodiscard]] ChannelRef channelOf(qint64 conversation); //!< empty: there is no such number
    //! Something may be missing after the newest message. `newer`: the server's token to ask with.
    [[nodiscard]] bool isOpen(qint64 conversation, QString *newer = nullptr) const;
    void setOpen(qint64 conversation, bool open, const QString &newer = {});
    void forget(); //!< what is remembered of the file

private:
    HistoryFile &m_file;
    QHash<ChannelRef, qint64> m_known;
    QHash<qint64, ChannelRef> m_channels; //!< the other way round
};

} // namespace chat
