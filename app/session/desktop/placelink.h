// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/session/backendfactory.h"

#include <QString>

#include <optional>

namespace chat {

//! A link to a conversation, or to a message in it. It leads to a place and does nothing else. Two forms are read:
//! our own, kookaburra://open/<backend>/<channel>[/<message>], the parts percent-encoded; and the jump links of KOOK's
//! own clients (https://www.kookapp.cn/direct/anchor/<guild>/<channel>/<message> and the like).
struct PlaceLink
{
    AccountConfig::Backend backend = AccountConfig::Backend::Kook;
    ChannelId channel; //!< or a direct chat; empty: the direct chat with `user`
    MessageId message; //!< may be empty
    GuildId guild = {}; //!< of the channel; empty: not known, or a direct chat
    UserId user = {};

    //! Anybody may write such links: nullopt unless every part is as above, of bounded length and without control
    //! characters.
    [[nodiscard]] static std::optional<PlaceLink> parse(const QString &text);
    //! Does it claim to be one of our own form? For telling a faulty link from another kind of text.
    [[nodiscard]] static bool isMeant(const QString &text);
    [[nodiscard]] QString written() const; //!< in our own form
    //! As it is given to others: in KOOK's form for KOOK, else in our own.
    [[nodiscard]] QString shared() const;

    friend bool operator==(const PlaceLink &, const PlaceLink &) = default;
};

} // namespace chat
