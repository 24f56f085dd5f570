// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <deque>
#include <optional>
#include <utility>

namespace chat::satori {

//! Known messages that others quote, for quotes that contain only an id; and the quote of each message, for edits,
//! which must include it again. Limited.
class SatoriQuotes
{
public:
    //! A message as it was received or sent.
    void note(const Message &message);
    //! Its text has changed.
    void change(const MessageRef &ref, const Content &content);
    void setAnswered(const MessageRef &ref, const MessageId &answered);

    //! The message that it quotes, empty: none; nullopt: unknown.
    [[nodiscard]] std::optional<MessageId> answered(const MessageRef &ref) const;
    //! Does it contain more than the id?
    [[nodiscard]] static bool isBare(const Quote &quote);
    //! Fills in what the quote lacks, as far as it is known.
    void complete(const ChannelRef &channel, Quote &quote) const;

    //! `asker` quotes `quoted`, which is unknown. True: it must be looked up.
    [[nodiscard]] bool wait(const MessageRef &quoted, const MessageRef &asker);
    //! Those that waited for it.
    [[nodiscard]] QList<MessageRef> takeWaiting(const MessageRef &quoted);

private:
    using Key = std::pair<ChannelRef, MessageId>;
    static constexpr size_t kKnown = 1000;
    static constexpr size_t kAnswered = 20'000;
    static constexpr qsizetype kAsked = 2000;
    static constexpr qsizetype kWaiting = 200; //!< for one message
    static constexpr qsizetype kLongest = 4000; //!< longer texts are shortened

    [[nodiscard]] static Key key(const MessageRef &ref) { return {ref.channel, ref.id}; }
    static void setContent(Quote &quote, const Content &content);

    QHash<Key, Quote> m_known;
    std::deque<Key> m_knownOrder;
    QHash<Key, MessageId> m_answered;
    std::deque<Key> m_answeredOrder;
    QSet<Key> m_asked; //!< looked up once, whatever the result
    QHash<Key, QList<MessageRef>> m_waiting; //!< for messages being looked up
};

} // namespace chat::satori
