// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "ui/timeline/part.h"

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
    bool hidden = false; //!< a spoiler not yet opened: only its ground is drawn
    bool own = false; //!< a mention of the reader
    int index = -1;
};

//! A custom emoji's picture over its placeholder character.
struct InlineImage
{
    int position = 0;
    QString url;
};

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
//! Side of a custom emoji's picture in text, pixels.
inline constexpr int kInlineEmoji = 20;

} // namespace chat::ui
