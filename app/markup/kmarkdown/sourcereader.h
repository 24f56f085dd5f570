// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/token.h"

#include <QStringView>

namespace chat::markup {

//! What begins at a place of a source, whatever is open there: code blocks, quotes, dividers, tags that hold an id, the
//! end of a link's address. Searches that fail are remembered, so that no character is searched twice.
class SourceReader
{
public:
    //! A code block.
    struct Fence
    {
        qsizetype end = 0; //!< after the closing fence; 0: not a block
        QStringView lang;
        QStringView body; //!< with its last newline
    };

    SourceReader(QStringView source, const ParseOptions &options);

    [[nodiscard]] char16_t at(qsizetype pos) const { return pos < m_size ? m_chars[pos] : u'\n'; }
    [[nodiscard]] bool startsWith(qsizetype pos, QLatin1StringView what) const
    {
        return m_source.mid(pos, what.size()) == what;
    }
    //! Adds to the count of visited characters and tokens.
    void count(qsizetype steps) const
    {
        if (m_options.steps)
            *m_options.steps += static_cast<quint64>(steps);
    }

    [[nodiscard]] Fence fenceAt(qsizetype pos);
    [[nodiscard]] bool quoteStartsAt(qsizetype pos);
    //! The end of the divider line (after its newline) that starts at `pos`, or 0.
    [[nodiscard]] qsizetype dividerAt(qsizetype pos) const;
    //! Does a block start after the newline, or a quote end with it?
    [[nodiscard]] bool breaksAt(qsizetype newline, bool quote);

    // Tags; an end of 0 says that there is none.
    [[nodiscard]] Token idTagAt(qsizetype pos) const; //!< (met), (rol), (chn)
    [[nodiscard]] Token emojiTagAt(qsizetype pos) const; //!< (emj)
    [[nodiscard]] qsizetype themeEnd(qsizetype pos) const; //!< of the "[theme]" that closes (font)
    //! The first ")" that is not escaped, or what cannot stand in an address.
    [[nodiscard]] qsizetype destinationEnd(qsizetype pos);

private:
    [[nodiscard]] qsizetype idEnd(qsizetype pos, qsizetype begin) const;

    const char16_t *m_chars;
    qsizetype m_size;
    QStringView m_source;
    ParseOptions m_options;
    qsizetype m_noFenceFrom; //!< no "```" from here on
    qsizetype m_searchedFrom = -1; //!< the last search for the end of a link: started here …
    qsizetype m_searchedTo = -1; //!< … and stopped here
};

} // namespace chat::markup
