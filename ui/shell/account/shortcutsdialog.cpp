// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/shortcutsdialog.h"

#include "ui/shell/account/shortcuts.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace chat::ui {

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
    for (const auto &entry : shortcutLines()) {
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

} // namespace chat::ui
