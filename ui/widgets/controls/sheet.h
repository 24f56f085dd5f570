// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace chat::ui {

class Button;
class Style;

//! A window beside the main window, in its look: contents, and below a line the buttons, at least one that closes it.
//! Deletes itself when it is closed.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(Style &style, const QString &title, QWidget *parent);

    //! Fills it up to the line.
    void setContents(QWidget *contents);
    [[nodiscard]] QHBoxLayout &foot() { return *m_foot; } //!< before the closing button

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    QVBoxLayout *m_column;
    QHBoxLayout *m_foot;
    Button *m_close;
};

} // namespace chat::ui
