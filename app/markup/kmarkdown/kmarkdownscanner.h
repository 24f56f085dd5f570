// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/kmarkdown/sourcereader.h"

#include <QVarLengthArray>

#include <array>

namespace chat::markup {

//! Finds the markup in one run of lines. Every character is visited a bounded number of times: pairs are matched
//! through one open position per kind, and failed searches are remembered.
class Scanner
{
public:
    Scanner(QStringView source, const ParseOptions &options);

    using Fence = SourceReader::Fence;

    //! The end of a run of lines, and where to continue after the separator.
    struct Run
    {
        qsizetype end = 0;
        qsizetype next = 0;
    };

    [[nodiscard]] Run scan(qsizetype begin, bool quote);
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    //! Was there a link of which only the text is shown?
    [[nodiscard]] bool sawTextLinks() const { return m_sawTextLinks; }

    [[nodiscard]] Fence fenceAt(qsizetype pos) { return m_reader.fenceAt(pos); }
    [[nodiscard]] bool quoteStartsAt(qsizetype pos) { return m_reader.quoteStartsAt(pos); }
    [[nodiscard]] qsizetype dividerAt(qsizetype pos) const { return m_reader.dividerAt(pos); }
    void count(qsizetype steps) const { m_reader.count(steps); }

private:
    static constexpr int kPairKinds = 6;

    [[nodiscard]] int &open(Token::Kind kind) { return m_open[static_cast<size_t>(kind)]; }

    void push(Token::Kind kind, qsizetype begin, qsizetype end, qint32 extra = 0);
    void openPair(Token::Kind kind, qsizetype begin, qsizetype end);
    void closePair(Token::Kind kind, qsizetype begin, qsizetype end);
    void closeAt(int opener, qsizetype begin, qsizetype end);

    [[nodiscard]] qsizetype onNewline(qsizetype pos);
    [[nodiscard]] qsizetype onBacktick(qsizetype pos);
    [[nodiscard]] qsizetype onStars(qsizetype pos);
    [[nodiscard]] qsizetype closeStars(qsizetype pos, qsizetype end, bool canOpen);
    void openStars(qsizetype pos, qsizetype end);
    [[nodiscard]] qsizetype onTildes(qsizetype pos);
    [[nodiscard]] qsizetype onParenthesis(qsizetype pos);
    [[nodiscard]] qsizetype onPairTag(Token::Kind kind, qsizetype pos);
    [[nodiscard]] qsizetype onFontTag(qsizetype pos);
    [[nodiscard]] qsizetype take(const Token &tag, qsizetype pos);
    [[nodiscard]] qsizetype onCloseBracket(qsizetype pos);
    [[nodiscard]] qsizetype onColon(qsizetype pos);
    [[nodiscard]] qsizetype onShortcode(qsizetype pos);

    const char16_t *m_chars;
    qsizetype m_size;
    QStringView m_source;
    ParseOptions m_options;
    SourceReader m_reader;
    Tokens m_tokens;
    std::array<int, kPairKinds> m_open{};
    int m_depth = 0;
    QVarLengthArray<int, 16> m_brackets; //!< tokens of "[" that may still become links
    Run m_run;
    bool m_quote = false;
    bool m_stopped = false;
    bool m_sawTextLinks = false;
};

} // namespace chat::markup
