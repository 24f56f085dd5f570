// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/messageinput.h"

#include "ui/input/chips/chiplayout.h"
#include "ui/input/pastedform.h"
#include "ui/input/spokeninput.h"
#include "ui/style/borders.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <functional>
#include <memory>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QTextDocument *makeChipDocument(Style &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false); // the field has steps of its own
    document->setDocumentLayout(new ChipLayout(style, document.get())); // owned by the document
    return document.release(); // the field takes it over
}

} // namespace

MessageInput::MessageInput(Style &style, FontRole role, QWidget *parent)
    : MessageInput(style, role, makeChipDocument(style), parent)
{
}

MessageInput::MessageInput(Style &style, FontRole role, QTextDocument *document, QWidget *parent)
    : PlainInput(style, role, document, parent)
    , m_keeper(*document)
{
    makeInputsSpoken();
    connect(document, &QTextDocument::contentsChange, this, [this] { m_map.reset(); });
    // Not our own textChanged(): others who hear of it find the chips made.
    connect(&chipLayout(), &ChipLayout::textChanged, this, &MessageInput::onChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MessageInput::onCaretMoved);
}

MessageInput::~MessageInput() = default;

ChipLayout &MessageInput::chipLayout() const
{
    return *qobject_cast<ChipLayout *>(document()->documentLayout()); // it was made with it
}

void MessageInput::setSyntax(const ChipSyntax &syntax)
{
    if (m_keeper.syntax() == syntax)
        return;
    m_keeper.setSyntax(syntax);
    showAgain();
}

void MessageInput::setNames(const ContentPreview::Sources &sources)
{
    chipLayout().faces().setSources(sources);
}

void MessageInput::setShowsSource(bool shows)
{
    if (m_keeper.showsSource() == shows)
        return;
    m_keeper.setShowsSource(shows);
    showAgain();
    Q_EMIT showsSourceChanged(shows);
}

