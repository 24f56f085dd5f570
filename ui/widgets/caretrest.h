// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QCoreApplication;

namespace chat::ui {

//! Carets of the program blink while somebody writes or clicks, and stand still afterwards: a window that nobody touches
//! does not wake the machine twice a second.
class CaretRest : public QObject
{
    Q_OBJECT

public:
    explicit CaretRest(QCoreApplication &app, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~CaretRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wake();
    void rest();

    QTimer m_timer;
    int m_usual; //!< the system's time of a blink, ms; 0: carets do not blink here
    bool m_resting = false;
};

} // namespace chat::ui
