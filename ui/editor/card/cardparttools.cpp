// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardparttools.h"

#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace chat::ui {

CardPartTools::CardPartTools(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_add(new Button(style, Button::Kind::Link, tr("＋ Add"), this))
    , m_up(new Button(style, Glyph::ArrowUp, tr("Move up (Alt+Up)"), this))
    , m_down(new Button(style, Glyph::ArrowDown, tr("Move down (Alt+Down)"), this))
    , m_duplicate(new Button(style, Glyph::Copy, tr("Duplicate (Ctrl+D)"), this))
    , m_remove(new Button(style, Glyph::Trash, tr("Delete (Del)"), this))
{
    m_add->setAccessibleName(tr("Add a part"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 4);
    row->setSpacing(0);
    row->addWidget(m_add);
    row->addStretch(1);
    for (Button *button : {m_up, m_down, m_duplicate, m_remove}) {
        button->setSide(26);
        row->addWidget(button);
    }
    connect(
        m_add, &Button::clicked, this, [this] { Q_EMIT addRequested(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT shiftRequested(-1); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT shiftRequested(1); });
    connect(m_duplicate, &Button::clicked, this, &CardPartTools::duplicateRequested);
    connect(m_remove, &Button::clicked, this, &CardPartTools::removeRequested);
}

void CardPartTools::setPossible(const markup::CardSource::Possible &possible, bool canAdd)
{
    m_add->setEnabled(canAdd);
    m_up->setEnabled(possible.up);
    m_down->setEnabled(possible.down);
    m_duplicate->setEnabled(possible.duplicate);
    m_remove->setEnabled(possible.remove);
}

} // namespace chat::ui
