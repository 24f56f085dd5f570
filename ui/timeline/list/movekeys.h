// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

class AnchoredList;
class ChosenRow;
class WheelScroll;

//! The keys that move through a list: from row to row, by pages, to its ends. Short ways are scrolled, long ones jumped.
class MoveKeys
{
public:
    //! All are borrowed.
    MoveKeys(AnchoredList &list, ChosenRow &chosen, WheelScroll &motion);

    bool handle(int key); //!< false: it is none of them

private:
    void go(int pixels);
    void goToEnd();

    AnchoredList &m_list;
    ChosenRow &m_chosen;
    WheelScroll &m_motion;
};

} // namespace chat::ui
