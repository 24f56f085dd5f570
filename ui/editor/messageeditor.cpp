// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "ui/editor/cardcheck.h"
#include "ui/editor/codefield.h"
#include "ui/popups/button.h"

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

//! "37:13  $[0].modules[6].elements[0]  what is wrong".
QString describe(const CardProblem &problem)
{
    const QString place = u"%1:%2"_s.arg(problem.position.line).arg(problem.position.column);
    return place + u"  "_s + (problem.where.isEmpty() ? QString() : problem.where + u"  "_s) + problem.message;
}

bool isJson(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

MessageEditor::MessageEditor(Style &style, MessageKind kind, const QString &source, int maxLength, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_kind(kind)
    , m_maxLength(maxLength)
{
    build();
    load(source);
    m_original = this->source();
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &MessageEditor::check);
    connect(m_field, &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(&m_style, &Style::changed, this, &MessageEditor::applyStyle);
    applyStyle();
    check();
    m_lastHeight = sizeHint().height();
}

QString MessageEditor::toShown(const QString &source) const
{
    return isCard() && isJson(source) ? indentJson(source) : source;
}

void MessageEditor::load(const QString &source)
{
    m_field->setPlainText(toShown(source));
    if (!isCard())
        m_field->moveCursor(QTextCursor::End);
}

QString MessageEditor::source() const
{
    const QString text = m_field->toPlainText();
    if (isCard())
        return isJson(text) ? compactJson(text) : text;
    return withoutTrailingNewlines(text);
}

bool MessageEditor::isModified() const
{
    return source() != m_original;
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
    m_field->setReadOnly(saving);
    if (saving)
        say({}, false);
    updateFooter();
    update();
}

void MessageEditor::setError(const QString &sentence)
{
    setSaving(false);
    say(sentence, true);
    focusInput();
}

void MessageEditor::setRemoteChange(const QString &newSource)
{
    const QString theirs = isCard() && isJson(newSource) ? compactJson(newSource) : withoutTrailingNewlines(newSource);
    if (m_gone || theirs == source() || (m_notice == Notice::None && theirs == m_original))
        return;
    m_theirs = theirs;
    showNotice(Notice::RemoteChange);
}

void MessageEditor::setGone()
{
    m_gone = true;
    m_saving = false;
    m_field->setReadOnly(false);
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
    m_field->replaceAll(toShown(other));
    showNotice(m_notice == Notice::RemoteChange ? Notice::ShowingTheirs : Notice::RemoteChange);
    focusInput();
}

void MessageEditor::onSecondNotice()
{
    if (m_notice == Notice::Gone) {
        m_problem.isEmpty() && !source().trimmed().isEmpty() ? Q_EMIT sendAsNewRequested(source()) : check();
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
    if (isCard()) {
        m_checkTimer.start();
    } else {
        say({}, false);
        updateFooter();
    }
}

void MessageEditor::check()
{
    m_checkTimer.stop();
    m_problem.clear();
    if (m_code) {
        const QString text = m_code->toPlainText();
        const std::optional<CardProblem> problem = firstCardProblem(text);
        const bool blocks = problem && problem->blocks;
        const QString sentence = problem ? describe(*problem) : QString();
        if (blocks)
            m_problem = sentence;
        m_code->setErrorAt(blocks ? std::optional(problem->position) : std::nullopt);
        if (m_message->text() != sentence)
            say(sentence, blocks);
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
        focusInput();
        if (m_code && reason == m_problem)
            m_code->goToError();
        return;
    }
    if (!isModified()) {
        Q_EMIT cancelled();
        return;
    }
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
            m_code->insertIndentedNewline();
    } else if (!isCard() && modifiers.testFlag(Qt::ShiftModifier)) {
        if (!m_saving)
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
    m_code->insertIndent();
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
    if (watched == m_field && event->type() == QEvent::KeyPress)
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
