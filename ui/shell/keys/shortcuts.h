// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace chat::ui {

//! The global keys of the window.
enum class WindowKey : quint8 {
    Jump,
    PreviousChannel,
    NextChannel,
    PreviousUnread,
    NextUnread,
    NextMention,
    Mentions, //!< the list of all
    UnreadOnly,
    Back,
    Forward,
    NextRegion,
    PreviousRegion,
    Members,
    Pins,
    ChannelList,
    MarkGuildRead,
    ShowSource, //!< of what is being written
    Account, //!< the first; its neighbours follow
    Settings,
    LargerText,
    SmallerText,
    UsualText,
    Help,
    Quit,
};

//! The keys of the tools beside the conversation, each set up by its tool.
enum class ToolKey : quint8 {
    Search, //!< in the conversation
    SearchEverywhere,
    JumpToDate,
    Inspector,
};

//! The usual keys; which ones are in use KeyBindings knows.
[[nodiscard]] QList<QKeySequence> keysOf(WindowKey key);
[[nodiscard]] QList<QKeySequence> keysOf(ToolKey key);
//! As printed on the keys: "Ctrl+K", "Alt+↑".
[[nodiscard]] QString shownKeys(const QList<QKeySequence> &keys);

} // namespace chat::ui
