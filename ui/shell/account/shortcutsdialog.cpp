// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/shortcutsdialog.h"

#include "ui/input/markupformat.h"
#include "ui/shell/account/shortcuts.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using KeyLine = ShortcutsDialog::Line;

QString shown(WindowKey first, WindowKey second)
{
    return shownKeys(keysOf(first) + keysOf(second));
}

QString name(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return shownKeys({QKeySequence(QKeyCombination(modifiers, key))});
}

void addMoving(QList<KeyLine> &lines)
{
    lines << KeyLine{{}, ShortcutsDialog::tr("Navigation")}
          << KeyLine{shownKeys(keysOf(WindowKey::Jump)), ShortcutsDialog::tr("Jump to a channel, person or guild")}
          << KeyLine{shown(WindowKey::PreviousChannel, WindowKey::NextChannel),
                 ShortcutsDialog::tr("Previous / next channel")}
          << KeyLine{shown(WindowKey::PreviousUnread, WindowKey::NextUnread),
                 ShortcutsDialog::tr("Previous / next unread channel")}
          << KeyLine{shownKeys(keysOf(WindowKey::NextMention)), ShortcutsDialog::tr("Next mention")}
          << KeyLine{shownKeys(keysOf(WindowKey::Mentions)), ShortcutsDialog::tr("List of all mentions")}
          << KeyLine{shownKeys(keysOf(WindowKey::UnreadOnly)), ShortcutsDialog::tr("Show unread channels only")}
          << KeyLine{shown(WindowKey::Back, WindowKey::Forward), ShortcutsDialog::tr("Back / forward")}
          << KeyLine{shown(WindowKey::NextRegion, WindowKey::PreviousRegion),
                 ShortcutsDialog::tr("Next / previous region of the window")}
          << KeyLine{shownKeys(keysOf(ToolKey::Search)), ShortcutsDialog::tr("Search in this conversation")}
          << KeyLine{shownKeys(keysOf(ToolKey::SearchEverywhere)), ShortcutsDialog::tr("Search everywhere")}
          << KeyLine{shownKeys(keysOf(ToolKey::JumpToDate)), ShortcutsDialog::tr("Jump to a date")}
          << KeyLine{shownKeys(keysOf(WindowKey::Members)), ShortcutsDialog::tr("Show or hide the members")}
          << KeyLine{shownKeys(keysOf(WindowKey::Pins)), ShortcutsDialog::tr("Show or hide the pinned messages")}
          << KeyLine{shownKeys(keysOf(ToolKey::Inspector)), ShortcutsDialog::tr("Show or hide the inspector")}
          << KeyLine{shownKeys(keysOf(WindowKey::ChannelList)),
                 ShortcutsDialog::tr("To the channel list, or show and hide it in a narrow window")}
          << KeyLine{name(Qt::Key_Escape),
                 ShortcutsDialog::tr("Close the topmost item; then go to the newest message and mark as read")}
          << KeyLine{shownKeys(keysOf(WindowKey::MarkGuildRead)), ShortcutsDialog::tr("Mark the whole guild as read")}
          << KeyLine{shownKeys(keysOf(WindowKey::Account)) + u" … 9"_s,
                 ShortcutsDialog::tr("Switch to the first … ninth account")};
}

void addWriting(QList<KeyLine> &lines)
{
    lines << KeyLine{{}, ShortcutsDialog::tr("Writing")} << KeyLine{name(Qt::Key_Return), ShortcutsDialog::tr("Send")}
          << KeyLine{name(Qt::Key_Return, Qt::ShiftModifier), ShortcutsDialog::tr("New line")}
          << KeyLine{u"@ # :"_s, ShortcutsDialog::tr("Complete a person or role, a channel, an emoji")}
          << KeyLine{name(Qt::Key_Up), ShortcutsDialog::tr("In an empty field: edit your last message")}
          << KeyLine{name(Qt::Key_Up, Qt::ControlModifier) + u" / "_s + name(Qt::Key_Down, Qt::ControlModifier),
                 ShortcutsDialog::tr("Select a message")}
          << KeyLine{
                 shownKeys({QKeySequence(QKeySequence::Paste)}), ShortcutsDialog::tr("Paste text, a picture or files")};
    for (const auto format : kMarkupFormats) {
        const QString text
            = format == MarkupFormat::Underline ? ShortcutsDialog::tr("%1, with text selected") : u"%1"_s;
        lines << KeyLine{shownKeys({formatKeys(format)}), text.arg(formatName(format))};
    }
}

