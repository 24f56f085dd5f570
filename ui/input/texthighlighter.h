// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace chat::ui {

//! Sets the colour font for the emoji of an editable text; subclasses colour the rest.
class TextHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TextHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
    //! Call last: keeps the colours already set.
    void markEmoji(const QString &text);
};

} // namespace chat::ui
