// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;

namespace chat::ui {

//! When a scroll bar can be seen: while its contents move, for a moment after that, and under the pointer.
class BarSight : public QObject
{
    Q_OBJECT

public:
    //! `bar` owns it.
    explicit BarSight(QScrollBar &bar);

    //! Is it laid over the contents? Usual.
    [[nodiscard]] static bool isOver(const QWidget *bar);
    //! Keeps a bar beside its contents: what is scrolled under another widget is painted anew each time.
    static void keepBeside(QScrollBar &bar);
    //! Of this scroll bar; a bar without one can always be seen.
    [[nodiscard]] static bool isSeen(const QWidget *bar);
    [[nodiscard]] bool isSeen() const { return m_seen; }

Q_SIGNALS:
    void faded(); //!< it cannot be seen any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal();
    void fade();

    QScrollBar &m_bar;
    QTimer m_rest;
    bool m_seen = false;
};

} // namespace chat::ui
