// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/emojitable.h"

#include "app/domain/emojidata.h"

#include <algorithm>

namespace chat {

namespace emojitable {

namespace {

constexpr int kToneShift = 16; // the table has fewer entries than this

QStringView view(data::Slice slice)
{
    return {data::kText + slice.offset, slice.size};
}

const data::Row &row(int index)
{
    return data::kRows[withoutTone(index)];
}

//! Line number `number` of a list.
QStringView line(QStringView list, int number)
{
    for (; number > 0; --number)
        list = list.mid(list.indexOf(u'\n') + 1);
    const qsizetype end = list.indexOf(u'\n');
    return end < 0 ? list : list.left(end);
}

int compare(const data::Code &code, QStringView name)
{
    return QLatin1StringView(data::kCodeText + code.offset, code.size).compare(name);
}

constexpr bool isToneTrail(QChar high, QChar low)
{
    return high == QChar(0xd83c) && low >= QChar(0xdffb) && low <= QChar(0xdfff);
}

} // namespace

int count()
{
    return data::kRowCount;
}

QStringView characters(int index)
{
    const data::Row &r = row(index);
    const int tone = toneOf(index);
    return tone == 0 ? view(r.characters) : line(view(r.tones), tone - 1);
}

QStringView englishName(int index)
{
    return view(row(index).english);
}

QStringView chineseName(int index)
{
    return view(row(index).chinese);
}

QStringView keywords(int index)
{
    return view(row(index).keywords);
}

QStringView shortcodes(int index)
{
    return view(row(index).shortcodes);
}

QStringView shortcode(int index)
{
    return line(shortcodes(index), 0);
}

Group group(int index)
{
    return static_cast<Group>(row(index).group);
}

bool hasTones(int index)
{
    return row(index).tones.size > 0;
}

int withTone(int index, int tone)
{
    const int plain = withoutTone(index);
    return tone >= 1 && tone <= 5 && hasTones(plain) ? plain | (tone << kToneShift) : plain;
}

int toneOf(int index)
{
    return index >> kToneShift;
}

int withoutTone(int index)
{
    return index & ((1 << kToneShift) - 1);
}

int indexForShortcode(QStringView name)
{
    const data::Code *end = data::kCodes + data::kCodeCount;
    const data::Code *it = std::lower_bound(
        data::kCodes, end, name, [](const data::Code &code, QStringView wanted) { return compare(code, wanted) < 0; });
    return it != end && compare(*it, name) == 0 ? withTone(it->row, it->tone) : -1;
}

int indexForCharacters(QStringView characters)
{
    if (characters.isEmpty() || characters.size() > 40)
        return -1;
    QString key;
    int tone = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (characters[i] == QChar(0xfe0f))
            continue;
        if (i > 0 && i + 1 < characters.size() && isToneTrail(characters[i], characters[i + 1])) {
            tone = characters[i + 1].unicode() - 0xdffa;
            ++i;
            continue;
        }
        key += characters[i];
    }
    const quint16 *end = data::kByCharacters + data::kRowCount;
    const quint16 *it = std::lower_bound(data::kByCharacters, end, QStringView(key),
        [](quint16 index, QStringView wanted) { return view(data::kRows[index].key).compare(wanted) < 0; });
    if (it == end || view(data::kRows[*it].key) != key)
        return -1;
    const int found = withTone(*it, tone);
    // The table has no forms with two people of different tones.
    return toneOf(found) == tone ? found : -1;
}

} // namespace emojitable

namespace {

namespace data = emojitable::data;

constexpr char32_t kZwj = 0x200d;
constexpr char32_t kVs15 = 0xfe0e;
constexpr char32_t kVs16 = 0xfe0f;
constexpr char32_t kKeycap = 0x20e3;
constexpr char32_t kTagEnd = 0xe007f;

struct CodePoint
{
    char32_t value = 0;
    qsizetype size = 0; //!< 0: the end of the text
};

CodePoint codePointAt(QStringView text, qsizetype pos)
{
    if (pos >= text.size())
        return {};
    const QChar c = text[pos];
    if (c.isHighSurrogate() && pos + 1 < text.size() && text[pos + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[pos + 1]), 2};
    return {c.unicode(), 1};
}

bool contains(const data::Range *ranges, int count, char32_t c)
{
    const data::Range *it = std::upper_bound(
        ranges, ranges + count, c, [](char32_t value, const data::Range &r) { return value < r.first; });
    return it != ranges && c <= (it - 1)->last;
}

bool isTone(char32_t c)
{
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

bool isRegional(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isKeycapBase(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

//! The length of one element: a character with its tone, presentation selector or tags. Characters inside a ZWJ
//! sequence need no selector.
qsizetype elementLength(QStringView text, qsizetype pos, bool joined)
{
    const CodePoint base = codePointAt(text, pos);
    if (!contains(data::kEmoji, data::kEmojiCount, base.value) || isKeycapBase(base.value) || isRegional(base.value))
        return 0;
    qsizetype end = pos + base.size;
    const CodePoint next = codePointAt(text, end);
    bool shown = joined || contains(data::kPresentation, data::kPresentationCount, base.value);
    if (next.value == kVs15)
        return 0;
    if (next.value == kVs16
        || (isTone(next.value) && contains(data::kModifierBase, data::kModifierBaseCount, base.value))) {
        shown = true;
        end += next.size;
        // "🕵️🏽": an old way to write the tone.
        const CodePoint tone = next.value == kVs16 ? codePointAt(text, end) : CodePoint{};
        if (isTone(tone.value) && contains(data::kModifierBase, data::kModifierBaseCount, base.value))
            end += tone.size;
    } else if (!shown && next.value == kZwj) {
        shown = elementLength(text, end + 1, true) > 0;
    }
    if (!shown)
        return 0;
    qsizetype tags = end;
    CodePoint tag = codePointAt(text, tags);
    while (tag.value >= 0xe0020 && tag.value < kTagEnd && tags - end < 64) {
        tags += tag.size;
        tag = codePointAt(text, tags);
    }
    return (tags > end && tag.value == kTagEnd ? tags + tag.size : end) - pos;
}

qsizetype keycapLength(QStringView text, qsizetype pos)
{
    qsizetype end = pos + 1;
    const bool selected = codePointAt(text, end).value == kVs16;
    end += selected ? 1 : 0;
    if (codePointAt(text, end).value == kKeycap)
        return end + 1 - pos;
    return selected ? end - pos : 0;
}

} // namespace

qsizetype emojiLengthAt(QStringView text, qsizetype pos)
{
    const CodePoint first = codePointAt(text, pos);
    if (first.value < 0x80)
        return first.size > 0 && isKeycapBase(first.value) ? keycapLength(text, pos) : 0;
    if (isRegional(first.value)) {
        const CodePoint second = codePointAt(text, pos + first.size);
        return isRegional(second.value) ? first.size + second.size : 0;
    }
    qsizetype length = elementLength(text, pos, false);
    if (length == 0)
        return 0;
    while (codePointAt(text, pos + length).value == kZwj) {
        const qsizetype next = elementLength(text, pos + length + 1, true);
        if (next == 0)
            break;
        length += 1 + next;
    }
    return length;
}

int emojiOnlyCount(QStringView text)
{
    int count = 0;
    for (qsizetype pos = 0; pos < text.size();) {
        if (text[pos].isSpace()) {
            ++pos;
            continue;
        }
        const qsizetype length = emojiLengthAt(text, pos);
        if (length == 0)
            return 0;
        pos += length;
        ++count;
    }
    return count;
}

} // namespace chat
