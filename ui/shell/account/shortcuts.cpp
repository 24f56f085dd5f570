// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/shortcuts.h"

#include "ui/input/markupformat.h"
#include "ui/shell/account/shortcutsdialog.h"

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

QString shownKeys(const QList<QKeySequence> &keys)
{
    static const QList<std::pair<QString, QString>> engraved{
        {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}, {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}, {u"Return"_s, u"Enter"_s}};
    QStringList list;
    for (const auto &one : keys) {
        auto text = one.toString(QKeySequence::PortableText);
        for (const auto &[name, sign] : engraved) {
            if (text == name || text.endsWith(u'+' + name))
                text = text.chopped(name.size()) + sign;
        }
        list << text;
    }
    return list.join(u" / "_s);
}

namespace {

QString shown(WindowKey first, WindowKey second)
{
    return shownKeys(keysOf(first) + keysOf(second));
}

QString name(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return shownKeys({QKeySequence(QKeyCombination(modifiers, key))});
}

void addMoving(QList<ShortcutLine> &lines)
{
    lines << ShortcutLine{{}, ShortcutsDialog::tr("Getting around")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Jump)), ShortcutsDialog::tr("Jump to a channel, person or guild")}
          << ShortcutLine{shown(WindowKey::PreviousChannel, WindowKey::NextChannel),
                 ShortcutsDialog::tr("Previous / next channel")}
          << ShortcutLine{shown(WindowKey::PreviousUnread, WindowKey::NextUnread),
                 ShortcutsDialog::tr("Previous / next unread channel")}
          << ShortcutLine{shown(WindowKey::Back, WindowKey::Forward), ShortcutsDialog::tr("Back / forward")}
          << ShortcutLine{shown(WindowKey::NextRegion, WindowKey::PreviousRegion),
                 ShortcutsDialog::tr("Next / previous region of the window")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Members)), ShortcutsDialog::tr("Show or hide the members")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Pins)), ShortcutsDialog::tr("Show or hide the pinned messages")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::ChannelList)),
                 ShortcutsDialog::tr("To the channel list, or show and hide it in a narrow window")}
          << ShortcutLine{name(Qt::Key_Escape),
                 ShortcutsDialog::tr("Close what is on top; then go to the newest message and mark as read")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::MarkGuildRead)),
                 ShortcutsDialog::tr("Mark the whole guild as read")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Account)) + u" … 9"_s,
                 ShortcutsDialog::tr("Switch to the first … ninth account")};
}

void addWriting(QList<ShortcutLine> &lines)
{
    lines << ShortcutLine{{}, ShortcutsDialog::tr("Writing")}
          << ShortcutLine{name(Qt::Key_Return), ShortcutsDialog::tr("Send")}
          << ShortcutLine{name(Qt::Key_Return, Qt::ShiftModifier), ShortcutsDialog::tr("New line")}
          << ShortcutLine{u"@ # :"_s, ShortcutsDialog::tr("Complete a person or role, a channel, an emoji")}
          << ShortcutLine{name(Qt::Key_Up), ShortcutsDialog::tr("In an empty field: edit the last own message")}
          << ShortcutLine{name(Qt::Key_Up, Qt::ControlModifier) + u" / "_s + name(Qt::Key_Down, Qt::ControlModifier),
                 ShortcutsDialog::tr("Choose a message to act on")}
          << ShortcutLine{
                 shownKeys({QKeySequence(QKeySequence::Paste)}), ShortcutsDialog::tr("Paste text, a picture or files")};
    for (const auto format : kMarkupFormats) {
        const QString text
            = format == MarkupFormat::Underline ? ShortcutsDialog::tr("%1, with something selected") : u"%1"_s;
        lines << ShortcutLine{shownKeys({formatKeys(format)}), text.arg(formatName(format))};
    }
}

