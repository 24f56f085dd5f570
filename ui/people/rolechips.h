// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"

#include <QWidget>

#include <vector>

namespace chat::ui {

class Style;

//! A person's roles as coloured chips, in as many lines as they need.
class RoleChips : public QWidget
{
    Q_OBJECT

public:
    RoleChips(Style &style, QWidget *parent);

    void setRoles(std::vector<Role> roles);
    [[nodiscard]] bool isEmpty() const { return m_roles.empty(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QRect> places(int width) const;

    Style &m_style;
    std::vector<Role> m_roles;
};

} // namespace chat::ui
