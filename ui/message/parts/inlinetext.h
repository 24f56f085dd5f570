// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "ui/message/parts/part.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace chat::ui {

//! A part of a text that reacts to clicks or is drawn as a pill.
struct Span
{
    int start = 0;
    int length = 0;
    Hit::Kind kind = Hit::Kind::Link;
    QString value;
    QString text;
    bool pill = false; //!< drawn on a tinted background
    bool code = false; //!< inline code, on its own background
    bool hidden = false; //!< a closed spoiler: only its background is drawn
    bool own = false; //!< mentions the reader
    int index = -1;
};

//! An emoji: a picture over two placeholder characters (a space as wide as the picture, and a place to break the line).
//! It is selected as one unit, and the bitmap of the font need not be decoded at each paint.
struct InlineImage
{
    int position = 0;
    int side = 0; //!< pixels
    QString url; //!< of a custom emoji; may be empty
    QString characters; //!< of a Unicode emoji
    QString text; //!< the text to copy
};

//! Room on both sides of a mention and of inline code, up to the edge of its ground. It is part of the width of the last
//! character and of the one before the first, so that the neighbours stand clear of it.
inline constexpr int kSpanPadding = 3;

//! Characters that a picture takes in the text.
inline constexpr int kImageLength = 2;

//! Inline nodes as one text with formats, as QTextLayout needs it. Line breaks are U+2028.
struct InlineText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Span> spans;
    std::vector<InlineImage> images;
};

[[nodiscard]] InlineText flatten(const Inlines &inlines, const QFont &font, LayoutContext &context);
//! The first lines of blocks as plain text, with the current names of people, roles and channels.
[[nodiscard]] QString plainText(const Blocks &blocks, LayoutContext &context);
//! Plain text with emoji in colour, no other formats.
[[nodiscard]] InlineText flatten(const QString &text, const QFont &font);
//! Side of an emoji in text of that size, in pixels.
[[nodiscard]] int emojiSide(const QFont &font);
//! `text` from `from` to `to` as it is copied: with line breaks, emoji instead of placeholders, and kCoveredText for
//! hidden text.
[[nodiscard]] QString copiedText(const InlineText &text, int from, int to);
//! KOOK's colour of a (font) theme, readable on the backgrounds of messages.
[[nodiscard]] QColor themeColor(const QString &theme, const Style &style);
//! Longer texts are cut here, with a sentence about the rest.
inline constexpr int kLongestText = 20000;

} // namespace chat::ui
