// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorfooter.h"

#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

EditorFooter::EditorFooter(Style &style, bool card, bool more, QWidget *tools, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_card(card)
    , m_hint(new QLabel(this))
    , m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (tools)
        row->addWidget(tools);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    m_count->hide();
    row->addWidget(m_count);
    addButtons(card, more);
    connect(&m_style, &Style::changed, this, &EditorFooter::applyStyle);
    applyStyle();
}

void EditorFooter::addButtons(bool card, bool more)
{
    if (more) {
        m_more = new Button(m_style, Glyph::More, tr("Templates, versions and more"), this);
        m_more->setSide(22);
        layout()->addWidget(m_more);
        connect(m_more, &Button::clicked, this, &EditorFooter::moreRequested);
    }
    if (card) {
        auto *expand = new Button(m_style, Button::Kind::Link, tr("Enlarge"), this);
        layout()->addWidget(expand);
        connect(expand, &Button::clicked, this, &EditorFooter::expandRequested);
    }
    m_cancel = new Button(m_style, Button::Kind::Link, tr("Cancel"), this);
    m_save = new Button(m_style, Button::Kind::Link, tr("Save"), this);
    layout()->addWidget(m_cancel);
    layout()->addWidget(m_save);
    connect(m_cancel, &Button::clicked, this, &EditorFooter::cancelRequested);
    connect(m_save, &Button::clicked, this, &EditorFooter::saveRequested);
}

//! Half a hint helps nobody.
void EditorFooter::fitHint()
{
    m_hint->setText(hintText());
    if (m_hint->width() < m_hint->sizeHint().width())
        m_hint->clear();
}

void EditorFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the hint has its new width
    fitHint();
}

void EditorFooter::setState(State state)
{
    m_state = state;
    fitHint();
    if (state != State::Gone)
        return;
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
}

void EditorFooter::setObstacle(const QString &reason)
{
    m_save->setEnabled(reason.isEmpty());
    setTip(m_save, reason);
    setSpokenMore(m_save, reason);
}

void EditorFooter::setCounts(const QString &counts, bool full)
{
    m_full = full;
    m_count->setVisible(!counts.isEmpty());
    m_count->setText(counts);
    setInk(m_count, full ? m_style.color(Level::Danger) : m_style.tokens().dim);
}

QRect EditorFooter::globalMoreRect() const
{
    return m_more ? QRect(m_more->mapToGlobal(QPoint()), m_more->size()) : QRect();
}

QString EditorFooter::hintText() const
{
    const QString key = u"<b style='color:%1'>%2</b> %3"_s;
    const QString color = m_style.tokens().link.name();
    const QString gap = u"&nbsp;&nbsp;&nbsp;"_s;
    if (m_state == State::Saving)
        return tr("Saving…").toHtmlEscaped();
    if (m_state == State::Gone)
        return key.arg(color, tr("Esc"), tr("close"));
    const QString save = key.arg(color, m_card ? tr("Ctrl+Enter") : tr("Enter"), tr("save"));
    const QString cancel = key.arg(color, tr("Esc"), tr("cancel"));
    const QString line = key.arg(color, m_card ? tr("Tab") : tr("Shift+Enter"), m_card ? tr("indent") : tr("new line"));
    return save + gap + cancel + gap + line;
}

void EditorFooter::applyStyle()
{
    for (QLabel *label : {m_hint, m_count})
        label->setFont(m_style.font(FontRole::Note));
    setInk(m_hint, m_style.tokens().dim);
    setInk(m_count, m_full ? m_style.color(Level::Danger) : m_style.tokens().dim);
    fitHint();
}

} // namespace chat::ui
