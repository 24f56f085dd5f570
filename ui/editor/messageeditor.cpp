// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "app/services/backend.h"
#include "app/session/drafts/keptedits.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/card/cardpane.h"
#include "ui/editor/codefield.h"
#include "ui/editor/editorbanners.h"
#include "ui/editor/editorfooter.h"
#include "ui/editor/editormenu.h"
#include "ui/editor/editornotice.h"
#include "ui/editor/textpane.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/widgets/statusline.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Notice = EditorNotice::Kind;

namespace {

constexpr int kMessageEditorRadius = 6;
constexpr int kCountFrom = 80; // percent of the limit

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
    , m_maxLength(maxLength)
{
    build();
    m_pane->load(message.source);
    m_original = source();
    connectParts();
    if (m_card)
        connectCard();
    if (parent)
        parent->installEventFilter(this); // its height limits ours
    fitHeight();
    m_pane->check();
    m_lastHeight = sizeHint().height();
}

MessageEditor::~MessageEditor()
{
    delete std::exchange(m_pane, nullptr); // with what it has over the window
}

void MessageEditor::build()
{
    const bool card = m_message.kind == MessageKind::Card;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpoken(this, card ? tr("Edit card") : tr("Edit message"));
    m_banners = new EditorBanners(m_style, m_writing, m_message, this);
    m_notice = new EditorNotice(m_style, this);
    if (card)
        m_pane = m_card = new CardPane(m_style, m_writing, m_message, this);
    else
        m_pane = new TextPane(m_style, m_writing, m_message, this);
    setFocusProxy(&m_pane->field());
    m_status = new StatusLine(m_style, this);
    m_footer = new EditorFooter(m_style, card, card || m_writing, m_pane->tools(), this);
    m_menu = new EditorMenu(m_writing, m_message, *m_pane, *this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *row : QWidgetList{m_banners, m_notice, m_pane, m_status, m_footer})
        column->addWidget(row);
}

void MessageEditor::connectParts()
{
    connect(&m_pane->field(), &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(&m_pane->field(), &QPlainTextEdit::cursorPositionChanged, this, &MessageEditor::edited);
    connect(m_pane, &SourcePane::checked, this, &MessageEditor::updateFooter);
    connect(m_banners, &EditorBanners::quoteClicked, this, [this] { Q_EMIT quoteClicked(m_message.quote->id); });
    connect(m_banners, &EditorBanners::quoteRemoved, this, [this] {
        Q_EMIT edited();
        updateFooter();
        focusInput();
    });
    connect(m_notice, &EditorNotice::firstChosen, this, &MessageEditor::onFirstNotice);
    connect(m_notice, &EditorNotice::secondChosen, this, &MessageEditor::onSecondNotice);
    connect(m_footer, &EditorFooter::moreRequested, this,
        [this] { m_menu->popup(m_card, m_pane->problem(), m_footer->globalMoreRect()); });
    connect(m_footer, &EditorFooter::expandRequested, this, [this] { setExpanded(true); });
    connect(m_footer, &EditorFooter::cancelRequested, this, &MessageEditor::cancelled);
    connect(m_footer, &EditorFooter::saveRequested, this, &MessageEditor::save);
    connect(m_menu, &EditorMenu::testRequested, this, &MessageEditor::test);
    connect(m_menu, &EditorMenu::asNewRequested, this, &MessageEditor::sendAsNew);
    connect(m_menu, &EditorMenu::templateChosen, this, &MessageEditor::saveTemplate);
    connect(m_menu, &EditorMenu::readerRequested, this, &MessageEditor::pickReader);
    connect(m_menu, &EditorMenu::readerPicked, this, &MessageEditor::saveForRequested);
    connect(&m_style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void MessageEditor::connectCard()
{
    connect(m_card, &CardPane::collapseRequested, this, [this] { setExpanded(false); });
    connect(m_card, &CardPane::saveRequested, this, &MessageEditor::save);
    connect(m_card, &CardPane::asNewRequested, this, &MessageEditor::sendAsNew);
    connect(m_card, &CardPane::testRequested, this, &MessageEditor::test);
    m_card->setMenu([this](QMenu &menu) { m_menu->fill(menu); });
}

QString MessageEditor::source() const
{
    return m_pane->source();
}

bool MessageEditor::isModified() const
{
    return source() != m_original || m_banners->isQuoteRemoved();
}

KeptEdit MessageEditor::unfinished() const
{
    const PlainInput &field = m_pane->field();
    return {field.source(), field.sourceCaret(), m_original, m_message.kind, m_banners->isQuoteRemoved()};
}

void MessageEditor::restore(const KeptEdit &edit)
{
    if (edit.quoteRemoved)
        m_banners->hideQuote();
    m_pane->put(edit.text, edit.caret);
    const QString now = std::exchange(m_original, m_pane->asSaved(edit.original));
    if (source() == now) // it was saved after all
        m_original = now;
    else if (now != m_original)
        setRemoteChange(m_message.source);
    updateFooter();
}

Draft MessageEditor::draft() const
{
    if (m_filled)
        return *m_filled;
    Draft draft;
    draft.kind = m_message.kind;
    draft.source = source();
    if (m_banners->isQuoteRemoved())
        draft.quoted = MessageId();
    draft.onlyFor = m_message.visibleOnlyTo;
    return draft;
}

Draft MessageEditor::newDraft() const
{
    Draft draft = this->draft();
    draft.quoted.reset();
    if (m_message.quote && !m_banners->isQuoteRemoved() && !m_message.quote->id.isEmpty())
        draft.quoted = m_message.quote->id;
    return draft;
}

CardEditor *MessageEditor::cardEditor() const
{
    return m_card ? &m_card->editor() : nullptr;
}

QString MessageEditor::obstacle() const
{
    if (m_gone)
        return tr("The message was deleted; it can only be sent as a new one.");
    if (m_saving)
        return tr("Saving is in progress.");
    const QString text = source();
    if (text.trimmed().isEmpty())
        return tr("A message cannot be empty. To remove it, delete it.");
    if (text.size() > m_maxLength)
        return tr("This is %n character(s) too long.", nullptr, static_cast<int>(text.size()) - m_maxLength);
    return m_pane->problem();
}

void MessageEditor::setSaving(bool saving)
{
    m_saving = saving;
    m_pane->setBusy(saving);
    if (saving)
        say({}, false);
    updateFooter();
    update();
}

void MessageEditor::setError(const QString &sentence)
{
    m_filled.reset();
    setSaving(false);
    Q_EMIT notSaved();
    refuse(sentence);
    focusInput();
}

void MessageEditor::setRemoteChange(const QString &newSource)
{
    const QString theirs = m_pane->asSaved(newSource);
    if (m_gone || theirs == source() || (m_notice->kind() == Notice::None && theirs == m_original))
        return;
    m_theirs = theirs;
    m_notice->showKind(Notice::RemoteChange);
}

void MessageEditor::setGone()
{
    m_gone = true;
    m_filled.reset();
    m_saving = false;
    m_pane->setBusy(false);
    m_menu->setGone();
    if (m_card)
        m_card->setGone(tr("The message was deleted. What you wrote is still here; send it as a new message."));
    say({}, false);
    m_notice->showKind(Notice::Gone);
    updateFooter();
    Q_EMIT notSaved();
}

void MessageEditor::onFirstNotice()
{
    if (m_notice->kind() == Notice::Gone) {
        QGuiApplication::clipboard()->setText(source());
        say(tr("Copied."), false);
        return;
    }
    // Swaps both texts; can be undone like any other step.
    m_pane->replace(std::exchange(m_theirs, source()));
    m_notice->showKind(m_notice->kind() == Notice::RemoteChange ? Notice::ShowingTheirs : Notice::RemoteChange);
    focusInput();
}

void MessageEditor::onSecondNotice()
{
    if (m_notice->kind() == Notice::Gone) {
        sendAsNew();
        return;
    }
    // From here on, "modified" means different from what is on the server.
    m_original = m_notice->kind() == Notice::RemoteChange ? m_theirs : source();
    m_notice->showKind(Notice::None);
    updateFooter();
    focusInput();
}

void MessageEditor::focusInput()
{
    m_pane->field().setFocus(Qt::OtherFocusReason);
}

void MessageEditor::textChanged()
{
    m_escapeArmed = false;
    say({}, false);
    Q_EMIT edited();
    if (!m_card)
        updateFooter();
}

void MessageEditor::save()
{
    if (m_saving)
        return;
    if (m_card)
        m_pane->check();
    const QString reason = obstacle();
    if (!reason.isEmpty()) {
        refuse(reason);
        focusInput();
        if (reason == m_pane->problem())
            m_pane->goToProblem();
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

//! The message becomes the template filled with the values.
void MessageEditor::saveTemplate(const Draft &filled)
{
    m_filled = draft();
    m_filled->source = filled.source;
    m_filled->templateId = filled.templateId;
    m_writing->noteVersion(m_message.id, m_original);
    Q_EMIT saveRequested(filled.source);
}

void MessageEditor::sendAsNew()
{
    m_pane->check();
    if (!m_pane->problem().isEmpty())
        say(m_pane->problem(), true);
    else if (source().trimmed().isEmpty())
        say(tr("A message cannot be empty. To remove it, delete it."), true);
    else
        Q_EMIT sendAsNewRequested(source());
}

//! Sent to oneself only: a real test of how the server accepts it and how it looks.
void MessageEditor::test()
{
    Draft draft = newDraft();
    draft.quoted.reset();
    draft.onlyFor = m_writing->backend().self().id;
    Q_EMIT testRequested(draft);
    const QString done = tr("Sent to you only; it disappears when the messages are reloaded.");
    if (m_card)
        m_card->report(done, false);
    say(done, false);
}

bool MessageEditor::isExpanded() const
{
    return m_card && m_card->isExpanded();
}

void MessageEditor::setExpanded(bool expanded)
{
    if (!m_card || expanded == isExpanded())
        return;
    if (expanded) {
        m_card->expand(m_menu->whisperObstacle());
        updateFooter();
        return;
    }
    m_card->collapse();
    fitHeight();
    focusInput();
}

void MessageEditor::pickReader()
{
    if (m_card)
        m_pane->check();
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        say(reason, true);
        return;
    }
    const QRect anchor = m_footer->globalMoreRect();
    m_menu->pickReader(anchor.isNull() ? QRect(mapToGlobal(QPoint()), QSize(1, 1)) : anchor);
}

void MessageEditor::say(const QString &sentence, bool isError)
{
    m_status->say(sentence, isError);
    update();
}

void MessageEditor::refuse(const QString &reason)
{
    say(reason, true);
    if (m_card)
        m_card->report(reason, true);
}

void MessageEditor::updateFooter()
{
    using Footer = EditorFooter::State;
    m_footer->setState(m_saving ? Footer::Saving : m_gone ? Footer::Gone : Footer::Editing);
    m_footer->setObstacle(obstacle());
    const qsizetype length = source().size();
    QStringList counts;
    if (m_card)
        counts << m_card->editor().limitsText();
    if (length * 100 >= static_cast<qint64>(m_maxLength) * kCountFrom)
        counts << u"%1 / %2"_s.arg(length).arg(m_maxLength);
    m_footer->setCounts(counts.join(u" · "_s), length > m_maxLength || (m_card && m_card->editor().isOverFull()));
}

//! The row must fit into the view with everything needed to save it.
void MessageEditor::fitHeight()
{
    m_pane->fitTo(parentWidget() ? parentWidget()->height() : 600);
}

void MessageEditor::onEnter(Qt::KeyboardModifiers modifiers)
{
    if (!m_pane->field().isComposing() && !m_pane->breakLine(modifiers))
        save();
}

bool MessageEditor::onTab(Qt::KeyboardModifiers modifiers)
{
    if (!m_card || m_saving || m_pane->field().isComposing())
        return false;
    if (m_escapeArmed || modifiers != Qt::NoModifier)
        focusNextPrevChild(!modifiers.testFlag(Qt::ShiftModifier));
    else
        m_card->editor().code().insertIndent();
    return true;
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

bool MessageEditor::onKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        onEnter(modifiers);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return onTab(event->key() == Qt::Key_Backtab ? modifiers | Qt::ShiftModifier : modifiers);
    case Qt::Key_Escape:
        if (m_pane->field().isComposing())
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
    // While the pane is made and while it goes there is none.
    if (m_pane && watched == &m_pane->field() && event->type() == QEvent::KeyPress && !isExpanded())
        return onKey(static_cast<QKeyEvent *>(event)); // the type says so
    return QWidget::eventFilter(watched, event);
}

bool MessageEditor::event(QEvent *event)
{
    // Esc pressed in one of our buttons counts too.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        onEscape();
        return true;
    }
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        noteHeight();
    return handled;
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        noteHeight();
}

void MessageEditor::noteHeight()
{
    if (sizeHint().height() == m_lastHeight)
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

void MessageEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const QColor border = m_status->isError() ? m_style.color(Level::Danger) : m_saving ? t.line : t.accent;
    painter.setPen(QPen(border, 1));
    painter.setBrush(t.codeGround);
    painter.drawRoundedRect(
        QRectF(m_pane->frame()).adjusted(0.5, 0.5, -0.5, -0.5), kMessageEditorRadius, kMessageEditorRadius);
}

} // namespace chat::ui
