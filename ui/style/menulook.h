// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QAction;
class QPainter;
class QStyleOptionMenuItem;
class QWidget;

namespace chat::ui {

//! How the entries of menus look: rounded under the pointer, keys in dim text at the right, what destroys in red.
class MenuLook
{
public:
    static constexpr int kMargin = 5; //!< between the border of a menu and its entries

    //! `contents`: of text and icon.
    [[nodiscard]] static QSize sizeOf(const QStyleOptionMenuItem &entry, const QSize &contents);
    static void paint(QPainter &painter, const QStyleOptionMenuItem &entry, const QWidget *menu);
};

//! The entry destroys something: its text is red.
void markDestructive(QAction &entry);

} // namespace chat::ui
