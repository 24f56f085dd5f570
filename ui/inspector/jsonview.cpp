// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/jsonview.h"

#include "app/base/showntext.h"
#include "app/markup/json/jsonfault.h"
#include "app/markup/json/jsontext.h"
#include "ui/editor/jsonhighlighter.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"

#include <QKeyEvent>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

JsonView::JsonView(Style &style, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_style(style)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(10);
    setSpoken(this, accessibleName);
    new JsonHighlighter(style, document());
    connect(&style, &Style::changed, this, &JsonView::dress);
    dress();
}

void JsonView::dress()
{
    const Tokens &tokens = m_style.tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, tokens.codeGround);
    colours.setColor(QPalette::Text, tokens.text);
    setPalette(colours);
    QFont font = m_style.font(FontRole::Mono);
    font.setPixelSize(12);
    setFont(font);
}

void JsonView::setJson(const QString &text)
{
    if (text.size() <= kMost) {
        setPlainText(text);
        return;
    }
    const qsizetype cut = cutPosition(text, kMost);
    setPlainText(
        text.first(cut) + u"\n\n"_s + tr("%n more character(s)", nullptr, static_cast<int>(text.size() - cut)));
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // what is around it closes
    else
        QPlainTextEdit::keyPressEvent(event);
}

QString readableJson(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return markup::isJson(text) ? markup::indentJson(text) : text;
}

} // namespace chat::ui
