// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/chips/chipspans.h"
#include "ui/input/chips/sourcemap.h"

class QTextDocument;

namespace chat::ui {

//! Keeps the chips of a document in step with the source it stands for: what the source names becomes a chip, and a chip
//! that names nothing any more (in code, escaped) becomes the text of its source. The source itself never changes.
class ChipKeeper
{
public:
    explicit ChipKeeper(QTextDocument &document);

    void setSyntax(const ChipSyntax &syntax) { m_syntax = syntax; }
    [[nodiscard]] const ChipSyntax &syntax() const { return m_syntax; }
    void setShowsSource(bool shows) { m_showsSource = shows; } //!< then there are no chips
    [[nodiscard]] bool showsSource() const { return m_showsSource; }

    //! Corrects the document, as one change. `caret`: the place where somebody is typing; what it is inside of is left
    //! alone until it moves away. -1: nowhere.
    void keep(int caret);
    //! Something was left alone the last time.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

private:
    [[nodiscard]] std::vector<ChipSpan> wanted(const SourceMap &map, int caret);
    static void dissolve(QTextCursor &cursor, const SourceMap &map, const std::vector<ChipSpan> &spans);
    static void make(QTextCursor &cursor, const SourceMap &map, const std::vector<ChipSpan> &spans);

    QTextDocument &m_document;
    ChipSyntax m_syntax;
    bool m_showsSource = false;
    bool m_waiting = false;
};

} // namespace chat::ui
