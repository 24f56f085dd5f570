// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/domain/message.h"

#include <QString>

namespace chat {

//! A message text kept on the server with places to be filled ("{{ user.name }}"); Draft::templateId names it.
struct MessageTemplate
{
    enum class Format : quint8 { Markup, CardJson, CardYaml };

    QString id;
    QString title;
    QString source;
    Format format = Format::Markup;
    QString sample; //!< JSON to try it with
    ChannelId sampleChannel; //!< where it is tried
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;

    //! What kind of message it makes.
    [[nodiscard]] MessageKind kind() const
    {
        return format == Format::Markup ? MessageKind::Markup : MessageKind::Card;
    }
};

} // namespace chat
