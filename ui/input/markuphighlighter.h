// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "ui/input/texthighlighter.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace chat::ui {

class Style;

//! Shows the source of a message (KMarkdown or elements) with its formats: bold is bold, mentions have a background,
//! markers are dim. Markup that spans lines changes the other lines too.
class MarkupHighlighter : public TextHighlighter
{
    Q_OBJECT

public:
    MarkupHighlighter(Style &style, QTextDocument *document);

    void setDialect(MarkupDialect dialect);
    void setPlain(bool plain); //!< nothing in the text is markup
    void setAnyIds(bool any); //!< of KMarkdown, see markup::ParseOptions
    //! For the characters of the current text, see markupspans.h; a chip has those around it. Empty: too long to be
    //! coloured.
    [[nodiscard]] const std::vector<quint16> &flags();

protected:
    void highlightBlock(const QString &text) override;

private:
    void renewOthers();
    [[nodiscard]] size_t signatureOf(const QTextBlock &block);
    [[nodiscard]] QTextCharFormat formatFor(quint16 flags) const;

    Style &m_style;
    MarkupDialect m_dialect = MarkupDialect::KMarkdown;
    bool m_plain = false;
    markup::ParseOptions m_options;
    std::vector<quint16> m_flags;
    int m_revision = -1;
    QHash<int, size_t> m_shown; //!< the flags that each line was coloured with
    QTimer m_timer;
};

} // namespace chat::ui
