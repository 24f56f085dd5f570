// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace chat::ui {

class Style;

//! F1: all keys that do something.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Style &style, QWidget *parent);
};

} // namespace chat::ui
