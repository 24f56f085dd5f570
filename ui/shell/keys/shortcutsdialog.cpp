// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keys/shortcutsdialog.h"

#include "ui/input/markupformat.h"
#include "ui/shell/keys/keybindings.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/style/borders.h"
#include "ui/style/plainlabel.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/widgets/controls/keycaps.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kListFrame = 2;

//! The list, that arrow keys scroll; who has the focus is seen around it.
class KeyListArea : public QScrollArea
{
public:
    KeyListArea(Style &style, QWidget *parent)
        : QScrollArea(parent)
        , m_style(style)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(kListFrame, kListFrame, kListFrame, kListFrame);
        viewport()->setAutoFillBackground(false);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QScrollArea::event(event);
        if (event->type() == QEvent::Paint && hasKeyFocus(*this)) {
            QPainter painter(this);
            drawFocusRing(painter, rect(), 4, m_style.tokens());
        }
        return done;
    }

private:
    Style &m_style;
};

using KeyLine = ShortcutsDialog::Line;

//! The keys in use.
struct KeysInUse
{
    const KeyBindings *bindings; //!< null: the usual ones

    [[nodiscard]] QList<QKeySequence> of(WindowKey key) const { return bindings ? bindings->of(key) : keysOf(key); }
    [[nodiscard]] QString shown(WindowKey key) const { return orNone(shownKeys(of(key))); }
    [[nodiscard]] QString shown(WindowKey first, WindowKey second) const
    {
        return orNone(shownKeys(of(first) + of(second)));
    }
    [[nodiscard]] static QString orNone(const QString &keys)
    {
        return keys.isEmpty() ? ShortcutsDialog::tr("none") : keys;
    }
};

QString name(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return shownKeys({QKeySequence(QKeyCombination(modifiers, key))});
}

void addMoving(QList<KeyLine> &lines, const KeysInUse &keys)
{
    lines << KeyLine{{}, ShortcutsDialog::tr("Navigation")}
          << KeyLine{keys.shown(WindowKey::Jump), ShortcutsDialog::tr("Jump to a channel, person or guild")}
          << KeyLine{keys.shown(WindowKey::PreviousChannel, WindowKey::NextChannel),
                 ShortcutsDialog::tr("Previous / next channel")}
          << KeyLine{keys.shown(WindowKey::PreviousUnread, WindowKey::NextUnread),
                 ShortcutsDialog::tr("Previous / next unread channel")}
          << KeyLine{keys.shown(WindowKey::NextMention), ShortcutsDialog::tr("Next mention")}
          << KeyLine{keys.shown(WindowKey::Mentions), ShortcutsDialog::tr("List of all mentions")}
          << KeyLine{keys.shown(WindowKey::UnreadOnly), ShortcutsDialog::tr("Show unread channels only")}
          << KeyLine{keys.shown(WindowKey::Back, WindowKey::Forward), ShortcutsDialog::tr("Back / forward")}
          << KeyLine{keys.shown(WindowKey::NextRegion, WindowKey::PreviousRegion),
                 ShortcutsDialog::tr("Next / previous region of the window")}
          << KeyLine{shownKeys(keysOf(ToolKey::Search)), ShortcutsDialog::tr("Search in this conversation")}
          << KeyLine{shownKeys(keysOf(ToolKey::SearchEverywhere)), ShortcutsDialog::tr("Search everywhere")}
          << KeyLine{shownKeys(keysOf(ToolKey::JumpToDate)), ShortcutsDialog::tr("Jump to a date")}
          << KeyLine{keys.shown(WindowKey::Members), ShortcutsDialog::tr("Show or hide the members")}
          << KeyLine{keys.shown(WindowKey::Pins), ShortcutsDialog::tr("Show or hide the pinned messages")}
          << KeyLine{shownKeys(keysOf(ToolKey::Inspector)), ShortcutsDialog::tr("Show or hide the inspector")}
          << KeyLine{keys.shown(WindowKey::ChannelList),
                 ShortcutsDialog::tr("To the channel list, or show and hide it in a narrow window")}
          << KeyLine{name(Qt::Key_Escape),
                 ShortcutsDialog::tr("Close the topmost item; then go to the newest message and mark as read")}
          << KeyLine{keys.shown(WindowKey::MarkGuildRead), ShortcutsDialog::tr("Mark the whole guild as read")}
          << KeyLine{keys.shown(WindowKey::Account) + u" … 9"_s,
                 ShortcutsDialog::tr("Switch to the first … ninth account")};
}

