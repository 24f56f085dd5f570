// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace chat::markup {

//! Appends text to KMarkdown source, escaped so that none of it is read as markup.
class Escaper
{
public:
    //! The context of the text.
    struct Place
    {
        bool literal = false; //!< the whole message: no markup around it, addresses stay links
        bool quote = false; //!< blank lines need a marker
        bool link = false; //!< in the text of a link
        bool shortcodeBefore = false;
        bool shortcodeFollows = false;
    };

    Escaper(QStringView text, const Place &place, QString &out)
        : m_text(text)
        , m_place(place)
        , m_out(out)
    {
    }

    void run();

private:
    [[nodiscard]] bool isEdge(qsizetype pos) const { return pos < 0 || pos >= m_text.size(); }
    [[nodiscard]] bool needsEscape(qsizetype pos) const;
    [[nodiscard]] bool starNeedsEscape(qsizetype pos) const;
    [[nodiscard]] bool colonNeedsEscape(qsizetype pos) const;
    [[nodiscard]] bool startsDivider(qsizetype pos) const;
    [[nodiscard]] bool atLineStart() const
    {
        return m_out.isEmpty() || m_out.endsWith(u'\n') || m_out.endsWith(u"\n> ");
    }

    QStringView m_text;
    Place m_place;
    QString &m_out;
};

} // namespace chat::markup