void MessageInput::showAgain()
{
    const auto anchor = map().offsetOf(textCursor().anchor());
    const auto caret = map().offsetOf(textCursor().position());
    keepChips(-1);
    QTextCursor cursor = textCursor();
    cursor.setPosition(map().caretAt(anchor));
    cursor.setPosition(map().caretAt(caret), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

const SourceMap &MessageInput::map() const
{
    if (!m_map)
        m_map.emplace(*document());
    return *m_map;
}

void MessageInput::setSource(const QString &source)
{
    {
        const QScopedValueRollback busy(m_busy, true);
        replaceAll(source);
        m_history.clear();
    }
    const bool different = m_source != this->source();
    m_source = this->source();
    keepChips(-1);
    moveCursor(QTextCursor::Start);
    if (different)
        Q_EMIT sourceChanged();
}

int MessageInput::sourceCaret() const
{
    return static_cast<int>(map().offsetOf(textCursor().position()));
}

void MessageInput::setSourceCaret(int offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(map().caretAt(offset));
    setTextCursor(cursor);
}

QString MessageInput::readable(int from, int to) const
{
    QString text;
    int at = from;
    for (const SourceMap::Place &place : map().chips()) {
        if (place.position < from || place.position >= to)
            continue;
        text += map().between(at, place.position) + chipLayout().faces().face(place.chip).label;
        at = place.position + 1;
    }
    return text + map().between(at, to);
}

void MessageInput::onChange()
{
    if (m_busy)
        return;
    const QString now = source();
    const bool different = now != m_source;
    if (different) {
        m_history.note(m_source, now);
        m_source = now;
    }
    m_delayed = isComposing(); // what it has shown has a place in the text as it is
    if (!m_delayed)
        keepChips(hasFocus() ? textCursor().position() : -1);
    if (different)
        Q_EMIT sourceChanged();
}

void MessageInput::keepChips(int caret)
{
    const QScopedValueRollback busy(m_busy, true);
    m_keeper.keep(caret);
}

void MessageInput::onCaretMoved()
{
    if (!m_busy && m_keeper.isWaiting() && !isComposing())
        keepChips(textCursor().position());
}

QMenu *MessageInput::makeMenu()
{
    QMenu *menu = createStandardContextMenu();
    const auto redirect = [menu](const QString &name, bool enabled, const std::function<void()> &does) {
        if (auto *action = menu->findChild<QAction *>(name)) {
            action->disconnect(SIGNAL(triggered(bool)));
            action->setEnabled(enabled);
            connect(action, &QAction::triggered, menu, does);
        }
    };
    // The document has no steps: they are ours.
    redirect(u"edit-undo"_s, !isReadOnly() && canUndo(), [this] { undo(); });
    redirect(u"edit-redo"_s, !isReadOnly() && canRedo(), [this] { redo(); });
    return menu;
}

void MessageInput::undo()
{
    if (isReadOnly())
        return;
    if (const auto step = m_history.undo())
        take(*step, step->inserted, step->removed);
}

void MessageInput::redo()
{
    if (isReadOnly())
        return;
    if (const auto step = m_history.redo())
        take(*step, step->removed, step->inserted);
}

//! Puts `then` in the place of `now`.
void MessageInput::take(const SourceHistory::Step &step, const QString &now, const QString &then)
{
    {
        const QScopedValueRollback busy(m_busy, true);
        // A chip at its ends is replaced as a whole.
        const int from = map().characterAt(step.at);
        const int to = map().caretAt(step.at + now.size());
        const qsizetype begin = std::min(map().offsetOf(from), step.at);
        const qsizetype end = map().offsetOf(to);
        const QString &all = map().source();
        const QString text
            = all.mid(begin, step.at - begin) + then + all.mid(step.at + now.size(), end - step.at - now.size());
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.insertText(text, QTextCharFormat());
        m_source = source();
    }
    keepChips(-1);
    setSourceCaret(static_cast<int>(step.at + then.size()));
    ensureCursorVisible();
    Q_EMIT sourceChanged();
}

void MessageInput::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else
        return PlainInput::keyPressEvent(event);
    event->accept();
}

void MessageInput::inputMethodEvent(QInputMethodEvent *event)
{
    PlainInput::inputMethodEvent(event);
    if (m_delayed && !isComposing())
        onChange();
}

void MessageInput::focusOutEvent(QFocusEvent *event)
{
    PlainInput::focusOutEvent(event);
    if (m_keeper.isWaiting() && !isComposing())
        keepChips(-1);
}

void MessageInput::resizeEvent(QResizeEvent *event)
{
    chipLayout().setMostWidth(viewport()->width() - static_cast<int>(2 * document()->documentMargin()));
    PlainInput::resizeEvent(event);
}

//! The chip at a place of the viewport; null: there is none.
const SourceMap::Place *MessageInput::chipUnder(const QPoint &place, QRect &rect) const
{
    QTextCursor cursor = cursorForPosition(place);
    const int near = cursor.position();
    for (const SourceMap::Place &chip : map().chips()) {
        if (chip.position != near && chip.position + 1 != near)
            continue;
        cursor.setPosition(chip.position);
        const QRect begin = cursorRect(cursor);
        cursor.setPosition(chip.position + 1);
        rect = begin.united(cursorRect(cursor));
        if (rect.contains(place))
            return &chip;
    }
    return nullptr;
}

void MessageInput::showChipTip(const QPoint &place, const QPoint &globalPosition)
{
    QRect rect;
    const auto *chip = chipUnder(place, rect);
    showTip(globalPosition, chip ? chipLayout().faces().tip(chip->chip) : QString(), viewport(), rect);
}

bool MessageInput::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainInput::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event); // the type says so
    showChipTip(help->pos(), help->globalPos());
    return true;
}

void MessageInput::insertFromMimeData(const QMimeData *source)
{
    m_history.endStep();
    PlainInput::insertFromMimeData(source);
    m_history.endStep();
}

QString MessageInput::textFrom(const QMimeData &mime) const
{
    const ChipSyntax &syntax = m_keeper.syntax();
    return syntax.plain ? pastedText(mime) : pastedSource(mime, syntax.dialect);
}

QMimeData *MessageInput::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    auto mime = std::make_unique<QMimeData>();
    const QString text = readable(from, to);
    const QString source = map().between(from, to);
    mime->setText(text);
    if (text != source)
        mime->setData(sourceFormat(m_keeper.syntax().dialect), source.toUtf8());
    return mime.release(); // the caller takes ownership
}

} // namespace chat::ui
