// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/borders.h"

#include <QAction>
#include <QLabel>
#include <QSystemTrayIcon>
#include <QToolTip>
#include <QWidget>

namespace chat::ui {

void setTip(QWidget *widget, const OthersText &text)
{
    widget->setToolTip(text.tip());
}

void setTip(QAction *action, const OthersText &text)
{
    action->setToolTip(text.tip());
}

void setTip(QSystemTrayIcon *icon, const OthersText &text)
{
    icon->setToolTip(text.tip());
}

void showTip(const QPoint &globalPosition, const OthersText &text, QWidget *widget, const QRect &place)
{
    QToolTip::showText(globalPosition, text.tip(), widget, place);
}

void setSpoken(QWidget *widget, const OthersText &name)
{
    widget->setAccessibleName(name.spoken());
}

void setSpokenMore(QWidget *widget, const OthersText &description)
{
    widget->setAccessibleDescription(description.spoken());
}

void setTitle(QWidget *window, const OthersText &title)
{
    window->setWindowTitle(title.title());
}

void setWords(QLabel *label, const OthersText &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text.words());
}

} // namespace chat::ui
