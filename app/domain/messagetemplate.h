// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/domain/message.h"

#include <QString>

namespace chat {

//! A message text stored on the server with placeholders ("{{ user.name }}"); Draft::templateId refers to it.
struct MessageTemplate
{
    enum class Format : quint8 { Markup, CardJson, CardYaml };

    QString id;
    QString title;
    QString source;
    Format format = Format::Markup;
    QString sample; //!< JSON to test it with
    ChannelId sampleChannel; //!< where it is tested
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;

    //! The kind of message it creates.
    [[nodiscard]] MessageKind kind() const
    {
        return format == Format::Markup ? MessageKind::Markup : MessageKind::Card;
    }
};

} // namespace chat
