// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! The first thing a new person sees: what this is and the way in. Also says why a way in did not open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Style &style, QWidget *parent = nullptr);

    void showBusy(const QString &text);
    void showFailure(const QString &text);
    void showReady();
    //! An account is open behind this page: offers the way back.
    void setCanReturn(bool can);
    [[nodiscard]] QString status() const;
    [[nodiscard]] Button &sandboxButton() { return *m_sandbox; }

Q_SIGNALS:
    void sandboxChosen();
    void returnChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &text);
    void dress();

    Style &m_style;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_status = nullptr;
    Button *m_sandbox = nullptr;
    Button *m_return = nullptr;
    bool m_failed = false;
};

} // namespace chat::ui
