// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/kmarkdown/kmarkdown.h"

#include <QStringView>
#include <QVarLengthArray>

#include <array>

namespace chat::markup {

//! A piece of source that is not plain text. An opening token with a closing one has `match`; without one it is text.
struct Token
{
    enum class Kind : quint8 {
        // Pairs; the first ones are indexes into Scanner::m_open.
        Bold,
        Italic,
        Strike,
        Underline,
        Spoiler,
        Font, //!< the closing token includes "[theme]"
        Link, //!< the closing token is "](url)"
        LinkText, //!< not a valid link: only its text is shown
        Closer,
        // Atoms.
        Escape, //!< its second character is shown
        Skip, //!< "> " of a line inside a quote
        Code,
        AutoLink,
        User,
        All,
        Here,
        Role,
        Channel,
        Emoji, //!< (emj)name(emj)[id], `extra` = length of the name
        Shortcode, //!< :name: that is not a known emoji
        UnicodeEmoji, //!< :name:, `extra` = index of the emoji
        Dead, //!< shown as text
    };

    quint32 begin = 0;
    quint32 end = 0;
    qint32 match = -1;
    qint32 extra = 0;
    Kind kind = Kind::Dead;
};

using Tokens = QVarLengthArray<Token, 64>;

//! Finds the markup in one run of lines. Every character is visited a bounded number of times: pairs are matched
//! through one open position per kind, and failed searches are remembered.
class Scanner
{
public:
    Scanner(QStringView source, const ParseOptions &options);

    //! A code block in the source.
    struct Fence
    {
        qsizetype end = 0; //!< after the closing fence; 0: not a block
        QStringView lang;
        QStringView body; //!< including its last newline
    };

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

    [[nodiscard]] Fence fenceAt(qsizetype pos);
    [[nodiscard]] bool quoteStartsAt(qsizetype pos);
    //! The end of the divider line (after its newline) that starts at `pos`, or 0.
    [[nodiscard]] qsizetype dividerAt(qsizetype pos) const;

    //! Adds to the count of visited characters and tokens.
    void count(qsizetype steps) const
    {
        if (m_options.steps)
            *m_options.steps += static_cast<quint64>(steps);
    }

private:
    static constexpr int kPairKinds = 6;

    [[nodiscard]] char16_t at(qsizetype pos) const { return pos < m_size ? m_chars[pos] : u'\n'; }
    [[nodiscard]] bool startsWith(qsizetype pos, QLatin1StringView what) const;
    [[nodiscard]] bool breaksAt(qsizetype newline, bool quote);
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
    [[nodiscard]] qsizetype onIdTag(qsizetype pos);
    [[nodiscard]] qsizetype idEnd(qsizetype pos, qsizetype begin) const;
    [[nodiscard]] qsizetype onEmojiTag(qsizetype pos);
    [[nodiscard]] qsizetype onCloseBracket(qsizetype pos);
    [[nodiscard]] qsizetype onColon(qsizetype pos);
    [[nodiscard]] qsizetype onShortcode(qsizetype pos);
    [[nodiscard]] qsizetype destinationEnd(qsizetype pos);

    const char16_t *m_chars;
    qsizetype m_size;
    QStringView m_source;
    ParseOptions m_options;
    Tokens m_tokens;
    std::array<int, kPairKinds> m_open{};
    int m_depth = 0;
    QVarLengthArray<int, 16> m_brackets; //!< tokens of "[" that may still become links
    Run m_run;
    bool m_quote = false;
    bool m_stopped = false;
    bool m_sawTextLinks = false;
    qsizetype m_noFenceFrom; //!< no "```" from here on
    qsizetype m_searchedFrom = -1; //!< the last search for the end of a link: started here …
    qsizetype m_searchedTo = -1; //!< … and stopped here
};

} // namespace chat::markup
