// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace chat::ui {

class Style;

//! F1: the list of all keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Line
    {
        QString keys; //!< empty: `what` is a heading
        QString what;
    };

    explicit ShortcutsDialog(Style &style, QWidget *parent);

    //! All keys with a function, under headings.
    [[nodiscard]] static QList<Line> lines();
};

} // namespace chat::ui
