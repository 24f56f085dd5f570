// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "ui/composer/texthighlighter.h"
#include "ui/editor/cardcheck.h"
#include "ui/editor/codefield.h"
#include "ui/popups/button.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLimit = 260;
constexpr int kCardLimit = 320;
constexpr int kRadius = 6;
constexpr int kFrame = 2;
constexpr int kCountFrom = 80; // percent of the limit
constexpr auto kCheckDelay = 150ms;

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette colors = widget->palette();
    colors.setColor(QPalette::WindowText, color);
    widget->setPalette(colors);
}

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

void MessageEditor::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(isCard() ? tr("Edit card") : tr("Edit message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildNotice(column);
    if (isCard()) {
        m_code = new CodeField(m_style, this);
        m_field = m_code;
    } else {
        m_field = new PlainInput(m_style, FontRole::Mono, this);
        new TextHighlighter(m_field->document()); // the document owns it
    }
    m_field->setTextMargins(8, 6);
    m_field->setHeightLimit(isCard() ? kCardLimit : kTextLimit);
    m_field->setAccessibleName(isCard() ? tr("Card as JSON") : tr("Message text"));
    m_field->installEventFilter(this);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(kFrame, kFrame, kFrame, kFrame); // so that the scroll bar stays inside the frame
    frame->addWidget(m_field);
    column->addLayout(frame);
    setFocusProxy(m_field);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    buildFooter(column);
}

void MessageEditor::buildNotice(QVBoxLayout *column)
{
    m_noticeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_noticeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_noticeText = new QLabel(m_noticeRow);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    row->addWidget(m_noticeText, 1);
    m_noticeFirst = new Button(m_style, Button::Kind::Link, {}, m_noticeRow);
    m_noticeSecond = new Button(m_style, Button::Kind::Link, {}, m_noticeRow);
    row->addWidget(m_noticeFirst);
    row->addWidget(m_noticeSecond);
    connect(m_noticeFirst, &Button::clicked, this, &MessageEditor::onFirstNotice);
    connect(m_noticeSecond, &Button::clicked, this, &MessageEditor::onSecondNotice);
    m_noticeRow->hide();
    column->addWidget(m_noticeRow);
}

void MessageEditor::buildFooter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    m_count = new QLabel(this);
    m_count->hide();
    row->addWidget(m_count);
    m_cancel = new Button(m_style, Button::Kind::Link, tr("Cancel"), this);
    m_save = new Button(m_style, Button::Kind::Link, tr("Save"), this);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &Button::clicked, this, &MessageEditor::cancelled);
    connect(m_save, &Button::clicked, this, &MessageEditor::save);
    column->addLayout(row);
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

void MessageEditor::showNotice(Notice notice)
{
    m_notice = notice;
    m_noticeRow->setVisible(notice != Notice::None);
    const auto words = [this](const QString &sentence, const QString &first, const QString &second) {
        m_noticeText->setText(sentence);
        m_noticeFirst->setText(first);
        m_noticeFirst->setAccessibleName(first);
        m_noticeSecond->setText(second);
        m_noticeSecond->setAccessibleName(second);
        m_noticeFirst->updateGeometry();
        m_noticeSecond->updateGeometry();
    };
    switch (notice) {
    case Notice::None:
        break;
    case Notice::RemoteChange:
        words(tr("The message was changed meanwhile."), tr("Show theirs"), tr("Keep mine"));
        break;
    case Notice::ShowingTheirs:
        words(tr("This is the message as it is now."), tr("Back to mine"), tr("Use theirs"));
        break;
    case Notice::Gone:
        words(tr("The message was deleted. Your text is still here."), tr("Copy text"), tr("Send as new"));
        break;
    }
    if (notice == Notice::None)
        return;
    QAccessibleEvent alert(m_noticeText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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

void MessageEditor::say(const QString &sentence, bool isError)
{
    m_messageIsError = isError && !sentence.isEmpty();
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    setTextColor(m_message, isError ? m_style.color(Level::Danger) : m_style.tokens().dim);
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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

QSize MessageEditor::sizeHint() const
{
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(std::max(120, width()))
                                                     : layout()->totalSizeHint().height();
    return {560, height};
}

QString MessageEditor::hintText() const
{
    const QString key = u"<b style='color:%1'>%2</b> %3"_s;
    const QString color = m_style.tokens().link.name();
    const QString gap = u"&nbsp;&nbsp;&nbsp;"_s;
    if (m_saving)
        return tr("Saving…").toHtmlEscaped();
    if (m_gone)
        return key.arg(color, tr("Esc"), tr("close"));
    const QString save = key.arg(color, isCard() ? tr("Ctrl+Enter") : tr("Enter"), tr("save"));
    const QString cancel = key.arg(color, tr("Esc"), tr("cancel"));
    const QString line = key.arg(color, isCard() ? tr("Tab") : tr("Shift+Enter"), isCard() ? tr("indent") : tr("new line"));
    return save + gap + cancel + gap + line;
}

void MessageEditor::updateFooter()
{
    m_hint->setText(hintText());
    const QString reason = obstacle();
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_save->setAccessibleDescription(reason);
    const qsizetype length = source().size();
    const bool over = length > m_maxLength;
    m_count->setVisible(length * 100 >= static_cast<qint64>(m_maxLength) * kCountFrom);
    m_count->setText(u"%1 / %2"_s.arg(length).arg(m_maxLength));
    setTextColor(m_count, over ? m_style.color(Level::Danger) : m_style.tokens().dim);
}

void MessageEditor::applyStyle()
{
    const QFont note = m_style.font(FontRole::Note);
    for (QLabel *label : {m_hint, m_count, m_message, m_noticeText})
        label->setFont(note);
    setTextColor(m_hint, m_style.tokens().dim);
    setTextColor(m_noticeText, m_style.color(Level::Warning));
    setTextColor(m_message, m_messageIsError ? m_style.color(Level::Danger) : m_style.tokens().dim);
    updateFooter();
    update();
}

void MessageEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const QColor border = m_messageIsError ? m_style.color(Level::Danger) : m_saving ? t.line : t.accent;
    painter.setPen(QPen(border, 1));
    painter.setBrush(t.codeGround);
    painter.drawRoundedRect(QRectF(m_field->geometry()).adjusted(0.5 - kFrame, 0.5 - kFrame, kFrame - 0.5, kFrame - 0.5), kRadius, kRadius);
}

} // namespace chat::ui
