// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/texthighlighter.h"

#include <QTextCharFormat>

namespace chat::ui {

class Style;

//! Colours JSON as it is typed: keys, texts, numbers, words. Broken JSON is coloured as far as possible.
class JsonHighlighter : public TextHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(Style &style, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void setColors();

    Style &m_style;
    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace chat::ui
