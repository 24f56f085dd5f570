// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/otherstext.h"

#include <QRect>

class QAction;
class QLabel;
class QPoint;
class QWidget;

namespace chat::ui {

// Where text goes over to Qt, one function for each kind of border. Words of others pass nowhere else
// (tests/project/tst_borders.cpp); menus and buttons take OthersText::entry(), models OthersText::tip() and spoken().

//! The widget's tool tip.
void setTip(QWidget *widget, const OthersText &text);
//! The entry's tool tip.
void setTip(QAction *action, const OthersText &text);
//! Shows a tool tip now, and hides it with an empty text.
void showTip(const QPoint &globalPosition, const OthersText &text, QWidget *widget, const QRect &place = {});
//! What a screen reader calls the widget.
void setSpoken(QWidget *widget, const OthersText &name);
//! What a screen reader adds to its name.
void setSpokenMore(QWidget *widget, const OthersText &description);
//! The window's title.
void setTitle(QWidget *window, const OthersText &title);
//! A label's text, from then on never markup.
void setWords(QLabel *label, const OthersText &text);

} // namespace chat::ui
