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

//! A stretch of a text that does something when clicked or looks like a pill.
struct Span
{
    int start = 0;
    int length = 0;
    Hit::Kind kind = Hit::Kind::Link;
    QString value;
    QString text;
    bool pill = false; //!< drawn on a tinted ground
    bool code = false; //!< inline code, on its own ground
    bool hidden = false; //!< a spoiler not yet opened: only its ground is drawn
    bool own = false; //!< a mention of the reader
    int index = -1;
};

//! An emoji: a picture over two placeholder characters (a space as wide as the picture, and a place to break the line
//! at), which makes it one thing to select and spares decoding the font's bitmap at each paint.
struct InlineImage
{
    int position = 0;
    int side = 0; //!< pixels
    QString url; //!< of a custom one; may be empty
    QString characters; //!< of a Unicode one
    QString text; //!< what is copied for it
};

//! Characters a picture takes in the text.
inline constexpr int kImageLength = 2;

//! Inline nodes as one text with formats, the form QTextLayout wants. Line breaks are U+2028.
struct InlineText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<Span> spans;
    std::vector<InlineImage> images;
};

[[nodiscard]] InlineText flatten(const Inlines &inlines, const QFont &font, LayoutContext &context);
//! The first lines of blocks as plain text in which people, roles and channels have their present names.
[[nodiscard]] QString plainText(const Blocks &blocks, LayoutContext &context);
//! Plain text with emoji in colour, nothing else.
[[nodiscard]] InlineText flatten(const QString &text, const QFont &font);
//! Side of an emoji in text of that size, pixels.
[[nodiscard]] int emojiSide(const QFont &font);
//! `text` from `from` to `to` as it is copied: line breaks, emoji for their placeholders, kCoveredText for what is hidden.
[[nodiscard]] QString copiedText(const InlineText &text, int from, int to);
//! KOOK's colour of a (font) theme, readable on the grounds of messages.
[[nodiscard]] QColor themeColor(const QString &theme, const Style &style);
//! Longer texts are shown up to there, with a sentence about the rest.
inline constexpr int kLongestText = 20000;

} // namespace chat::ui
