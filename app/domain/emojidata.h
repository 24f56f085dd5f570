// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// The arrays behind emojitable.h, made while building (resources/emoji). Nothing is parsed or built at run time: reading
// the table at the start would take about 8 ms and 1.1 MB.
namespace chat::emojitable::data {

//! A stretch of kText, in UTF-16 units.
struct Slice
{
    quint32 offset;
    quint16 size;
};

struct Row
{
    Slice characters;
    Slice key; //!< the characters without VS16
    Slice english;
    Slice chinese;
    Slice keywords; //!< both languages, lower case, one a line
    Slice shortcodes; //!< one a line, the usual one first
    Slice tones; //!< the five toned forms, one a line; empty: has none
    quint8 group;
};

struct Code
{
    quint32 offset; //!< in kCodeText
    quint16 row;
    quint8 tone; //!< 0 to 5
    quint8 size;
};

struct Range
{
    char32_t first;
    char32_t last;
};

extern const char16_t *const kText;
extern const Row *const kRows; //!< in the order of pickers
extern const int kRowCount;
extern const quint16 *const kByCharacters; //!< rows sorted by key
extern const char *const kCodeText;
extern const Code *const kCodes; //!< sorted by name
extern const int kCodeCount;
extern const Range *const kEmoji;
extern const int kEmojiCount;
extern const Range *const kPresentation;
extern const int kPresentationCount;
extern const Range *const kModifierBase;
extern const int kModifierBaseCount;

} // namespace chat::emojitable::data
