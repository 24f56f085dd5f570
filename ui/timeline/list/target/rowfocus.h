// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"

#include <functional>
#include <optional>
#include <vector>

namespace chat::ui {

class RowGeometry;

//! What has the keyboard's focus inside the row that was chosen by keyboard: one of the things that can be clicked in
//! it, or the row itself. It is kept by what it is: where the row changes it stays on the same thing, or goes back to
//! the row.
class RowFocus
{
public:
    //! `chosen`: the row chosen by keyboard; empty: none.
    RowFocus(const RowGeometry &rows, std::function<MessageId()> chosen);

    [[nodiscard]] MessageId row() const { return m_chosen(); }
    [[nodiscard]] std::optional<Hit> hit() const; //!< nothing: the row itself, or no row
    //! To the next thing (1) or the one before (-1), from the first one back to the row. False: there is none.
    bool step(int by);
    bool set(const MessageId &id, const Hit &hit); //!< of the chosen row; false: it is not there
    bool leave(); //!< to the row itself; false: it was there

private:
    [[nodiscard]] std::vector<Hit> hits() const;
    [[nodiscard]] int indexIn(const std::vector<Hit> &hits) const; //!< -1: none
    void take(const std::vector<Hit> &hits, int index);

    const RowGeometry &m_rows;
    std::function<MessageId()> m_chosen;
    MessageId m_id; //!< the row it belongs to; empty: none
    Hit m_hit;
    int m_which = 0; //!< among equal ones in the row
};

//! The same link, file, chip… although it may be elsewhere now.
[[nodiscard]] bool isSameThing(const Hit &a, const Hit &b);

} // namespace chat::ui
