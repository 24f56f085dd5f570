// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace chat {

//! One call, or one frame of the live connection, as it passed. Without tokens, see TrafficLog::add().
struct TrafficEntry
{
    enum class Kind : quint8 {
        Call, //!< an HTTP request and its answer
        Received, //!< a frame from the server
        Sent, //!< a frame to the server
    };

    quint64 number = 0; //!< given by the log, ascending without gaps
    qint64 time = 0; //!< Unix ms; of a call: when it was sent
    Kind kind = Kind::Call;
    QString who = {}; //!< the program whose call or frame it is; empty: this window

    // Calls
    QByteArray method = {};
    QString path = {}; //!< below the base URL
    QByteArray url = {}; //!< all of it, encoded
    QByteArray scheme = {}; //!< of the authorisation: "Bot", "Bearer"; empty: without
    QByteArray body = {}; //!< of the request; of an upload only its fields
    int status = 0; //!< HTTP; 0: there was no answer
    int milliseconds = -1; //!< until the whole answer was there; -1: unknown
    int limit = -1; //!< requests that the rate limit allows; -1: none was told
    int remaining = -1; //!< of these
    int resetSeconds = -1; //!< until all are allowed again
    QString failure = {}; //!< why there is no answer, in the system's words

    //! The frame, perhaps packed, or the answer to the call, unpacked; at most TrafficLog::kMostBody bytes of it.
    QByteArray data = {};
    qint64 size = 0; //!< of all of it
    bool cut = false; //!< there was more

    //! Bytes that it keeps in memory.
    [[nodiscard]] qsizetype weight() const
    {
        return qsizetype(sizeof(TrafficEntry)) + body.size() + data.size() + url.size() + 2 * path.size();
    }
};

using TrafficEntryPtr = std::shared_ptr<const TrafficEntry>;

//! What an entry says, as far as its protocol is known. Read when somebody looks.
struct TrafficSummary
{
    QString what = {}; //!< of a frame its type: "9", "updated_message", "ping"; of a call its path
    QString place = {}; //!< the id of a channel, chat or person
    QString author = {}; //!< the name of who wrote the message, or their id
    qint64 number = -1; //!< the frame's own (KOOK: sn); -1: none
    bool isEvent = false; //!< something happened, as opposed to what keeps a connection alive
    int code = 0; //!< the server's own, of an answer
    ChannelRef channel = {}; //!< of the message it is about; empty: unknown
    MessageId message = {}; //!< empty: it is about none
};

//! How a protocol's entries are read. Pure functions for any thread.
struct TrafficFormat
{
    //! The text of a frame or answer, at most that many bytes of it; null: it is never packed.
    std::function<QByteArray(const QByteArray &data, qsizetype most)> unpack;
    std::function<TrafficSummary(const TrafficEntry &entry, const QByteArray &text)> read; //!< null: unknown
};

} // namespace chat
