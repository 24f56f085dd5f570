// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchsuggestions.h"

#include "ui/search/searchsuggestionlist.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace chat::ui {

SearchSuggestions::SearchSuggestions(Style &style, Directory &directory, QLineEdit &field)
    : QObject(&field)
    , m_style(style)
    , m_field(field)
    , m_model(directory)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, [this] {
        m_dismissed = false;
        if (m_field.text().isEmpty())
            close(); // who cleared it does not ask what could stand there
        else
            refresh();
    });
    connect(&field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            refresh();
    });
}

SearchSuggestions::~SearchSuggestions()
{
    delete m_list;
}

bool SearchSuggestions::isOpen() const
{
    return m_list && m_list->isVisible();
}

SearchSuggestionList *SearchSuggestions::list() const
{
    return m_list;
}

void SearchSuggestions::close()
{
    if (!isOpen())
        return;
    m_list->hide();
    Q_EMIT openChanged();
}

void SearchSuggestions::refresh()
{
    if (!m_field.hasFocus() || m_field.hasSelectedText() || m_dismissed) {
        close();
        return;
    }
    m_model.setQuery(m_field.text(), m_field.cursorPosition(), m_conversation, m_style.calendar().today());
    if (m_model.rowCount() == 0)
        close();
    else
        show();
}

void SearchSuggestions::show()
{
    QWidget *window = m_field.window();
    if (!m_list) {
        m_list = new SearchSuggestionList(m_style, m_model, window);
        connect(m_list, &SideList::chosen, this, [this](const QModelIndex &index) { accept(index.row()); });
    } else if (m_list->parentWidget() != window) {
        m_list->setParent(window);
    }
    const bool opens = !isOpen();
    m_list->showBelow({m_field.mapTo(window, QPoint(0, 0)), m_field.size()});
    // Of an operator's values one is meant; a word is what was typed unless somebody chooses an operator.
    select(m_model.isOfOperator() ? 0 : -1);
    if (opens)
        Q_EMIT openChanged();
}

void SearchSuggestions::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void SearchSuggestions::accept(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const auto completed = m_model.completed(row);
    m_field.setText(completed.query);
    m_field.setCursorPosition(static_cast<int>(completed.cursor));
    m_field.setFocus();
    refresh();
}

bool SearchSuggestions::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const int count = m_model.rowCount();
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Down:
        if (row < 0 && !m_model.isOfOperator() && !m_field.text().isEmpty())
            return false; // to the results
        select((row + 1) % count);
        return true;
    case Qt::Key_Up:
        select(row < 0 ? count - 1 : (row + count - 1) % count);
        return true;
    case Qt::Key_Tab:
        accept(row < 0 ? 0 : row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        accept(row);
        return true;
    case Qt::Key_Escape:
        m_dismissed = true;
        close();
        return true;
    default:
        return false;
    }
}

bool SearchSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event); // checked by the type above
        if (isOpen() && onKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
        break;
    }
    case QEvent::FocusIn:
        m_dismissed = false;
        QMetaObject::invokeMethod(this, &SearchSuggestions::refresh, Qt::QueuedConnection);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
