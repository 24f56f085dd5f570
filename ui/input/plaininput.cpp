// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/plaininput.h"

#include "ui/input/pastedform.h"
#include "ui/style/text.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kDocumentMargin = 2;

} // namespace

PlainInput::PlainInput(Style &style, FontRole role, QWidget *parent)
    : PlainInput(style, role, nullptr, parent)
{
}

PlainInput::PlainInput(Style &style, FontRole role, QTextDocument *document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_style(style)
    , m_role(role)
{
    if (document) {
        document->setParent(this);
        setDocument(document);
    }
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    this->document()->setDocumentMargin(kDocumentMargin);
    applyStyle();
    connect(&m_style, &Style::changed, this, &PlainInput::applyStyle);
    connect(this, &QPlainTextEdit::textChanged, this, &PlainInput::updateHeight);
    // Composed text that wraps changes the size without changing the text.
    connect(this->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &PlainInput::updateHeight);
    updateHeight();
}

void PlainInput::applyStyle()
{
    const Tokens &t = m_style.tokens();
    setFont(m_style.font(m_role));
    document()->setDefaultFont(font()); // a font that the field had before says nothing to a new document
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, t.text);
    colors.setColor(QPalette::WindowText, t.text);
    colors.setColor(QPalette::PlaceholderText, t.dim);
    QColor selection = t.link;
    selection.setAlphaF(0.35f);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        colors.setColor(group, QPalette::Highlight, selection);
        colors.setColor(group, QPalette::HighlightedText, t.text);
        colors.setColor(group, QPalette::Text, group == QPalette::Disabled ? t.dim : t.text);
    }
    setPalette(colors);
    updateHeight();
    viewport()->update();
}

bool PlainInput::isComposing() const
{
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void PlainInput::setHeightLimit(int pixels)
{
    m_heightLimit = pixels;
    updateHeight();
}

void PlainInput::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    updateHeight();
}

void PlainInput::setFillsPlace(bool fills)
{
    m_fills = fills;
    if (fills) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    } else {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        updateHeight();
    }
}

void PlainInput::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void PlainInput::setTextMargins(int horizontal, int vertical)
{
    m_horizontalMargin = horizontal;
    m_verticalMargin = vertical;
    setGutter(m_gutter);
}

void PlainInput::setGutter(int pixels)
{
    m_gutter = pixels;
    setViewportMargins(m_horizontalMargin + m_gutter, m_verticalMargin, m_horizontalMargin, m_verticalMargin);
    updateHeight();
}

void PlainInput::replaceAll(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text, QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void PlainInput::setSource(const QString &source)
{
    setPlainText(source);
}

void PlainInput::setSourceCaret(int offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(offset, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void PlainInput::insertNewline()
{
    insertPlainText(u"\n"_s);
    ensureCursorVisible();
}

//! Adds up blocks only until `stopAt`, so that a huge paste costs no more than a screen of text.
int PlainInput::textHeight(int stopAt)
{
    qreal height = 2 * kDocumentMargin;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height < stopAt; block = block.next()) {
        height += blockBoundingRect(block).height();
        ++lines;
    }
    const qreal line = blockBoundingRect(document()->begin()).height() > 0 ? QFontMetricsF(font()).lineSpacing() : 0;
    if (lines < m_minimumLines)
        height += line * (m_minimumLines - lines);
    return static_cast<int>(std::ceil(height));
}

int PlainInput::oneLineHeight() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(font()).lineSpacing() + 2 * kDocumentMargin))
        + 2 * m_verticalMargin;
}

void PlainInput::updateHeight()
{
    if (m_updating || m_fills)
        return;
    m_updating = true; // blockBoundingRect() lays out, which may change the size again
    const int frame = 2 * m_verticalMargin;
    const int wanted = textHeight(m_heightLimit) + frame;
    const int height = std::max(oneLineHeight(), std::min(wanted, m_heightLimit));
    setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const bool different = height != minimumHeight() || height != maximumHeight();
    if (different)
        setFixedHeight(height);
    m_updating = false;
    if (different)
        Q_EMIT heightChanged();
}

void PlainInput::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateHeight();
}

void PlainInput::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_placeholder.isEmpty() || !document()->isEmpty() || isComposing())
        return;
    QPainter painter(viewport());
    const QRectF line = blockBoundingGeometry(document()->begin()).translated(contentOffset());
    const QRectF box(
        line.left() + kDocumentMargin, line.top(), viewport()->width() - 2 * kDocumentMargin, line.height());
    drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, m_placeholder, font(), m_style.tokens().dim);
}

bool PlainInput::canInsertFromMimeData(const QMimeData *source) const
{
    return pastedForm(*source) != PastedForm::Nothing;
}

void PlainInput::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    switch (pastedForm(*source)) {
    case PastedForm::Nothing:
        break;
    case PastedForm::Files:
    case PastedForm::Picture:
        Q_EMIT mediaOffered(source);
        break;
    case PastedForm::Text:
        insertPlainText(textFrom(*source));
        ensureCursorVisible();
        break;
    }
}

//! In JSON, too, a mention is written as in a text.
QString PlainInput::textFrom(const QMimeData &mime) const
{
    return pastedSource(mime, MarkupDialect::KMarkdown);
}

QMimeData *PlainInput::createMimeDataFromSelection() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'));
    return mime.release(); // the caller takes ownership
}

} // namespace chat::ui
