// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Text that may contain words of strangers, on its way into a property of Qt that interprets text (markup, mnemonics).
//! One function per kind of property makes it safe; text of our own passes through unchanged.
class OthersText
{
public:
    //! Implicit for any string: code that does not know whose text it has also passes it on in this type.
    OthersText(QString text) // NOLINT(google-explicit-constructor)
        : m_text(std::move(text))
    {
    }

    //! For tool tips and Qt::ToolTipRole, where Qt guesses whether text is markup: made plain for
    //! Qt::mightBeRichText(), long lines wrapped, shortened.
    [[nodiscard]] QString tip() const;
    //! For menu entries, buttons, check boxes and tabs, where "&" marks a key and a tab starts the shortcut column.
    [[nodiscard]] QString entry() const;
    //! For window titles, where "[*]" is the mark of a modified document.
    [[nodiscard]] QString title() const;
    //! For accessible names and descriptions and Qt::AccessibleTextRole: one line.
    [[nodiscard]] QString spoken() const;
    //! For labels with Qt::PlainText, notices, dialogs: several lines, shortened.
    [[nodiscard]] QString words() const;

private:
    QString m_text;
};

} // namespace chat
