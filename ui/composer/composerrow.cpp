// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composerrow.h"

#include "ui/input/messageinput.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QScrollBar>
#include <QLabel>
#include <QTextDocument>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kComposerButton = 30;
constexpr int kComposerCountFrom = 80; // percent of the limit

//! The caret is in an open ``` block, where Enter makes a new line.
bool insideCodeBlock(const QString &text, int caret)
{
    return QStringView(text).left(caret).count(u"```"_s) % 2 == 1;
}

} // namespace

ComposerRow::ComposerRow(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_input(new MessageInput(style, FontRole::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    m_input->setTextMargins(12, 11);
    m_input->installEventFilter(this); // before that of the completion, which thus comes first
    const auto cellFor = [this, row](Button *button) {
        auto *cell = new QVBoxLayout;
        cell->addStretch(1);
        cell->addWidget(button);
        row->addLayout(cell);
        m_cells.append(cell);
    };
    m_more = new Button(style, Glyph::Plus, tr("Add files, a card or a template"), this);
    m_card = new Button(style, Glyph::Braces, tr("New card"), this);
    m_more->hide();
    m_card->hide();
    row->addSpacing(8);
    cellFor(m_more);
    row->addWidget(m_input, 1);
    m_count = new QLabel(this);
    m_count->setContentsMargins(4, 0, 6, 0);
    m_count->hide();
    row->addWidget(m_count, 0, Qt::AlignBottom);
    m_emoji = new Button(style, Button::Kind::Icon, u"😀"_s, this);
    m_emoji->setName(tr("Emoji"));
    m_send = new Button(style, Glyph::Send, tr("Send"), this);
    m_tools = new Button(style, Button::Kind::Icon, u"Aa"_s, this);
    m_tools->setName(tr("Formatting and preview"));
    m_tools->setCheckable(true);
    for (Button *button : {m_card, m_tools, m_emoji, m_send})
        cellFor(button);
    connectButtons();
    connect(m_input, &QPlainTextEdit::textChanged, this, &ComposerRow::updateCount);
    connect(&m_style, &Style::changed, this, &ComposerRow::applyStyle);
    applyStyle();
}

void ComposerRow::connectButtons()
{
    connect(m_send, &Button::clicked, this, [this] {
        Q_EMIT sendRequested();
        m_input->setFocus();
    });
    connect(m_emoji, &Button::clicked, this,
        [this] { Q_EMIT emojiRequested(m_emoji->mapToGlobal(QPoint(m_emoji->width(), 0))); });
    connect(m_more, &Button::clicked, this, &ComposerRow::moreRequested);
    connect(m_card, &Button::clicked, this, &ComposerRow::cardRequested);
    connect(m_tools, &Button::clicked, this, [this] {
        Q_EMIT toolsToggled(m_tools->isChecked());
        m_input->setFocus(Qt::OtherFocusReason);
    });
}

void ComposerRow::setTarget(ChannelKind kind, const QString &name)
{
    const QString sentence = kind == ChannelKind::Direct ? tr("Message @%1").arg(name) : tr("Message #%1").arg(name);
    m_input->setPlaceholder(sentence);
    setSpoken(m_input, sentence);
}

void ComposerRow::showText(const QString &text, int caret)
{
    m_input->setSource(text);
    m_input->setSourceCaret(caret);
}

QString ComposerRow::textToSend() const
{
    QString text = m_input->source();
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

void ComposerRow::commitComposing()
{
    if (m_input->isComposing())
        QGuiApplication::inputMethod()->commit();
}

void ComposerRow::setMaxLength(int characters)
{
    m_maxLength = characters;
    updateCount();
}

void ComposerRow::setSendable(bool sendable)
{
    m_send->setLevel(sendable ? Level::Accent : Level::Faint);
}

void ComposerRow::offerMore(bool cards)
{
    m_more->show();
    m_card->setVisible(cards);
}

QRect ComposerRow::globalMoreRect() const
{
    return {m_more->mapToGlobal(QPoint()), m_more->size()};
}

void ComposerRow::updateCount()
{
    const auto length = static_cast<int>(m_input->source().size());
    const bool shown = length * 100LL >= static_cast<qint64>(m_maxLength) * kComposerCountFrom;
    const bool over = length > m_maxLength;
    m_count->setVisible(shown);
    if (!shown) {
        m_input->setAccessibleDescription({});
        return;
    }
    m_count->setText(u"%1 / %2"_s.arg(length).arg(m_maxLength));
    setInk(m_count, over ? m_style.color(Level::Danger) : m_style.tokens().dim);
    m_count->setFont(m_style.font(over ? FontRole::NoteStrong : FontRole::Note));
    const QString sentence = tr("%1 of %2 characters").arg(length).arg(m_maxLength);
    setSpoken(m_count, sentence);
    setSpokenMore(m_input, sentence);
}

bool ComposerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent *>(event)); // the type says so
    if (watched == m_input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        Q_EMIT focusChanged();
    return QWidget::eventFilter(watched, event);
}

namespace {

bool isPageKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

bool ComposerRow::onKey(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_input->isComposing())
        return enter; // for the input method: it neither sends nor breaks the line
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (enter)
        onEnter(modifiers);
    else if (event.key() == Qt::Key_Up && control)
        Q_EMIT selectOlderRequested();
    else if (event.key() == Qt::Key_Up && modifiers == Qt::NoModifier && m_upEdits && m_input->document()->isEmpty())
        Q_EMIT editLastRequested();
    else if (event.key() == Qt::Key_Down && control)
        Q_EMIT selectNewerRequested();
    else if (isPageKey(event) && m_input->verticalScrollBar()->maximum() == 0)
        Q_EMIT pageRequested(event.key() == Qt::Key_PageUp ? -1 : 1);
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        return false;
    return true;
}

void ComposerRow::onEnter(Qt::KeyboardModifiers modifiers)
{
    const bool newline = modifiers.testFlag(Qt::ShiftModifier)
        || (m_sendKey == SendKey::CtrlEnter && !modifiers.testFlag(Qt::ControlModifier))
        || (modifiers == Qt::NoModifier && insideCodeBlock(m_input->source(), m_input->sourceCaret()));
    if (newline)
        m_input->insertNewline();
    else
        Q_EMIT sendRequested();
}

void ComposerRow::applyStyle()
{
    m_count->setFont(m_style.font(FontRole::Note));
    // The buttons are in the middle of the last line.
    const int line = m_input->oneLineHeight();
    m_count->setFixedHeight(line);
    for (QVBoxLayout *cell : std::as_const(m_cells))
        cell->setContentsMargins(0, 0, 0, (line - kComposerButton) / 2);
    updateCount();
}

} // namespace chat::ui
