// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

//! Where the columns of a row are.
struct RowMetrics
{
    static constexpr int kAvatarLeft = 16;
    static constexpr int kAvatar = 40;
    static constexpr int kLeft = 68; //!< where names and bodies begin
    static constexpr int kRight = 16;

    //! Lines of text are no longer: longer ones are hard to read.
    static constexpr int kMostEms = 72;

    [[nodiscard]] static constexpr int room(int width) { return width - kLeft - kRight; } //!< for names and bodies
};

} // namespace chat::ui
