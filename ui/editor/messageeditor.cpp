// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "app/markup/json/jsonfault.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/cardoverlay.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/input/jsontext.h"
#include "ui/input/plaininput.h"
#include "ui/input/quotebar.h"
#include "ui/input/writing.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>

using namespace std::chrono_literals;

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kCheckDelay = 150ms;

QString withoutTrailingNewlines(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Message bare(MessageKind kind, const QString &source)
{
    Message message;
    message.kind = kind;
    message.source = source;
    return message;
}

} // namespace

MessageEditor::MessageEditor(Style &style, MessageKind kind, const QString &source, int maxLength, QWidget *parent)
    : MessageEditor(style, nullptr, bare(kind, source), maxLength, parent)
{
}

MessageEditor::MessageEditor(Writing &writing, const Message &message, QWidget *parent)
    : MessageEditor(writing.style(), &writing, message, writing.capabilities().maxLength, parent)
{
}

MessageEditor::MessageEditor(Style &style, Writing *writing, const Message &message, int maxLength, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_writing(writing)
    , m_message(message)
    , m_kind(message.kind)
    , m_maxLength(maxLength)
{
    build();
    load(message.source);
    m_original = source();
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &MessageEditor::check);
    connect(m_field, &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(&m_style, &Style::changed, this, &MessageEditor::applyStyle);
    if (parent)
        parent->installEventFilter(this); // its height bounds ours
    applyStyle();
    check();
    fitHeight();
    m_lastHeight = sizeHint().height();
}

MessageEditor::~MessageEditor()
{
    delete m_overlay; // with the card editor, if it is there
}

void MessageEditor::load(const QString &source)
{
    if (m_card) {
        m_card->setSource(source);
        return;
    }
    m_field->setPlainText(source);
    m_field->moveCursor(QTextCursor::End);
}

QString MessageEditor::source() const
{
    return m_card ? m_card->source() : withoutTrailingNewlines(m_field->toPlainText());
}

MarkupDialect MessageEditor::dialect() const
{
    return m_writing && m_kind == MessageKind::Markup ? m_writing->capabilities().markup : MarkupDialect::KMarkdown;
}

bool MessageEditor::isModified() const
{
    return source() != m_original || m_quoteRemoved;
}

Draft MessageEditor::draft() const
{
    if (m_filled)
        return *m_filled;
    Draft draft;
    draft.kind = m_kind;
    draft.source = source();
    if (m_quoteRemoved)
        draft.quoted = MessageId();
    draft.onlyFor = m_message.visibleOnlyTo;
    return draft;
}

Draft MessageEditor::newDraft() const
{
    Draft draft = this->draft();
    draft.quoted.reset();
    if (m_message.quote && !m_quoteRemoved && !m_message.quote->id.isEmpty())
        draft.quoted = m_message.quote->id;
    return draft;
}

QString MessageEditor::obstacle() const
{
    if (m_gone)
        return tr("The message was deleted, it can only be sent as a new one.");
    if (m_saving)
        return tr("It is being saved.");
    const QString text = source();
    if (text.trimmed().isEmpty())
        return tr("A message cannot be empty. To take it away, delete it.");
    if (text.size() > m_maxLength)
        return tr("This is %n character(s) too long.", nullptr, static_cast<int>(text.size()) - m_maxLength);
    return m_problem;
}

void MessageEditor::setSaving(bool saving)
{
    m_saving = saving;
    m_card ? m_card->setReadOnly(saving) : m_field->setReadOnly(saving);
    if (m_overlay)
        m_overlay->setBusy(saving);
    if (saving)
        say({}, false);
    updateFooter();
    update();
}

void MessageEditor::setError(const QString &sentence)
{
    m_filled.reset();
    setSaving(false);
    say(sentence, true);
    if (isExpanded())
        m_overlay->say(sentence, true);
    focusInput();
}

void MessageEditor::setRemoteChange(const QString &newSource)
{
    const QString theirs
        = isCard() && markup::isJson(newSource) ? compactJson(newSource) : withoutTrailingNewlines(newSource);
    if (m_gone || theirs == source() || (m_notice == Notice::None && theirs == m_original))
        return;
    m_theirs = theirs;
    showNotice(Notice::RemoteChange);
}

void MessageEditor::setGone()
{
    m_gone = true;
    m_filled.reset();
    m_saving = false;
    m_card ? m_card->setReadOnly(false) : m_field->setReadOnly(false);
    if (isExpanded()) {
        m_overlay->setBusy(false);
        m_overlay->say(tr("The message was deleted. What you wrote is still here; send it as a new message."), true);
    }
    say({}, false);
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    showNotice(Notice::Gone);
    updateFooter();
}

void MessageEditor::onFirstNotice()
{
    if (m_notice == Notice::Gone) {
        QGuiApplication::clipboard()->setText(source());
        say(tr("Copied."), false);
        return;
    }
    // Both texts change places; the step can be undone like any other.
    const QString other = std::exchange(m_theirs, source());
    m_card ? m_card->replaceSource(other) : m_field->replaceAll(other);
    showNotice(m_notice == Notice::RemoteChange ? Notice::ShowingTheirs : Notice::RemoteChange);
    focusInput();
}

void MessageEditor::onSecondNotice()
{
    if (m_notice == Notice::Gone) {
        sendAsNew();
        return;
    }
    // From here on, "modified" means different from what is on the server now.
    m_original = m_notice == Notice::RemoteChange ? m_theirs : source();
    showNotice(Notice::None);
    updateFooter();
    focusInput();
}

void MessageEditor::focusInput()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void MessageEditor::textChanged()
{
    m_escapeArmed = false;
    say({}, false);
    if (!isCard()) {
        m_checkTimer.start();
        updateFooter();
    }
}

void MessageEditor::check()
{
    m_checkTimer.stop();
    m_problem.clear();
    if (m_card) {
        m_card->checkNow();
        m_problem = m_card->problem();
    } else {
        updatePreview();
    }
    updateFooter();
}

void MessageEditor::save()
{
    if (m_saving)
        return;
    if (isCard())
        check();
    const QString reason = obstacle();
    if (!reason.isEmpty()) {
        say(reason, true);
        if (isExpanded())
            m_overlay->say(reason, true);
        focusInput();
        if (m_card && reason == m_problem)
            m_card->goToProblem();
        return;
    }
    if (!isModified()) {
        Q_EMIT cancelled();
        return;
    }
    if (m_writing && m_original != source())
        m_writing->noteVersion(m_message.id, m_original);
    Q_EMIT saveRequested(source());
}

void MessageEditor::onEscape()
{
    if (m_escapeArmed || !isModified()) {
        Q_EMIT cancelled();
        return;
    }
    m_escapeArmed = true;
    say(tr("Discard your changes? Press Esc again."), false);
}

bool MessageEditor::onEnter(Qt::KeyboardModifiers modifiers)
{
    if (m_field->isComposing())
        return true;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (isCard() && !control) {
        if (!m_saving)
            m_card->code().insertIndentedNewline();
    } else if (!isCard() && modifiers.testFlag(Qt::ShiftModifier)) {
        if (!m_saving && dialect() == MarkupDialect::Elements)
            m_field->insertPlainText(u"<br/>\n"_s); // next to a tag the line's end alone would not be read
        else if (!m_saving)
            m_field->insertNewline();
    } else {
        save();
    }
    return true;
}

bool MessageEditor::onTab(Qt::KeyboardModifiers modifiers)
{
    if (!isCard() || m_saving || m_field->isComposing())
        return false;
    if (m_escapeArmed || modifiers != Qt::NoModifier) {
        focusNextPrevChild(!modifiers.testFlag(Qt::ShiftModifier));
        return true;
    }
    m_card->code().insertIndent();
    return true;
}

bool MessageEditor::onKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return onEnter(modifiers);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return onTab(event->key() == Qt::Key_Backtab ? modifiers | Qt::ShiftModifier : modifiers);
    case Qt::Key_Escape:
        if (m_field->isComposing())
            return false;
        onEscape();
        return true;
    default:
        return false;
    }
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        fitHeight();
    if (watched == m_field && event->type() == QEvent::KeyPress && !isExpanded())
        return onKey(static_cast<QKeyEvent *>(event)); // the type says so
    return QWidget::eventFilter(watched, event);
}

bool MessageEditor::event(QEvent *event)
{
    // Esc from a button of ours is ours too.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        onEscape();
        return true;
    }
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && sizeHint().height() != m_lastHeight) {
        m_lastHeight = sizeHint().height();
        Q_EMIT heightChanged();
    }
    return handled;
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == width() || sizeHint().height() == m_lastHeight)
        return;
    m_lastHeight = sizeHint().height();
    Q_EMIT heightChanged();
}

} // namespace chat::ui
