// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace chat::ui {

//! A position in a text, both from 1, the column in characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

// JSON as text: the order of keys and the notation of numbers are kept, which going through QJsonObject would lose.

//! Without the white space between tokens.
[[nodiscard]] QString compactJson(QStringView json);
//! Two spaces per level; objects and arrays that fit on a line stay on one. Only for valid JSON.
[[nodiscard]] QString indentJson(QStringView json, int lineLength = 64);
//! The position of byte `offset` of the text's UTF-8 form.
[[nodiscard]] TextPosition positionOfByte(QStringView text, qint64 offset);
//! The character index of a position; the end of the text if there is no such place.
[[nodiscard]] qsizetype indexOf(QStringView text, TextPosition position);

} // namespace chat::ui
