// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/otherstext.h"

#include <QRect>

class QAction;
class QLabel;
class QPoint;
class QSystemTrayIcon;
class QWidget;

namespace chat::ui {

// Passes text to Qt, one function per kind of property. Text of strangers must not reach Qt in any other way
// (tests/project/tst_borders.cpp); menus and buttons use OthersText::entry(), models OthersText::tip() and spoken().

//! Sets the tool tip of a widget.
void setTip(QWidget *widget, const OthersText &text);
//! Sets the tool tip of a menu entry.
void setTip(QAction *action, const OthersText &text);
//! Sets the tool tip of the program's icon in the tray.
void setTip(QSystemTrayIcon *icon, const OthersText &text);
//! Shows a tool tip now; an empty text hides it.
void showTip(const QPoint &globalPosition, const OthersText &text, QWidget *widget, const QRect &place = {});
//! Sets the name that screen readers use for the widget.
void setSpoken(QWidget *widget, const OthersText &name);
//! Sets the description that screen readers add to the name.
void setSpokenMore(QWidget *widget, const OthersText &description);
//! Sets the title of a window.
void setTitle(QWidget *window, const OthersText &title);
//! Sets the text of a label, which from then on is never read as markup.
void setWords(QLabel *label, const OthersText &text);

} // namespace chat::ui
