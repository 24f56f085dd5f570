// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/markupformat.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Before and after.
struct Markers
{
    QString open;
    QString close;
    int address = -1; //!< of a link: where its eight characters stand in `open`; -1: behind the text
};

Markers elementMarkersOf(MarkupFormat format, const QString &text)
{
    switch (format) {
    case MarkupFormat::Bold:
        return {u"<b>"_s, u"</b>"_s};
    case MarkupFormat::Italic:
        return {u"<i>"_s, u"</i>"_s};
    case MarkupFormat::Strike:
        return {u"<s>"_s, u"</s>"_s};
    case MarkupFormat::Underline:
        return {u"<u>"_s, u"</u>"_s};
    case MarkupFormat::Spoiler:
        return {u"<spl>"_s, u"</spl>"_s};
    case MarkupFormat::Code:
        // Several lines make a block of their own by themselves.
        return {text.endsWith(u'\n') ? u"<code>\n"_s : u"<code>"_s, u"</code>"_s};
    case MarkupFormat::Link:
        return {u"<a href=\"https://\">"_s, u"</a>"_s, 9};
    case MarkupFormat::Quote:
        return {u"<blockquote>"_s, u"</blockquote>"_s};
    }
    return {};
}

Markers markersOf(MarkupFormat format, const QString &text)
{
    switch (format) {
    case MarkupFormat::Bold:
        return {u"**"_s, u"**"_s};
    case MarkupFormat::Italic:
        return {u"*"_s, u"*"_s};
    case MarkupFormat::Strike:
        return {u"~~"_s, u"~~"_s};
    case MarkupFormat::Underline:
        return {u"(ins)"_s, u"(ins)"_s};
    case MarkupFormat::Spoiler:
        return {u"(spl)"_s, u"(spl)"_s};
    case MarkupFormat::Code:
        if (text.contains(u'\n'))
            return {u"```\n"_s, text.endsWith(u'\n') ? u"```"_s : u"\n```"_s};
        return {u"`"_s, u"`"_s};
    case MarkupFormat::Link:
        return {u"["_s, u"](https://)"_s};
    case MarkupFormat::Quote:
        break;
    }
    return {};
}

QString selectedText(const QTextCursor &cursor)
{
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void quote(QPlainTextEdit &field)
{
    QTextCursor cursor = field.textCursor();
    const QTextDocument *document = field.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    const bool off = block.text().startsWith("> "_L1);
    cursor.beginEditBlock();
    for (;; block = block.next()) {
        QTextCursor edge(block);
        if (off && block.text().startsWith("> "_L1)) {
            edge.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
            edge.removeSelectedText();
        } else if (!off) {
            edge.insertText(u"> "_s, QTextCharFormat());
        }
        if (block == last || !block.isValid())
            break;
    }
    cursor.endEditBlock();
}

} // namespace

QString formatName(MarkupFormat format)
{
    switch (format) {
    case MarkupFormat::Bold:
        return QCoreApplication::translate("MarkupFormat", "Bold");
    case MarkupFormat::Italic:
        return QCoreApplication::translate("MarkupFormat", "Italic");
    case MarkupFormat::Strike:
        return QCoreApplication::translate("MarkupFormat", "Strikethrough");
    case MarkupFormat::Underline:
        return QCoreApplication::translate("MarkupFormat", "Underline");
    case MarkupFormat::Spoiler:
        return QCoreApplication::translate("MarkupFormat", "Spoiler");
    case MarkupFormat::Code:
        return QCoreApplication::translate("MarkupFormat", "Code");
    case MarkupFormat::Link:
        return QCoreApplication::translate("MarkupFormat", "Link");
    case MarkupFormat::Quote:
        return QCoreApplication::translate("MarkupFormat", "Quote");
    }
    return {};
}

QKeySequence formatKeys(MarkupFormat format)
{
    switch (format) {
    case MarkupFormat::Bold:
        return Qt::CTRL | Qt::Key_B;
    case MarkupFormat::Italic:
        return Qt::CTRL | Qt::Key_I;
    case MarkupFormat::Strike:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case MarkupFormat::Underline:
        return Qt::CTRL | Qt::Key_U;
    case MarkupFormat::Spoiler:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    case MarkupFormat::Code:
        return Qt::CTRL | Qt::Key_E;
    case MarkupFormat::Link:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_K;
    case MarkupFormat::Quote:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Q;
    }
    return {};
}

void applyFormat(QPlainTextEdit &field, MarkupFormat format, MarkupDialect dialect)
{
    if (field.isReadOnly())
        return;
    const bool elements = dialect == MarkupDialect::Elements;
    if (format == MarkupFormat::Quote && !elements) {
        quote(field);
        return;
    }
    QTextCursor cursor = field.textCursor();
    const QString text = selectedText(cursor);
    const auto [open, close, address] = elements ? elementMarkersOf(format, text) : markersOf(format, text);
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const auto opened = static_cast<int>(open.size());
    const auto closed = static_cast<int>(close.size());
    const QString all = field.toPlainText();
    const bool around = begin >= opened && QStringView(all).mid(begin - opened, opened) == open
        && QStringView(all).mid(end, closed) == close
        && !(format == MarkupFormat::Italic && !elements && begin > 1 && all.at(begin - 2) == u'*'
            && all.mid(end, 3) != "***"_L1);
    // What is between the markers stays: it may hold more than its letters.
    const auto replace = [&cursor](int from, int to, const QString &with) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.insertText(with, QTextCharFormat());
    };
    cursor.beginEditBlock();
    if (around && (!text.isEmpty() || format != MarkupFormat::Link)) {
        replace(end, end + closed, {});
        replace(begin - opened, begin, {});
        cursor.setPosition(begin - opened);
        cursor.setPosition(end - opened, QTextCursor::KeepAnchor);
    } else {
        replace(end, end, close);
        replace(begin, begin, open);
        const bool toAddress = format == MarkupFormat::Link && !text.isEmpty();
        const int behind = address < 0 ? end + opened + 2 : begin + address;
        const int from = toAddress ? behind : begin + opened;
        cursor.setPosition(from);
        cursor.setPosition(toAddress ? from + 8 : end + opened, QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    field.setTextCursor(cursor);
    field.ensureCursorVisible();
}

bool isFormatKey(const QPlainTextEdit &field, const QKeyEvent &event)
{
    const QKeySequence keys(event.keyCombination());
    for (const MarkupFormat format : kMarkupFormats) {
        if (keys == formatKeys(format))
            return format != MarkupFormat::Underline || field.textCursor().hasSelection();
    }
    return false;
}

bool applyFormatKeys(QPlainTextEdit &field, const QKeyEvent &event, MarkupDialect dialect)
{
    if (!isFormatKey(field, event))
        return false;
    const QKeySequence keys(event.keyCombination());
    for (const MarkupFormat format : kMarkupFormats) {
        if (keys == formatKeys(format)) {
            applyFormat(field, format, dialect);
            return true;
        }
    }
    return false;
}

} // namespace chat::ui
