// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QTextCharFormat>

#include <optional>

namespace chat::ui {

//! What a chip stands for: a person, everyone, a role, a channel or a custom emoji. In a document it is one character
//! (U+FFFC) whose format holds all of this.
struct Chip
{
    Inline::Kind kind = Inline::Kind::User; //!< User, All, Here, Role, Channel or Emoji
    QString id;
    QString name; //!< as the source tells it; may be empty
    QString source;

    friend bool operator==(const Chip &, const Chip &) = default;
};

//! The type of the object in a document that stands for a chip.
inline constexpr int kChipObject = QTextFormat::UserObject + 1;

[[nodiscard]] QTextCharFormat chipFormat(const Chip &chip);
//! The chip whose character has that format; none: it is another character.
[[nodiscard]] std::optional<Chip> chipOf(const QTextFormat &format);

} // namespace chat::ui
