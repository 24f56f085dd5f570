// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace chat {

//! What a search compares of a text: words, numbers, and single characters of scripts that are written without spaces
//! (Chinese, Japanese, Korean, Thai, emoji …). Each is folded: full and half width, capitals, accents, traditional and
//! simplified characters are the same.
class TextUnits
{
public:
    enum class Kind : quint8 {
        Word, //!< a run of letters
        Number, //!< a run of digits
        Character, //!< one character that is found by itself
        Sign, //!< one of punctuation: it can be compared, but not looked up
    };
    struct Unit
    {
        Kind kind = Kind::Word;
        bool glued = false; //!< nothing is between the one before and this one
        qsizetype begin = 0; //!< in the text
        qsizetype end = 0;
        qsizetype folded = 0; //!< where its folded form is
        qsizetype length = 0;
    };

    explicit TextUnits(QStringView text);

    [[nodiscard]] const std::vector<Unit> &all() const { return m_units; }
    [[nodiscard]] size_t size() const { return m_units.size(); }
    [[nodiscard]] const Unit &at(size_t index) const { return m_units[index]; }
    [[nodiscard]] QStringView folded(size_t index) const
    {
        return QStringView(m_folded).mid(m_units[index].folded, m_units[index].length);
    }

private:
    void extendLast(qsizetype end);
    void addOther(QStringView character, qsizetype begin, qsizetype end);
    void addFolded(char32_t character, qsizetype begin, qsizetype end);

    std::vector<Unit> m_units;
    QString m_folded;
    bool m_gap = true; //!< between the last unit and what comes
};

} // namespace chat
