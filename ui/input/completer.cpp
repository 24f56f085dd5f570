// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/completer.h"

#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/satori/satoriwriter.h"
#include "ui/input/completionlist.h"
#include "ui/input/messageinput.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Trigger = CompletionModel::Trigger;

namespace {

constexpr int kLongest = 32; // characters after the trigger
constexpr int kLeastEmoji = 2;

bool isQueryPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'+' || c == u'.';
}

QString sourceOf(const CompletionModel::Row &row, MarkupDialect dialect)
{
    if (row.kind == CompletionModel::Kind::UnicodeEmoji)
        return row.insert.text;
    if (dialect == MarkupDialect::KMarkdown) {
        // Unchanged: the writer would replace a non-numeric id, as other platforms have, by its name.
        const QString &id = row.insert.value;
        if (row.insert.kind == Inline::Kind::User)
            return u"(met)"_s + id + u"(met)"_s;
        if (row.insert.kind == Inline::Kind::Role)
            return u"(rol)"_s + id + u"(rol)"_s;
        if (row.insert.kind == Inline::Kind::Channel)
            return u"(chn)"_s + id + u"(chn)"_s;
    }
    Block block;
    block.inlines.push_back(row.insert);
    return dialect == MarkupDialect::Elements ? markup::writeSatori({block}) : markup::writeKMarkdown({block});
}

} // namespace

Completer::Completer(const Needs &needs, MessageInput &field)
    : QObject(&field)
    , m_needs(needs)
    , m_field(field)
    , m_model(needs.backend, needs.directory)
{
    field.installEventFilter(this);
    connect(&field, &QPlainTextEdit::textChanged, this, &Completer::refresh);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_query)
            refresh();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Completer::showRows);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &Completer::showRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &Completer::showRows);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &Completer::showRows);
}

Completer::~Completer()
{
    delete m_list;
}

void Completer::setChannel(const ChannelRef &channel)
{
    m_channel = channel;
    close();
}

bool Completer::isOpen() const
{
    return m_list && m_list->isVisible();
}

CompletionList *Completer::list() const
{
    return m_list;
}

void Completer::close()
{
    m_query.reset();
    if (m_list)
        m_list->hide();
    m_model.clear();
}

std::optional<Completer::Query> Completer::queryAt(const QString &line, int caret)
{
    int at = caret;
    while (at > 0 && caret - at < kLongest && isQueryPart(line.at(at - 1)))
        --at;
    if (at == 0)
        return {};
    Query query;
    switch (line.at(at - 1).unicode()) {
    case u'@':
        query.trigger = Trigger::People;
        break;
    case u'#':
        query.trigger = Trigger::Channels;
        break;
    case u':':
        query.trigger = Trigger::Emoji;
        break;
    default:
        return {};
    }
    query.begin = at - 1;
    query.text = line.mid(at, caret - at);
    // In "me@host", "10:30" or "a#b" it has another meaning; Chinese text has no spaces before it.
    if (query.begin > 0) {
        const QChar before = line.at(query.begin - 1);
        const bool word = before.unicode() < 0x250 && (before.isLetterOrNumber() || before == u'_');
        if (word || before == u'\\' || before == u'/' || before == query.text.left(1))
            return {};
    }
    const bool named = std::any_of(query.text.begin(), query.text.end(), [](QChar c) { return c.isLetter(); });
    if (query.trigger == Trigger::Emoji && (query.text.size() < kLeastEmoji || !named) && !query.text.startsWith(u'+'))
        return {};
    return query;
}

void Completer::refresh()
{
    const QTextCursor cursor = m_field.textCursor();
    std::optional<Query> query;
    if (!cursor.hasSelection() && !m_field.isReadOnly() && !m_field.isComposing() && m_field.hasFocus())
        query = queryAt(cursor.block().text(), cursor.positionInBlock());
    if (query) {
        query->begin += cursor.block().position();
        if (m_exempt && m_exempt(query->begin))
            query.reset();
    }
    if (!query || query->begin != m_dismissed)
        m_dismissed = -1;
    else
        query.reset();
    if (!query) {
        if (m_query)
            close();
        return;
    }
    m_query = query;
    m_model.setQuery(query->trigger, query->text, m_channel);
    showRows();
}

void Completer::showRows()
{
    if (!m_query)
        return;
    if (m_model.rowCount() == 0) {
        if (m_list)
            m_list->hide();
        return;
    }
    QWidget *window = m_field.window();
    if (!m_list) {
        m_list = new CompletionList(m_needs.style, m_model, m_needs.images, window);
        connect(m_list, &CompletionList::chosen, this, &Completer::accept);
    } else if (m_list->parentWidget() != window) {
        m_list->setParent(window);
    }
    reposition();
    m_list->setCurrent(0);
}

void Completer::reposition()
{
    if (!m_query || !m_list || m_model.rowCount() == 0)
        return;
    QWidget *window = m_list->parentWidget();
    QTextCursor start(m_field.document());
    start.setPosition(m_query->begin);
    const QRect caret = m_field.cursorRect(start);
    m_list->showAt({m_field.viewport()->mapTo(window, caret.topLeft()), caret.size()});
}

void Completer::accept(int row)
{
    if (!m_query || row < 0 || row >= m_model.rowCount())
        return;
    const CompletionModel::Row chosen = m_model.at(row);
    const int begin = m_query->begin;
    close();
    QTextCursor cursor = m_field.textCursor();
    const int end = cursor.position();
    cursor.beginEditBlock();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    const bool emoji
        = chosen.kind == CompletionModel::Kind::UnicodeEmoji || chosen.kind == CompletionModel::Kind::CustomEmoji;
    cursor.insertText(sourceOf(chosen, m_dialect) + (emoji ? QString() : u" "_s), QTextCharFormat());
    cursor.endEditBlock();
    m_field.setTextCursor(cursor);
    m_field.ensureCursorVisible();
    m_field.setFocus(Qt::OtherFocusReason);
    close();
}

bool Completer::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        m_list->move(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_list->move(key == Qt::Key_PageUp ? -7 : 7);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        accept(m_list->current());
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_query ? m_query->begin : -1;
        close();
        return true;
    default:
        return false;
    }
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && isOpen() && !m_field.isComposing()) {
        const auto *key = static_cast<QKeyEvent *>(event); // checked by the type above
        return onKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
