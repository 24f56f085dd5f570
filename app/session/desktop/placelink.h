// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/session/backendfactory.h"

#include <QString>

#include <optional>

namespace chat {

//! A link to a conversation, or to a message in it: kookaburra://open/<backend>/<channel>[/<message>], the parts
//! percent-encoded. It leads to a place and does nothing else.
struct PlaceLink
{
    AccountConfig::Backend backend = AccountConfig::Backend::Kook;
    ChannelId channel; //!< or a direct chat
    MessageId message; //!< may be empty

    //! Anybody may write such links: nullopt unless every part is as above, of bounded length and without control
    //! characters.
    [[nodiscard]] static std::optional<PlaceLink> parse(const QString &text);
    //! Does it claim to be one? For telling a faulty link from another kind of text.
    [[nodiscard]] static bool isMeant(const QString &text);
    [[nodiscard]] QString written() const;

    friend bool operator==(const PlaceLink &, const PlaceLink &) = default;
};

} // namespace chat
