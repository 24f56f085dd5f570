// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace chat::ui {

class ListBar;

//! What assistive technology finds of a ListBar: where it stands in hundredths, and in words. Setting the value is like
//! dragging the handle there.
class AccessibleBar : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleBar(ListBar &bar);

    //! From now on every ListBar is described by one. Once for the program.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    ListBar &m_bar;
};

} // namespace chat::ui
