// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVarLengthArray>
#include <QtGlobal>

namespace chat::markup {

//! A piece of source that is not plain text. An opening token with a closing one has `match`; without one it is text.
struct Token
{
    enum class Kind : quint8 {
        // Pairs; the first ones are indexes into Scanner::m_open.
        Bold,
        Italic,
        Strike,
        Underline,
        Spoiler,
        Font, //!< the closing token includes "[theme]"
        Link, //!< the closer is "](url)"
        LinkText, //!< not a valid link: only its text is shown
        Closer,
        // Atoms.
        Escape, //!< its second character is shown
        Skip, //!< "> " of a line inside a quote
        Code,
        AutoLink,
        User,
        All,
        Here,
        Role,
        Channel,
        Emoji, //!< (emj)name(emj)[id], `extra` = length of the name
        Shortcode, //!< :name: that is not a known emoji
        UnicodeEmoji, //!< :name:, `extra` = index of the emoji
        Dead, //!< shown as it is written
    };

    quint32 begin = 0;
    quint32 end = 0;
    qint32 match = -1;
    qint32 extra = 0;
    Kind kind = Kind::Dead;
};

[[nodiscard]] inline Token tokenOf(Token::Kind kind, qsizetype begin, qsizetype end, qint32 extra = 0)
{
    return {static_cast<quint32>(begin), static_cast<quint32>(end), -1, extra, kind};
}

inline constexpr qsizetype kTagSize = 5; // "(ins)"

using Tokens = QVarLengthArray<Token, 64>;

} // namespace chat::markup
