// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace chat::markup {

// JSON as text: order of keys and way of writing numbers stay as they were, which parsing it would lose.

//! White space between tokens.
[[nodiscard]] inline bool isJsonSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

//! Without the white space between tokens.
[[nodiscard]] QString compactJson(QStringView json);
//! Two spaces per level; objects and arrays that fit on a line stay on one. Only for valid JSON.
[[nodiscard]] QString indentJson(QStringView json, int lineLength = 64);

} // namespace chat::markup