void addWriting(QList<KeyLine> &lines, const KeysInUse &keys, SendKey send)
{
    const bool enter = send == SendKey::Enter;
    const QString plain = name(Qt::Key_Return);
    lines << KeyLine{{}, ShortcutsDialog::tr("Writing")}
          << KeyLine{enter ? plain : name(Qt::Key_Return, Qt::ControlModifier), ShortcutsDialog::tr("Send")}
          << KeyLine{enter ? name(Qt::Key_Return, Qt::ShiftModifier) : plain, ShortcutsDialog::tr("New line")}
          << KeyLine{u"@ # :"_s, ShortcutsDialog::tr("Complete a person or role, a channel, an emoji")}
          << KeyLine{name(Qt::Key_Up), ShortcutsDialog::tr("In an empty field: edit your last message")}
          << KeyLine{name(Qt::Key_Up, Qt::ControlModifier) + u" / "_s + name(Qt::Key_Down, Qt::ControlModifier),
                 ShortcutsDialog::tr("Select a message")}
          << KeyLine{name(Qt::Key_PageUp) + u" / "_s + name(Qt::Key_PageDown),
                 ShortcutsDialog::tr("Scroll through the messages")}
          << KeyLine{shownKeys({QKeySequence(QKeySequence::Paste)}),
                 ShortcutsDialog::tr("Paste text, a picture or files, wherever the focus is")}
          << KeyLine{keys.shown(WindowKey::ShowSource),
                 ShortcutsDialog::tr("Show the source of mentions and emoji, or their names")};
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
          << KeyLine{name(Qt::Key_Tab) + u" / "_s + name(Qt::Key_Right),
                 ShortcutsDialog::tr("To the next link, file, button … in it")}
          << KeyLine{name(Qt::Key_Menu) + u" / "_s + name(Qt::Key_F10, Qt::ShiftModifier),
                 ShortcutsDialog::tr("Menu of the message, or of what has the focus in it")}
          << KeyLine{name(Qt::Key_Space, Qt::ControlModifier), ShortcutsDialog::tr("Select or deselect the message")}
          << KeyLine{name(Qt::Key_Up, Qt::ShiftModifier) + u" / "_s + name(Qt::Key_Down, Qt::ShiftModifier),
                 ShortcutsDialog::tr("Select several messages")}
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

ShortcutsDialog::ShortcutsDialog(Style &style, const KeyBindings &keys, SendKey send, QWidget *parent)
    : Sheet(style, tr("Keyboard shortcuts"), parent)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &entry : lines(&keys, send)) {
        auto *what = makePlainLabel(style, FontRole::List, style.tokens().text, entry.what, sheet);
        if (entry.keys.isEmpty()) {
            what->setFont(style.font(FontRole::Name));
            what->setContentsMargins(0, row == 0 ? 0 : 14, 0, 0);
            grid->addWidget(what, row++, 0, 1, 2);
            continue;
        }
        grid->addWidget(new KeyCaps(style, entry.keys, sheet), row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1, Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    auto *area = new KeyListArea(style, this);
    area->setWidget(sheet);
    setSpoken(area, windowTitle());
    sheet->setAutoFillBackground(false);
    setContents(area);
    resize(600, 660);
}

QList<ShortcutsDialog::Line> ShortcutsDialog::lines(const KeyBindings *keys, SendKey send)
{
    const KeysInUse inUse{keys};
    QList<Line> lines;
    addMoving(lines, inUse);
    addWriting(lines, inUse, send);
    addMessages(lines);
    addLists(lines);
    lines << Line{{}, tr("Program")} << Line{inUse.shown(WindowKey::Settings), tr("Settings")}
          << Line{inUse.shown(WindowKey::LargerText, WindowKey::SmallerText), tr("Larger / smaller text")}
          << Line{inUse.shown(WindowKey::UsualText), tr("Usual text size")}
          << Line{inUse.shown(WindowKey::Help), tr("This list")} << Line{inUse.shown(WindowKey::Quit), tr("Quit")};
    return lines;
}

} // namespace chat::ui
