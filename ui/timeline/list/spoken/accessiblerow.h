// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"

#include <QAccessible>

#include <vector>

namespace chat::ui {

class AccessibleList;

//! One message for assistive technology. Its children are the things in it that can be clicked.
class AccessibleRow : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleRow(const AccessibleList &list, MessageId id);
    ~AccessibleRow() override;

    [[nodiscard]] const AccessibleList &list() const { return m_list; }
    [[nodiscard]] const MessageId &id() const { return m_id; }
    [[nodiscard]] int row() const; //!< -1: it is gone
    [[nodiscard]] std::vector<Hit> hits() const; //!< of its children, in their order

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const AccessibleList &m_list;
    MessageId m_id;
    mutable std::vector<QAccessible::Id> m_things;
};

} // namespace chat::ui
