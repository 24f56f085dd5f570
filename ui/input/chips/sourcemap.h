// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/chips/chip.h"

#include <QString>

#include <vector>

class QTextDocument;

namespace chat::ui {

//! The source that a document with chips stands for, and which place in one is which in the other. Line breaks of the
//! source are "\n"; a chip is one character of the document.
class SourceMap
{
public:
    struct Place
    {
        int position = 0; //!< of the chip in the document
        qsizetype begin = 0; //!< of its source
        Chip chip;

        [[nodiscard]] qsizetype end() const { return begin + chip.source.size(); }
    };

    explicit SourceMap(const QTextDocument &document);

    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const std::vector<Place> &chips() const { return m_chips; }
    [[nodiscard]] qsizetype offsetOf(int position) const; //!< of a place in the document, in the source
    //! The character that a place in the source belongs to.
    [[nodiscard]] int characterAt(qsizetype offset) const;
    //! Where the caret stands for a place in the source: behind a chip that it is inside of.
    [[nodiscard]] int caretAt(qsizetype offset) const;
    //! The source between two places in the document.
    [[nodiscard]] QString between(int from, int to) const;

private:
    [[nodiscard]] const Place *lastBefore(qsizetype offset) const;

    QString m_source;
    std::vector<Place> m_chips;
};

} // namespace chat::ui
