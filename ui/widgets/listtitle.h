// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace chat::ui {

class Style;

//! The name above the list of conversations; opens the menu of that guild.
class ListTitle : public QAbstractButton
{
    Q_OBJECT

public:
    ListTitle(Style &style, QWidget *parent);

    void setTitle(const QString &title);

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Style &m_style;
    QString m_title;
};

} // namespace chat::ui
