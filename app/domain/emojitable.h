// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace chat {

// The Unicode emoji: names, shortcodes, order, and where a sequence starts and ends in a text.

namespace emojitable {

enum class Group : quint8 { Smileys, People, Nature, Food, Travel, Activities, Objects, Symbols, Flags };
inline constexpr int kGroupCount = 9;

//! Number of emoji. Indexes below go from 0 to this in the order pickers use (groups follow one another).
[[nodiscard]] int count();

// An index may also contain a skin tone (see withTone): then it stands for the toned form.

[[nodiscard]] QStringView characters(int index);
[[nodiscard]] QStringView englishName(int index);
[[nodiscard]] QStringView chineseName(int index);
//! In lower case, both languages, separated by line breaks.
[[nodiscard]] QStringView keywords(int index);
//! Without colons, the most common one first, separated by line breaks.
[[nodiscard]] QStringView shortcodes(int index);
//! The first of them; empty if there is none.
[[nodiscard]] QStringView shortcode(int index);
[[nodiscard]] Group group(int index);
[[nodiscard]] bool hasTones(int index);
//! The index of the form with a tone, 1 (light) to 5 (dark); 0, or an emoji without tones: the plain form.
[[nodiscard]] int withTone(int index, int tone);
[[nodiscard]] int toneOf(int index);
[[nodiscard]] int withoutTone(int index);

//! -1 if there is no such name. The name has no colons.
[[nodiscard]] int indexForShortcode(QStringView name);
//! -1 if it is not an emoji of the table. VS16 may be missing; one skin tone is accepted.
[[nodiscard]] int indexForCharacters(QStringView characters);

} // namespace emojitable

//! The length in UTF-16 units of the emoji that starts at `pos`; ZWJ sequences, flags, keycaps, tones and tags count as
//! one emoji. 0 if there is none; characters that are text unless VS16 follows (©, digits) need it.
[[nodiscard]] qsizetype emojiLengthAt(QStringView text, qsizetype pos);

//! The number of emoji if the text consists of emoji and spaces only, else 0.
[[nodiscard]] int emojiOnlyCount(QStringView text);
[[nodiscard]] inline bool isEmojiOnly(QStringView text)
{
    return emojiOnlyCount(text) > 0;
}

} // namespace chat
