// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QAccessibleWidget>
#include <QHash>

namespace chat::ui {

class MessageListView;

//! What assistive technology finds in the list of messages: its rows, and below each row what can be clicked in it.
class AccessibleList : public QAccessibleWidget
{
public:
    explicit AccessibleList(MessageListView &view);
    ~AccessibleList() override;

    //! From now on every MessageListView is described by one. Once for the program.
    static void install();
    //! The thing that has the keyboard's focus in its row was changed.
    static void tellFocus(MessageListView &view);

    [[nodiscard]] MessageListView &list() const { return m_view; }
    [[nodiscard]] QAccessibleInterface *rowOf(const MessageId &id) const; //!< null: it is not there

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    void forgetGone() const;

    MessageListView &m_view;
    mutable QHash<MessageId, QAccessible::Id> m_rows;
};

} // namespace chat::ui
