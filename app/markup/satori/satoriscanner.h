// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/satori/satorielement.h"

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
    qsizetype attributes = 0; //!< Open, Empty: where they begin
    int match = -1; //!< Open: its Close, or -1 if it is never closed; Close: its Open, or -1
    bool literal = false; //!< looks like a tag and is shown as it is written
    bool empty = false; //!< an element with nothing in it: Empty, or an Open that is never closed and needs not be
};

using SatoriTokens = std::vector<SatoriToken>;

//! The tags of a source with what belongs together. "<" that begins no tag is text. A tag without its other half is a
//! tag only if it is one of the standard's, written as nobody writes a comparison. Linear in the source's length.
[[nodiscard]] SatoriTokens scanSatori(QStringView source);

//! The attributes of a tag, from its name's end to before its closing bracket; of doubles the last counts.
[[nodiscard]] std::vector<SatoriAttribute> parseSatoriAttributes(QStringView source);

//! Entities become their characters, once; unknown ones stay.
[[nodiscard]] QString decodeSatoriEntities(QStringView text);

} // namespace chat::markup
