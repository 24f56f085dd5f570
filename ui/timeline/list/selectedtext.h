// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/textselection.h"

#include <QString>

#include <utility>
#include <vector>

namespace chat::ui {

class RowLayouts;

//! The text selected in the rows, also of rows that have left the window since.
class SelectedText
{
public:
    explicit SelectedText(RowLayouts &layouts);

    [[nodiscard]] bool isActive() const { return m_selection.isActive(); }
    [[nodiscard]] const MessageId &end() const { return m_selection.cursor.id; } //!< the row where it ends
    [[nodiscard]] bool hasBegin() const { return !m_selection.anchor.id.isEmpty(); }
    void begin(const TextPlace &place); //!< what was selected is let go
    bool extend(const TextPlace &place); //!< to there; false: it was there
    void select(const TextPlace &from, const TextPlace &to);
    bool clear(); //!< false: nothing was selected
    void rename(const MessageId &from, const MessageId &to);

    //! What of a row is selected; an empty range: nothing.
    [[nodiscard]] std::pair<int, int> in(int row) const;
    [[nodiscard]] QString text() const;

    //! These rows are about to leave the window. At one end of it, they stay selected: their text is kept.
    void keepTrimmed(int first, int last);

private:
    using Trimmed = std::vector<std::pair<MessageId, QString>>;

    [[nodiscard]] int rowOf(const TextPlace &place) const;

    RowLayouts &m_layouts;
    TextSelection m_selection;
    Trimmed m_above; //!< selected text of rows that left the window
    Trimmed m_below;
};

} // namespace chat::ui
