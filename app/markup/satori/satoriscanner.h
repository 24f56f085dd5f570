// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/satori/satorinode.h"

#include <QStringView>

#include <vector>

namespace chat::markup {

//! A piece of element source: text, or one tag.
struct SatoriToken
{
    enum class Kind : quint8 { Text, Open, Close, Empty, Comment };

    Kind kind = Kind::Text;
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringView name; //!< Open, Close, Empty
    qsizetype attributes = 0; //!< Open, Empty: start of the attributes
    int match = -1; //!< Open: its Close, or -1 if it is never closed; Close: its Open, or -1
    bool literal = false; //!< looks like a tag but is shown as text
    bool empty = false; //!< an element without contents: Empty, or an Open that needs no Close
};

using SatoriTokens = std::vector<SatoriToken>;

//! The tags of a source and how they pair up. "<" that starts no tag is text. A tag without its counterpart is a tag
//! only if the standard has it and it is not written like a comparison. Linear in the length of the source.
[[nodiscard]] SatoriTokens scanSatori(QStringView source);

//! The attributes of a tag, between its name and its closing bracket; of duplicates the last one is used.
[[nodiscard]] std::vector<SatoriAttribute> parseSatoriAttributes(QStringView source);

//! Replaces entities by their characters, once; unknown ones are kept.
[[nodiscard]] QString decodeSatoriEntities(QStringView text);

} // namespace chat::markup
