// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/codefield.h"

#include "ui/editor/jsonhighlighter.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostChosenLines = 300;

QColor mixed(const QColor &ground, const QColor &ink, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

} // namespace

CodeField::CodeField(Style &style, QWidget *parent)
    : PlainInput(style, FontRole::Mono, parent)
    , m_numbers(new QWidget(this))
{
    new JsonHighlighter(style, document()); // the document owns it
    setTabChangesFocus(false);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeField::fitGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeField::showMarks);
    connect(&style, &Style::changed, this, &CodeField::showMarks);
    fitGutter();
    showMarks();
}

void CodeField::fitGutter()
{
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    const int width = QFontMetrics(font()).horizontalAdvance(u'0') * static_cast<int>(digits) + 10;
    setGutter(width);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width + 4, inside.height());
}

void CodeField::resizeEvent(QResizeEvent *event)
{
    PlainInput::resizeEvent(event);
    fitGutter();
}

bool CodeField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return PlainInput::eventFilter(watched, event);
}

void CodeField::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.setFont(font());
    const Tokens &t = m_style.tokens();
    // The viewport's top is below ours: numbers are drawn beside the lines, within the frame's margins.
    const qreal shift = viewport()->y() - m_numbers->y();
    painter.setClipRect(0, viewport()->y() - m_numbers->y(), m_numbers->width(), viewport()->height());
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const bool broken = m_errorLines.contains(block.blockNumber());
        painter.setPen(broken ? m_style.color(Level::Danger) : block.blockNumber() == current ? t.text : t.dim);
        const qreal line = QFontMetricsF(font()).lineSpacing();
        painter.drawText(QRectF(0, place.top() + shift, m_numbers->width() - 8, line),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void CodeField::setMarks(const std::vector<CodeMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    m_errorLines.clear();
    for (const CodeMark &mark : m_marks) {
        if (mark.error)
            m_errorLines.insert(document()->findBlock(static_cast<int>(mark.begin)).blockNumber());
    }
    showMarks();
}

void CodeField::setChosen(qsizetype begin, qsizetype end)
{
    if (m_chosenBegin == begin && m_chosenEnd == end)
        return;
    m_chosenBegin = begin;
    m_chosenEnd = end;
    showMarks();
}

void CodeField::goTo(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(position, document()->characterCount() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void CodeField::become(const QString &text, bool join)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const qsizetype least = std::min(old.size(), text.size());
    const auto front = std::mismatch(old.begin(), old.begin() + least, text.begin()).first - old.begin();
    qsizetype back = 0;
    while (back < least - front && old.at(old.size() - 1 - back) == text.at(text.size() - 1 - back))
        ++back;
    QTextCursor cursor(document());
    join ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(front));
    cursor.setPosition(static_cast<int>(old.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(front, text.size() - front - back));
    cursor.endEditBlock();
}

void CodeField::addMark(QList<QTextEdit::ExtraSelection> &shown, const CodeMark &mark)
{
    const int last = document()->characterCount() - 1;
    QTextEdit::ExtraSelection wave;
    wave.cursor = QTextCursor(document());
    wave.cursor.setPosition(static_cast<int>(std::min<qsizetype>(mark.begin, last)));
    // Underlining a whole module would be unreadable: only its first line is.
    const QTextBlock line = wave.cursor.block();
    const int end = std::min<int>(static_cast<int>(mark.end), line.position() + line.length() - 1);
    wave.cursor.setPosition(std::max(wave.cursor.position(), std::min(end, last)), QTextCursor::KeepAnchor);
    if (!wave.cursor.hasSelection() && !wave.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
        wave.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.format.setUnderlineColor(m_style.color(mark.error ? Level::Danger : Level::Warning));
    shown.append(wave);
}

void CodeField::showMarks()
{
    QList<QTextEdit::ExtraSelection> shown;
    if (m_chosenEnd > m_chosenBegin) {
        const int last = document()->characterCount() - 1;
        QTextBlock block = document()->findBlock(static_cast<int>(std::min<qsizetype>(m_chosenBegin, last)));
        const QColor ground = mixed(m_style.tokens().codeGround, m_style.tokens().accent, 0.15);
        for (int lines = 0; lines < kMostChosenLines && block.isValid() && block.position() < m_chosenEnd; ++lines) {
            QTextEdit::ExtraSelection chosen;
            chosen.cursor = QTextCursor(block);
            chosen.format.setBackground(ground);
            chosen.format.setProperty(QTextFormat::FullWidthSelection, true);
            shown.append(chosen);
            block = block.next();
        }
    }
    if (hasFocus()) {
        QTextEdit::ExtraSelection line;
        line.cursor = textCursor();
        line.cursor.clearSelection();
        line.format.setBackground(m_style.tokens().hover);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        shown.append(line);
    }
    for (const CodeMark &mark : m_marks)
        addMark(shown, mark);
    setExtraSelections(shown);
    m_numbers->update();
}

void CodeField::insertIndentedNewline()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype indent = 0;
    while (indent < before.size() && before.at(indent) == u' ')
        ++indent;
    const QString trimmed = before.trimmed();
    if (trimmed.endsWith(u'{') || trimmed.endsWith(u'['))
        indent += 2;
    insertPlainText(u'\n' + QString(indent, u' '));
    ensureCursorVisible();
}

void CodeField::insertIndent()
{
    insertPlainText(u"  "_s);
}

void CodeField::focusInEvent(QFocusEvent *event)
{
    PlainInput::focusInEvent(event);
    showMarks();
}

void CodeField::focusOutEvent(QFocusEvent *event)
{
    PlainInput::focusOutEvent(event);
    showMarks();
}

} // namespace chat::ui
