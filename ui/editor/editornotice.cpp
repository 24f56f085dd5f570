// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editornotice.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace chat::ui {

EditorNotice::EditorNotice(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_text(new QLabel(this))
    , m_first(new Button(style, Button::Kind::Link, {}, this))
    , m_second(new Button(style, Button::Kind::Link, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &Button::clicked, this, &EditorNotice::firstChosen);
    connect(m_second, &Button::clicked, this, &EditorNotice::secondChosen);
    connect(&m_style, &Style::changed, this, &EditorNotice::applyStyle);
    applyStyle();
    hide();
}

void EditorNotice::setWording(const QString &sentence, const QString &first, const QString &second)
{
    m_text->setText(sentence);
    m_first->setText(first);
    setSpoken(m_first, first);
    m_second->setText(second);
    setSpoken(m_second, second);
    m_first->updateGeometry();
    m_second->updateGeometry();
}

void EditorNotice::showKind(Kind kind)
{
    m_kind = kind;
    setVisible(kind != Kind::None);
    switch (kind) {
    case Kind::None:
        return;
    case Kind::RemoteChange:
        setWording(tr("The message has been changed in the meantime."), tr("Show theirs"), tr("Keep mine"));
        break;
    case Kind::ShowingTheirs:
        setWording(tr("This is the current message."), tr("Back to mine"), tr("Use theirs"));
        break;
    case Kind::Gone:
        setWording(tr("The message was deleted. Your text is still here."), tr("Copy text"), tr("Send as new"));
        break;
    }
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EditorNotice::applyStyle()
{
    m_text->setFont(m_style.font(FontRole::Note));
    setInk(m_text, m_style.color(Level::Warning));
}

} // namespace chat::ui
