// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace chat {

//! Turns messages into the bytes that history keeps of them, and back. Two things make them short: people are written
//! once and named by a number, and a content that follows from the source is not written at all.
class MessageCodec
{
public:
    struct People
    {
        std::function<qint64(const User &)> numberOf; //!< 0: nobody (an empty user)
        std::function<User(qint64)> at; //!< an empty user: no such number
    };
    //! What a message of that kind and source says: the backend's parser (MessageService::preview).
    using ContentReader = std::function<Content(const Draft &)>;

    MessageCodec(People people, ContentReader reader);

    //! Without id, channel, time of creation and author, which history has in columns of their own, and without what
    //! only this run of the program knows (sending, clicks).
    [[nodiscard]] QByteArray encode(const Message &message) const;
    //! Fills in the rest of a message; false: these bytes are none of ours.
    [[nodiscard]] bool decode(QByteArrayView bytes, Message &message) const;

    [[nodiscard]] static QByteArray encodeUser(const User &user);
    [[nodiscard]] static std::optional<User> decodeUser(QByteArrayView bytes);

private:
    People m_people;
    ContentReader m_reader;
};

} // namespace chat
