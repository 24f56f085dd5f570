// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! A short notice at the bottom of a window, with at most one action ("Undo", "Retry"). It closes by itself, but not
//! while the pointer or the focus is on it; a new one replaces it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(Style &style, QWidget *window, const QString &text, const QString &action, std::function<void()> run);

    //! Closes it as if its time were over.
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Style &m_style;
    QLabel *m_label = nullptr;
    QTimer m_timer;
};

//! Shows a notice over `window`; `run` is called once if its action is chosen.
Toast *toast(
    QWidget *window, Style &style, const QString &text, const QString &action = {}, std::function<void()> run = {});

} // namespace chat::ui
