// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/domain/message.h"
#include "app/domain/outgoingfile.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace chat {

//! One thing to do on the server: a message to send, or a change of a message.
struct OutboxEntry
{
    using Key = quint64; //!< of this run

    enum class Kind : quint8 { Send, Edit, Remove, React };
    enum class State : quint8 {
        Waiting, //!< not tried, or certainly not carried out
        Leaving, //!< Send: the request may have left
        InDoubt, //!< Send: its answer was lost, and it was not found
        Failed, //!< refused
    };
    //! What happens with it right now.
    enum class Step : quint8 {
        Idle,
        Uploading, //!< its files, before it is sent
        Saving, //!< the request leaves when the entry is on disk
        UnderWay,
        Pausing, //!< until the next try, or before it is looked for
        Looking, //!< history is being searched for it
    };
    //! Of this run alone.
    struct Run
    {
        Key key = 0;
        qint64 number = 0; //!< in the file; negative: counted from the highest that was found there; 0: not there
        Step step = Step::Idle;
        int failures = 0; //!< in a row: pauses grow
        bool earlier = false; //!< an earlier run of the program left it
        // Send
        bool pauseFirst = false; //!< a pause comes before the next step
        bool sendIfAbsent = false; //!< a person wants it sent if it is not found
        bool lookAgain = false; //!< a message that could be it was seen, but also one like it was under way
        QDateTime heldUntil;
        int percent = 0; //!< of the file that is being uploaded
        // Changes
        int saves = 0; //!< the change leaves after the last of them
        bool kept = false; //!< shown as waiting; its callback was called already
        bool tried = false; //!< the server may have it
        bool echoed = false; //!< React: an event confirmed it
        bool contradicted = false; //!< React: an event reported the opposite
        std::function<void(Result<Unit>)> answer; //!< the callback; null: nobody waits
    };

    Kind kind = Kind::Send;
    State state = State::Waiting;
    ChannelRef channel;
    MessageId message; //!< Send: its local id; else the message to change, perhaps by local id
    Draft draft; //!< Send, Edit
    Emoji emoji; //!< React
    bool on = false; //!< React
    User author; //!< Send, as all that follows
    std::optional<Quote> quote;
    OutgoingFiles files; //!< of the message; `draft.typed` is their caption
    QDateTime created;
    bool doubtful = false; //!< an answer was lost: the message may exist
    MessageId after; //!< the newest message known when it was first sent; empty: none
    QDateTime from; //!< the message cannot be older than this; null: it was not sent yet
    std::optional<ApiError> error;
    Run run;

    [[nodiscard]] MessageRef ref() const { return {channel, message}; }
    [[nodiscard]] bool leavesNow() const { return run.step == Step::Saving || run.step == Step::UnderWay; }
    [[nodiscard]] bool isUploaded() const; //!< the server has all its files
};

[[nodiscard]] QByteArray encodeEntry(const OutboxEntry &entry);
//! Nothing: these bytes are none of ours.
[[nodiscard]] std::optional<OutboxEntry> decodeEntry(QByteArrayView bytes);

//! Unsent messages need a unique id; with the nonce, the echo finds its row.
[[nodiscard]] MessageId localIdOf(const QString &nonce);
[[nodiscard]] bool isLocalId(const MessageId &id);

//! Could the server have carried it out although an error was reported?
[[nodiscard]] bool mayHaveArrived(const ApiError &error);
//! The server is not there now; asking again later helps.
[[nodiscard]] bool isServerAway(const ApiError &error);

} // namespace chat
