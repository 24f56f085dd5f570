// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace chat::ui {

//! Gives the emoji of an editable text the colour font; derived ones colour the rest.
class TextHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TextHighlighter(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
    //! To be called last: keeps the colours already set.
    void markEmoji(const QString &text);
};

} // namespace chat::ui
