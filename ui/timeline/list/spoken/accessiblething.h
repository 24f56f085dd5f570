// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/hit.h"

#include <QAccessible>

#include <optional>

namespace chat::ui {

class AccessibleRow;

//! Something in a message that can be clicked, for assistive technology: link, file, button, spoiler, picture, chip.
class AccessibleThing : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    //! The one with this number in the row.
    AccessibleThing(const AccessibleRow &row, int number)
        : m_row(row)
        , m_number(number)
    {
    }

    [[nodiscard]] bool isValid() const override { return hit().has_value(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] std::optional<Hit> hit() const; //!< nothing: it is gone

    const AccessibleRow &m_row;
    int m_number;
};

} // namespace chat::ui
