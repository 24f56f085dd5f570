// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/spokeninput.h"

#include "ui/input/messageinput.h"

#include <QAccessibleWidget>
#include <QScopedValueRollback>

#include <algorithm>

namespace chat::ui {

namespace {

//! What a screen reader learns of a MessageInput.
class SpokenInput : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    explicit SpokenInput(MessageInput &input)
        : QAccessibleWidget(&input, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(what);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = input().isReadOnly();
        state.editable = !input().isReadOnly();
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // The text.
    [[nodiscard]] int characterCount() const override { return input().document()->characterCount() - 1; }

    [[nodiscard]] QString text(int from, int to) const override
    {
        const int end = to < 0 ? characterCount() : within(to);
        if (m_characters)
            return input().toPlainText().mid(within(from), std::max(0, end - within(from)));
        return input().readable(within(from), std::max(within(from), end));
    }

    // Where a word or line begins is found in the text with one character for each chip.
    [[nodiscard]] QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType type, int *from, int *to) const override
    {
        const QScopedValueRollback characters(m_characters, true);
        QAccessibleTextInterface::textBeforeOffset(offset, type, from, to);
        return named(*from, *to);
    }
    [[nodiscard]] QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType type, int *from, int *to) const override
    {
        const QScopedValueRollback characters(m_characters, true);
        QAccessibleTextInterface::textAfterOffset(offset, type, from, to);
        return named(*from, *to);
    }
    [[nodiscard]] QString textAtOffset(
        int offset, QAccessible::TextBoundaryType type, int *from, int *to) const override
    {
        const QScopedValueRollback characters(m_characters, true);
        QAccessibleTextInterface::textAtOffset(offset, type, from, to);
        return named(*from, *to);
    }

    [[nodiscard]] QString attributes(int offset, int *from, int *to) const override
    {
        *from = within(offset);
        *to = std::min(*from + 1, characterCount());
        return {};
    }

    // Caret and selection.
    [[nodiscard]] int cursorPosition() const override { return input().textCursor().position(); }
    void setCursorPosition(int position) override { select(position, position); }
    [[nodiscard]] int selectionCount() const override { return input().textCursor().hasSelection() ? 1 : 0; }
    void selection(int index, int *from, int *to) const override
    {
        const QTextCursor cursor = input().textCursor();
        const bool any = index == 0 && cursor.hasSelection();
        *from = any ? cursor.selectionStart() : 0;
        *to = any ? cursor.selectionEnd() : 0;
    }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void setSelection(int index, int from, int to) override
    {
        if (index == 0)
            select(from, to);
    }
    void removeSelection(int index) override
    {
        if (index == 0)
            select(cursorPosition(), cursorPosition());
    }

    // Places on the screen.
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QTextCursor cursor(input().document());
        cursor.setPosition(within(offset));
        QRect rect = input().cursorRect(cursor);
        cursor.setPosition(within(offset + 1));
        const QRect next = input().cursorRect(cursor);
        if (next.top() == rect.top())
            rect.setRight(std::max(rect.left(), next.left() - 1));
        return {input().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return input().cursorForPosition(input().viewport()->mapFromGlobal(point)).position();
    }
    void scrollToSubstring(int from, int to) override
    {
        select(from, to);
        input().ensureCursorVisible();
    }

    // Changes.
    void deleteText(int from, int to) override { replaceText(from, to, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int from, int to, const QString &text) override
    {
        if (input().isReadOnly())
            return;
        QTextCursor cursor = input().textCursor();
        cursor.setPosition(within(from));
        cursor.setPosition(within(to), QTextCursor::KeepAnchor);
        cursor.insertText(text, QTextCharFormat());
    }

private:
    [[nodiscard]] MessageInput &input() const { return *static_cast<MessageInput *>(object()); } // made for one
    [[nodiscard]] int within(int offset) const { return std::clamp(offset, 0, characterCount()); }
    [[nodiscard]] QString named(int from, int to) const
    {
        return from < 0 || to < from ? QString() : input().readable(within(from), within(to));
    }

    void select(int from, int to)
    {
        QTextCursor cursor = input().textCursor();
        cursor.setPosition(within(from));
        cursor.setPosition(within(to), QTextCursor::KeepAnchor);
        input().setTextCursor(cursor);
    }

    mutable bool m_characters = false; //!< chips count as they are
};

QAccessibleInterface *spokenInputFor(const QString &, QObject *object)
{
    auto *input = qobject_cast<MessageInput *>(object);
    return input ? new SpokenInput(*input) : nullptr; // Qt takes it over
}

} // namespace

void makeInputsSpoken()
{
    static const bool made = [] {
        QAccessible::installFactory(spokenInputFor);
        return true;
    }();
    Q_UNUSED(made)
}

} // namespace chat::ui
