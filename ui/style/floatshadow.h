// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat::ui {

//! The shadow of a window that floats: a window of its own below it, that nothing can be done with. It comes, moves and
//! goes with its window.
class FloatShadow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kReach = 14; //!< pixels beyond the window

    //! `window` owns it.
    explicit FloatShadow(QWidget &window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget &m_window;
};

} // namespace chat::ui
