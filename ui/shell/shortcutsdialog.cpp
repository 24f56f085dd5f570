// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutsdialog.h"

#include "ui/popups/button.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    QString keys; //!< empty: `what` is a heading
    QString what;
};

QList<Entry> entries()
{
    return {
        {{}, ShortcutsDialog::tr("Getting around")},
        {u"Ctrl+K"_s, ShortcutsDialog::tr("Jump to a channel, person or guild")},
        {u"Alt+↑ / Alt+↓"_s, ShortcutsDialog::tr("Previous / next channel")},
        {u"Alt+Shift+↑ / ↓"_s, ShortcutsDialog::tr("Previous / next unread channel")},
        {u"Alt+← / Alt+→"_s, ShortcutsDialog::tr("Back / forward")},
        {u"F6 / Shift+F6"_s, ShortcutsDialog::tr("Next / previous region of the window")},
        {u"Ctrl+U"_s, ShortcutsDialog::tr("Show or hide the members")},
        {u"Ctrl+P"_s, ShortcutsDialog::tr("Show or hide the pinned messages")},
        {u"Ctrl+L"_s, ShortcutsDialog::tr("To the channel list, or show and hide it in a narrow window")},
        {u"Esc"_s, ShortcutsDialog::tr("Close what is on top; then go to the newest message and mark as read")},
        {u"Shift+Esc"_s, ShortcutsDialog::tr("Mark the whole guild as read")},
        {u"Ctrl+Alt+1 … 9"_s, ShortcutsDialog::tr("Switch to the first … ninth account")},
        {{}, ShortcutsDialog::tr("Writing")},
        {u"Enter"_s, ShortcutsDialog::tr("Send")},
        {u"Shift+Enter"_s, ShortcutsDialog::tr("New line")},
        {u"↑"_s, ShortcutsDialog::tr("In an empty field: edit the last own message")},
        {u"Ctrl+↑ / Ctrl+↓"_s, ShortcutsDialog::tr("Choose a message to act on")},
        {{}, ShortcutsDialog::tr("Program")},
        {u"F1 / Ctrl+/"_s, ShortcutsDialog::tr("This list")},
        {u"Ctrl+Q"_s, ShortcutsDialog::tr("Quit")},
    };
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
    for (const auto &entry : entries()) {
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
    resize(480, 600);
}

} // namespace chat::ui
