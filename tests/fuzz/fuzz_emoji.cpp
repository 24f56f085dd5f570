// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/emojitable.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

// Any text falls apart into emoji and other characters, from front to back, and no emoji is cut in two.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chat;
    fuzz::beQuiet();
    // Half of all inputs are UTF-16, so that single surrogates turn up too.
    const QString text = size % 2 == 0 && size > 0 && data[0] == 0xff
        ? QString(
            reinterpret_cast<const QChar *>(fuzz::bytesOf(data, size).constData()), static_cast<qsizetype>(size / 2))
        : QString::fromUtf8(fuzz::bytesOf(data, size));
    int emoji = 0;
    bool others = false;
    for (qsizetype pos = 0; pos < text.size();) {
        const qsizetype length = emojiLengthAt(text, pos);
        fuzz::promise(length >= 0 && pos + length <= text.size());
        if (length == 0) {
            others = others || !text[pos].isSpace();
            ++pos;
            continue;
        }
        ++emoji;
        const QStringView sequence = QStringView(text).mid(pos, length);
        fuzz::promise(!sequence.back().isHighSurrogate() && !sequence.front().isLowSurrogate());
        fuzz::promise(emojiLengthAt(sequence, 0) == length);
        if (const int index = emojitable::indexForCharacters(sequence); index >= 0) {
            const QStringView known = emojitable::characters(index);
            fuzz::promise(emojitable::indexForCharacters(known) == index);
            fuzz::promise(emojiLengthAt(known, 0) == known.size());
        }
        pos += length;
    }
    fuzz::promise(emojiOnlyCount(text) == (others ? 0 : emoji));
    if (const int index = emojitable::indexForShortcode(text); index >= 0)
        fuzz::promise(!emojitable::characters(index).isEmpty());
    return 0;
}
