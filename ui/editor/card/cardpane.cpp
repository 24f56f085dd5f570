// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardpane.h"

#include "app/markup/json/jsonfault.h"
#include "app/markup/json/jsontext.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/card/cardform.h"
#include "ui/editor/card/cardmenu.h"
#include "ui/editor/card/cardoverlay.h"
#include "ui/editor/codefield.h"
#include "ui/input/writing.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kCardLimit = 520;
constexpr int kLowestCard = 150;
constexpr int kCardPaneFrame = 2;

} // namespace

CardPane::CardPane(Style &style, Writing *writing, const Message &message, QWidget *parent)
    : SourcePane(parent)
    , m_style(style)
    , m_writing(writing)
    , m_id(message.id)
    , m_frame(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(kCardPaneFrame, kCardPaneFrame, kCardPaneFrame, kCardPaneFrame);
    m_editor
        = new CardEditor(m_style, writing ? writing->sourcesFor(message.channel) : ContentPreview::Sources(), m_frame);
    if (writing) {
        m_editor->form().setShowsSource(writing->showsSource());
        connect(writing, &Writing::showsSourceChanged, &m_editor->form(), &CardForm::setShowsSource);
    }
    frame->addWidget(m_editor);
    m_editor->code().installEventFilter(parent);
    connect(m_editor, &CardEditor::checked, this, &CardPane::checked);
}

CardPane::~CardPane()
{
    delete m_overlay; // with the card editor, if it is there
}

bool CardPane::isExpanded() const
{
    return m_overlay && m_overlay->editor();
}

void CardPane::makeOverlay()
{
    m_overlay = new CardOverlay(m_style, window());
    connect(m_overlay, &CardOverlay::closeRequested, this, &CardPane::collapseRequested);
    connect(m_overlay, &CardOverlay::primaryRequested, this, &CardPane::saveRequested);
    connect(m_overlay, &CardOverlay::asNewRequested, this, &CardPane::asNewRequested);
    connect(m_overlay, &CardOverlay::testRequested, this, &CardPane::testRequested);
    m_overlay->setMenu([this](QMenu &menu) {
        if (m_fill)
            m_fill(menu);
    });
}

void CardPane::expand(const QString &testObstacle)
{
    if (isExpanded())
        return;
    if (!m_overlay)
        makeOverlay();
    m_overlay->open(
        m_editor, {tr("Edit card message"), tr("Save"), tr("Send as new"), m_writing != nullptr, testObstacle});
    showPrimary();
}

void CardPane::collapse()
{
    if (!isExpanded())
        return;
    CardEditor *editor = m_overlay->release();
    m_frame->layout()->addWidget(editor);
    editor->show();
}

void CardPane::report(const QString &sentence, bool isError)
{
    if (isExpanded())
        m_overlay->say(sentence, isError);
}

void CardPane::setGone(const QString &sentence)
{
    m_gone = true;
    setBusy(false);
    report(sentence, true);
    showPrimary();
}

void CardPane::showPrimary()
{
    if (m_gone && isExpanded())
        m_overlay->setPrimary(tr("Send as new"), tr("The message was deleted."));
}

QString CardPane::source() const
{
    return m_editor->source();
}

QString CardPane::asSaved(const QString &source) const
{
    return markup::isJson(source) ? markup::compactJson(source) : source;
}

void CardPane::load(const QString &source)
{
    m_editor->setSource(source);
}

void CardPane::replace(const QString &source)
{
    m_editor->replaceSource(source);
}

PlainInput &CardPane::field() const
{
    return m_editor->code();
}

QRect CardPane::frame() const
{
    return m_frame->geometry().translated(pos());
}

void CardPane::setBusy(bool busy)
{
    m_editor->setReadOnly(busy);
    if (m_overlay)
        m_overlay->setBusy(busy);
}

void CardPane::check()
{
    m_editor->checkNow();
    Q_EMIT checked();
}

QString CardPane::problem() const
{
    return m_editor->problem();
}

void CardPane::goToProblem()
{
    m_editor->goToProblem();
}

bool CardPane::breakLine(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        return false;
    if (!m_editor->code().isReadOnly())
        m_editor->code().insertIndentedNewline();
    return true;
}

void CardPane::fitTo(int room)
{
    if (!isExpanded())
        m_editor->setFixedHeight(std::clamp(room - 110, kLowestCard, kCardLimit));
}

void CardPane::fillMenu(QMenu &menu)
{
    if (m_writing)
        fillCardMenu(menu, *m_writing, *m_editor, m_id);
}

} // namespace chat::ui
