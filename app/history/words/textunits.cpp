// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/words/textunits.h"

#include "app/history/words/hanvariants.h"

#include <QChar>

namespace chat {

namespace {

constexpr char32_t kFirstPictograph = 0x1f000;

//! Is it of a script that is written without spaces between words, or at least without them between all of them?
bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

TextUnits::Kind kindOf(char32_t character)
{
    using Kind = TextUnits::Kind;
    if (character < 0x80) {
        const bool letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter ? Kind::Word : character >= '0' && character <= '9' ? Kind::Number : Kind::Sign;
    }
    if (QChar::isLetter(character) || QChar::isMark(character))
        return standsAlone(character) ? Kind::Character : Kind::Word;
    if (QChar::isNumber(character))
        return standsAlone(character) ? Kind::Character : Kind::Number;
    const bool picture = QChar::category(character) == QChar::Symbol_Other || character >= kFirstPictograph;
    return picture ? Kind::Character : Kind::Sign;
}

//! Nothing to see: joiners, direction marks, variation selectors.
bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xfe00 && character <= 0xfe0f);
}

bool isAccent(char16_t character)
{
    return character >= 0x300 && character <= 0x36f;
}

//! The marks of Japanese syllables, in both widths: ｶﾞ is one character as ガ is.
bool isSoundMark(char16_t character)
{
    return character == 0x3099 || character == 0x309a || character == 0xff9e || character == 0xff9f;
}

} // namespace

TextUnits::TextUnits(QStringView text)
{
    m_folded.reserve(text.size());
    m_units.reserve(static_cast<size_t>(text.size() / 2));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        char32_t character = text[at++].unicode();
        if (QChar::isHighSurrogate(character) && at < text.size() && text[at].isLowSurrogate())
            character = QChar::surrogateToUcs4(static_cast<char16_t>(character), text[at++].unicode());
        if (character < 0x80) {
            const bool capital = character >= 'A' && character <= 'Z';
            addFolded(capital ? character + ('a' - 'A') : character, begin, at);
        } else if (character >= 0x3400 && character <= 0x9fff) { // most of what is Chinese
            addFolded(simplifiedHan(static_cast<char16_t>(character)), begin, at);
        } else if (isInvisible(character)) {
            extendLast(at);
        } else {
            while (at < text.size() && isSoundMark(text[at].unicode()))
                ++at;
            addOther(text.sliced(begin, at - begin), begin, at);
        }
    }
}

//! Something without width belongs to what it follows.
void TextUnits::extendLast(qsizetype end)
{
    if (!m_units.empty() && !m_gap)
        m_units.back().end = end;
}

void TextUnits::addOther(QStringView character, qsizetype begin, qsizetype end)
{
    const QString one = character.toString();
    QString folded = one.normalized(QString::NormalizationForm_KD);
    if (folded != one) {
        folded.removeIf([](QChar c) { return isAccent(c.unicode()); });
        folded = folded.normalized(QString::NormalizationForm_KC);
    }
    folded = folded.toCaseFolded();
    if (folded.isEmpty() || (folded.size() == 1 && isAccent(folded.front().unicode()))) {
        extendLast(end);
        return;
    }
    for (const char32_t part : folded.toUcs4())
        addFolded(part < 0x10000 ? simplifiedHan(static_cast<char16_t>(part)) : part, begin, end);
}

void TextUnits::addFolded(char32_t character, qsizetype begin, qsizetype end)
{
    if (QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control) {
        m_gap = true;
        return;
    }
    const Kind kind = kindOf(character);
    const bool runs = kind == Kind::Word || kind == Kind::Number;
    if (!runs || m_gap || m_units.empty() || m_units.back().kind != kind) {
        m_units.push_back({kind, !m_gap && !m_units.empty(), begin, end, m_folded.size(), 0});
        m_gap = false;
    }
    const qsizetype before = m_folded.size();
    if (character < 0x10000)
        m_folded += QChar(static_cast<char16_t>(character));
    else
        m_folded += QString::fromUcs4(&character, 1);
    m_units.back().end = end;
    m_units.back().length += m_folded.size() - before;
}

} // namespace chat
