// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Text in which words of others may stand, on its way into a property of Qt that reads more than text out of it. It
//! leaves by the one function that is made for that property; own words come out as they are.
class OthersText
{
public:
    //! Any string converts: a place that is not sure whose words it has passes them on by this type, too.
    OthersText(QString text) // NOLINT(google-explicit-constructor)
        : m_text(std::move(text))
    {
    }

    //! Tool tips and Qt::ToolTipRole, which guess markup: plain for Qt::mightBeRichText(), long lines broken, cut.
    [[nodiscard]] QString tip() const;
    //! Menu entries, buttons, check boxes and tabs, which take "&" for a key and a tab for a shortcut's column.
    [[nodiscard]] QString entry() const;
    //! Window titles, which take "[*]" for the mark of a changed document.
    [[nodiscard]] QString title() const;
    //! Accessible names and descriptions, Qt::AccessibleTextRole: one line.
    [[nodiscard]] QString spoken() const;
    //! Labels with Qt::PlainText, notices, dialogs: several lines, cut.
    [[nodiscard]] QString words() const;

private:
    QString m_text;
};

} // namespace chat
