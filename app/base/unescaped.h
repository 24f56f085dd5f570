// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace chat {

//! What a text says when everything is undone that JSON strings and URLs write in place of a character of ASCII: "\u0041",
//! "\/", "\"" and "%41", in any depth and mixture ("%255Cu0041"). Takes time in proportion to the length of the text.
class Unescaped
{
public:
    explicit Unescaped(const QByteArray &source);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    //! Where the byte at that position of text() begins in the source; of text().size(): the end of the source.
    [[nodiscard]] qsizetype sourceOf(qsizetype position) const;
    //! Backslashes in front of it: a quote within a string has more of them than the one that ends the string.
    [[nodiscard]] qsizetype depthOf(qsizetype position) const;

private:
    //! From here on the text is the source again, or one character stands for a longer form.
    struct Place
    {
        qsizetype position = 0; //!< in the text
        qsizetype source = 0;
        qsizetype backslashes = 0;
    };
    class Undoing;
    [[nodiscard]] const Place &placeOf(qsizetype position) const;

    QByteArray m_text;
    std::vector<Place> m_places; //!< ascending
};

} // namespace chat