void addMessages(QList<ShortcutLine> &lines)
{
    lines << ShortcutLine{{}, ShortcutsDialog::tr("On the chosen message")}
          << ShortcutLine{name(Qt::Key_R), ShortcutsDialog::tr("Reply")}
          << ShortcutLine{name(Qt::Key_E), ShortcutsDialog::tr("Edit")}
          << ShortcutLine{name(Qt::Key_C), ShortcutsDialog::tr("Copy the text")}
          << ShortcutLine{name(Qt::Key_Plus), ShortcutsDialog::tr("React")}
          << ShortcutLine{name(Qt::Key_Return), ShortcutsDialog::tr("All that can be done with it")}
          << ShortcutLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Delete; with Shift without a question")}
          << ShortcutLine{{}, ShortcutsDialog::tr("Editing a message or a card")}
          << ShortcutLine{name(Qt::Key_Return, Qt::ControlModifier), ShortcutsDialog::tr("Save or send")}
          << ShortcutLine{name(Qt::Key_Escape), ShortcutsDialog::tr("Leave without saving; a card stays as a draft")}
          << ShortcutLine{name(Qt::Key_Up, Qt::AltModifier) + u" / "_s + name(Qt::Key_Down, Qt::AltModifier),
                 ShortcutsDialog::tr("Move the chosen part of a card")}
          << ShortcutLine{name(Qt::Key_D, Qt::ControlModifier), ShortcutsDialog::tr("Double the chosen part of a card")}
          << ShortcutLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Remove the chosen part of a card")};
}

void addLists(QList<ShortcutLine> &lines)
{
    lines << ShortcutLine{{}, ShortcutsDialog::tr("In lists")}
          << ShortcutLine{name(Qt::Key_Return), ShortcutsDialog::tr("Open what is chosen")}
          << ShortcutLine{name(Qt::Key_Menu), ShortcutsDialog::tr("Menu of what is chosen")}
          << ShortcutLine{name(Qt::Key_Left) + u" / "_s + name(Qt::Key_Right),
                 ShortcutsDialog::tr("Fold / unfold a category")}
          << ShortcutLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Close a direct chat, unpin a pinned message")}
          << ShortcutLine{{}, ShortcutsDialog::tr("Looking at pictures")}
          << ShortcutLine{u"+ / -"_s, ShortcutsDialog::tr("Larger / smaller")}
          << ShortcutLine{u"0 / 1"_s, ShortcutsDialog::tr("Fit the window / natural size")}
          << ShortcutLine{name(Qt::Key_Left) + u" / "_s + name(Qt::Key_Right),
                 ShortcutsDialog::tr("Previous / next picture")}
          << ShortcutLine{name(Qt::Key_S, Qt::ControlModifier), ShortcutsDialog::tr("Save the picture")};
}

} // namespace

QList<QKeySequence> keysOf(WindowKey key)
{
    switch (key) {
    case WindowKey::Jump:
        return {Qt::CTRL | Qt::Key_K};
    case WindowKey::PreviousChannel:
        return {Qt::ALT | Qt::Key_Up};
    case WindowKey::NextChannel:
        return {Qt::ALT | Qt::Key_Down};
    case WindowKey::PreviousUnread:
        return {Qt::ALT | Qt::SHIFT | Qt::Key_Up};
    case WindowKey::NextUnread:
        return {Qt::ALT | Qt::SHIFT | Qt::Key_Down};
    case WindowKey::Back:
        return {Qt::ALT | Qt::Key_Left};
    case WindowKey::Forward:
        return {Qt::ALT | Qt::Key_Right};
    case WindowKey::NextRegion:
        return {Qt::Key_F6};
    case WindowKey::PreviousRegion:
        return {Qt::SHIFT | Qt::Key_F6};
    case WindowKey::Members:
        return {Qt::CTRL | Qt::Key_U};
    case WindowKey::Pins:
        return {Qt::CTRL | Qt::Key_P};
    case WindowKey::ChannelList:
        return {Qt::CTRL | Qt::Key_L};
    case WindowKey::MarkGuildRead:
        return {Qt::SHIFT | Qt::Key_Escape};
    case WindowKey::Account:
        return {Qt::CTRL | Qt::ALT | Qt::Key_1};
    case WindowKey::Help:
        return {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash};
    case WindowKey::Quit:
        return {Qt::CTRL | Qt::Key_Q};
    }
    return {};
}

QList<ShortcutLine> shortcutLines()
{
    QList<ShortcutLine> lines;
    addMoving(lines);
    addWriting(lines);
    addMessages(lines);
    addLists(lines);
    lines << ShortcutLine{{}, ShortcutsDialog::tr("Program")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Help)), ShortcutsDialog::tr("This list")}
          << ShortcutLine{shownKeys(keysOf(WindowKey::Quit)), ShortcutsDialog::tr("Quit")};
    return lines;
}

} // namespace chat::ui
