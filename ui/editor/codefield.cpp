// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/codefield.h"

#include "ui/editor/jsonhighlighter.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

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
    // The viewport's top is below ours: numbers go where the lines are, and not beyond the frame's margins.
    const qreal shift = viewport()->y() - m_numbers->y();
    painter.setClipRect(0, viewport()->y() - m_numbers->y(), m_numbers->width(), viewport()->height());
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const bool broken = m_error && m_error->line == block.blockNumber() + 1;
        painter.setPen(broken ? m_style.color(Level::Danger) : block.blockNumber() == current ? t.text : t.dim);
        const qreal line = QFontMetricsF(font()).lineSpacing();
        painter.drawText(QRectF(0, place.top() + shift, m_numbers->width() - 8, line),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void CodeField::setErrorAt(const std::optional<TextPosition> &position)
{
    if (m_error == position)
        return;
    m_error = position;
    showMarks();
    m_numbers->update();
}

void CodeField::goToError()
{
    if (!m_error)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(indexOf(toPlainText(), *m_error)));
    setTextCursor(cursor);
}

void CodeField::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(m_style.tokens().hover);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(line);
    if (m_error) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(document());
        wave.cursor.setPosition(static_cast<int>(indexOf(toPlainText(), *m_error)));
        wave.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!wave.cursor.hasSelection()
            && !wave.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
            wave.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(m_style.color(Level::Danger));
        marks.append(wave);
    }
    setExtraSelections(marks);
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

} // namespace chat::ui
