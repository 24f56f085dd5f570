// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"
#include "app/markup/kmarkdown/kmarkdownscanner.h"

#include <QStringView>

#include <array>
#include <vector>

namespace chat::markup {

//! Finds what looks like markup in the parts of a source that the scanner left as plain text.
class KMarkdownChecker
{
public:
    KMarkdownChecker(QStringView source, const Scanner &scanner, const ParseOptions &options, size_t maxFindings)
        : m_source(source)
        , m_scanner(scanner)
        , m_options(options)
        , m_max(maxFindings)
    {
    }

    //! A finding and its position in the source.
    struct Place
    {
        qsizetype offset = 0;
        Finding finding;
    };

    // Called by walkBlocks.
    void divider() {}
    void code(const Scanner::Fence &) {}
    void run(qsizetype begin, qsizetype end, bool quote);

    //! Invisible characters, and characters that change the text direction.
    void checkCharacters();
    [[nodiscard]] std::vector<Place> takePlaces() { return std::move(m_places); }

private:
    //! A marker without a counterpart so far.
    enum Marker : quint8 { Stars, Star, Tildes, Underline, Spoiler, Font, MarkerCount };

    void add(QLatin1StringView reason, qsizetype offset, const QString &message);
    void token(const Token &token);
    void gap(qsizetype begin, qsizetype end);
    void alone(Marker marker, qsizetype offset, QStringView text);
    [[nodiscard]] qsizetype onMarkers(qsizetype pos);
    [[nodiscard]] qsizetype onBackticks(qsizetype pos);
    [[nodiscard]] qsizetype onParenthesis(qsizetype pos);
    [[nodiscard]] qsizetype onPair(Marker marker, qsizetype pos, QStringView tag);
    [[nodiscard]] qsizetype onFont(qsizetype pos);
    [[nodiscard]] qsizetype onId(qsizetype pos, QStringView tag);
    [[nodiscard]] qsizetype onUnknown(qsizetype pos, QStringView tag);
    void onCloseBracket(qsizetype pos);

    [[nodiscard]] char16_t at(qsizetype pos) const
    {
        m_scanner.count(1);
        return pos >= 0 && pos < m_source.size() ? m_source[pos].unicode() : u'\n';
    }

    QStringView m_source;
    const Scanner &m_scanner;
    ParseOptions m_options;
    size_t m_max;
    qsizetype m_runEnd = 0;
    qsizetype m_gapEnd = 0;
    qsizetype m_skip = -1; //!< the second half of a tag that was already reported
    bool m_bracket = false; //!< there was a "[" earlier in this run
    std::array<int, MarkerCount> m_alone{}; //!< indexes into m_places, -1: none
    std::vector<Place> m_places;
};

} // namespace chat::markup
