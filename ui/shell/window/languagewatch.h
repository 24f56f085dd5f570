// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace chat::ui {

//! Has a window built again when the program speaks another language.
class LanguageWatch : public QObject
{
    Q_OBJECT

public:
    //! `window` owns it.
    LanguageWatch(QWidget &window, std::function<void()> renew);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_renew;
    bool m_waiting = false;
};

} // namespace chat::ui
