// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QList>

#include <functional>

namespace chat {

//! What a person looks at and waits for. A backend that asks for news (ConnectionState::Source) asks for what matters
//! most first, and asks nothing for a window that nobody sees.
struct Attention
{
    enum class Window : quint8 {
        Active,
        Shown, //!< another window is in front
        Hidden,
    };
    Window window = Window::Shown;
    bool notifies = false; //!< Hidden: somebody waits for notifications all the same
    ChannelRef open; //!< the conversation on screen; empty: none
    //! All others that are asked for in turn, the most important ones first. Called at the beginning of each round.
    std::function<QList<ChannelRef>()> others;

    [[nodiscard]] bool isWaiting() const { return window != Window::Hidden || notifies; }
};

} // namespace chat