void addMessages(QList<KeyLine> &lines)
{
    lines << KeyLine{{}, ShortcutsDialog::tr("On the selected message")}
          << KeyLine{name(Qt::Key_R), ShortcutsDialog::tr("Reply")}
          << KeyLine{name(Qt::Key_E), ShortcutsDialog::tr("Edit")}
          << KeyLine{name(Qt::Key_C), ShortcutsDialog::tr("Copy the text")}
          << KeyLine{name(Qt::Key_U), ShortcutsDialog::tr("Mark as unread from here")}
          << KeyLine{name(Qt::Key_Plus), ShortcutsDialog::tr("React")}
          << KeyLine{name(Qt::Key_Return), ShortcutsDialog::tr("All actions")}
          << KeyLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Delete; with Shift, without confirmation")}
          << KeyLine{{}, ShortcutsDialog::tr("Editing a message or a card")}
          << KeyLine{name(Qt::Key_Return, Qt::ControlModifier), ShortcutsDialog::tr("Save or send")}
          << KeyLine{name(Qt::Key_Escape), ShortcutsDialog::tr("Close without saving; a card is kept as a draft")}
          << KeyLine{name(Qt::Key_Up, Qt::AltModifier) + u" / "_s + name(Qt::Key_Down, Qt::AltModifier),
                 ShortcutsDialog::tr("Move the selected part of a card")}
          << KeyLine{name(Qt::Key_D, Qt::ControlModifier), ShortcutsDialog::tr("Duplicate the selected part of a card")}
          << KeyLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Remove the selected part of a card")};
}

void addLists(QList<KeyLine> &lines)
{
    lines << KeyLine{{}, ShortcutsDialog::tr("In lists")}
          << KeyLine{name(Qt::Key_Return), ShortcutsDialog::tr("Open the selected item")}
          << KeyLine{name(Qt::Key_Menu), ShortcutsDialog::tr("Menu of the selected item")}
          << KeyLine{name(Qt::Key_Left) + u" / "_s + name(Qt::Key_Right),
                 ShortcutsDialog::tr("Collapse / expand a category")}
          << KeyLine{name(Qt::Key_Delete), ShortcutsDialog::tr("Close a direct chat, unpin a pinned message")}
          << KeyLine{{}, ShortcutsDialog::tr("Viewing pictures")}
          << KeyLine{u"+ / -"_s, ShortcutsDialog::tr("Zoom in / zoom out")}
          << KeyLine{u"0 / 1"_s, ShortcutsDialog::tr("Fit to window / actual size")}
          << KeyLine{name(Qt::Key_Left) + u" / "_s + name(Qt::Key_Right),
                 ShortcutsDialog::tr("Previous / next picture")}
          << KeyLine{name(Qt::Key_S, Qt::ControlModifier), ShortcutsDialog::tr("Save the picture")};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Style &style, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &entry : lines()) {
        auto *what = new QLabel(entry.what, sheet);
        what->setWordWrap(true);
        if (entry.keys.isEmpty()) {
            what->setFont(style.font(FontRole::Name));
            what->setContentsMargins(0, row == 0 ? 0 : 10, 0, 0);
            grid->addWidget(what, row++, 0, 1, 2);
            continue;
        }
        what->setFont(style.font(FontRole::List));
        auto *keys = new QLabel(entry.keys, sheet);
        keys->setFont(style.font(FontRole::ListStrong));
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto *area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *close = new Button(style, Button::Kind::Plain, tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->addWidget(area, 1);
    layout->addWidget(close, 0, Qt::AlignHCenter);
    resize(560, 640);
}

QList<ShortcutsDialog::Line> ShortcutsDialog::lines()
{
    QList<Line> lines;
    addMoving(lines);
    addWriting(lines);
    addMessages(lines);
    addLists(lines);
    lines << Line{{}, tr("Program")} << Line{shownKeys(keysOf(WindowKey::Help)), tr("This list")}
          << Line{shownKeys(keysOf(WindowKey::Quit)), tr("Quit")};
    return lines;
}

} // namespace chat::ui
