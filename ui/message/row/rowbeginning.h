// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

//! What stands above the first message of a conversation: its name, and that it begins here.
class RowBeginning
{
public:
    //! `heardOnly`: there may be more before it, but the server does not give it.
    RowBeginning(bool heardOnly, const LayoutContext &context);

    static constexpr int kHeight = 92;

    [[nodiscard]] const QString &text() const { return m_text; }
    void paint(PaintContext &context, QPoint origin, int width) const; //!< `width` is the row's

private:
    QString m_title;
    QString m_text;
    bool m_direct; //!< of a conversation with one person
};

} // namespace chat::ui
