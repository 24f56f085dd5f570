// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardsource.h"

#include <QWidget>

namespace chat::ui {

class Button;
class Style;

//! The buttons under the structure of a card: adding a part, moving, copying and deleting the chosen one.
class CardPartTools : public QWidget
{
    Q_OBJECT

public:
    explicit CardPartTools(Style &style, QWidget *parent = nullptr);

    void setPossible(const markup::CardSource::Possible &possible, bool canAdd);

Q_SIGNALS:
    void addRequested(const QPoint &globalPosition);
    void shiftRequested(int by);
    void duplicateRequested();
    void removeRequested();

private:
    Button *m_add = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_duplicate = nullptr;
    Button *m_remove = nullptr;
};

} // namespace chat::ui
