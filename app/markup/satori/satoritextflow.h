// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QString>

#include <vector>

namespace chat::markup {

//! Builds the blocks of a tree: text with the styles around it, which is interrupted by blocks and continues after
//! them.
class SatoriTextFlow
{
public:
    //! `links`: addresses in texts become links.
    explicit SatoriTextFlow(bool links)
        : m_links(links)
    {
    }

    void addText(const QString &text);
    void add(Inline::Kind kind, const QString &value, const QString &text);
    void add(Inline node);
    void beginStyle(Inline::Kind kind, const QString &value);
    void endStyle();
    void startLine()
    {
        m_lineDue = m_lineDue || hasText();
    } //!< the following text starts a new line if there is text before it
    void endLine() { m_lineDue = true; }
    void setInLink(bool on) { m_inLink = on; }
    [[nodiscard]] bool inLink() const { return m_inLink; }
    [[nodiscard]] bool hasText() const;

    //! Ends the current text; open styles start again after it.
    void flush();
    [[nodiscard]] Blocks &blocks() { return m_blocks; }

private:
    [[nodiscard]] Inlines &here() { return m_styles.empty() ? m_inlines : m_styles.back().children; }
    void payLine();
    void appendLinked(const QString &text);

    bool m_links = false;
    Blocks m_blocks;
    Inlines m_inlines;
    std::vector<Inline> m_styles; //!< open ones, outermost first
    bool m_lineDue = false;
    bool m_inLink = false;
};

} // namespace chat::markup
