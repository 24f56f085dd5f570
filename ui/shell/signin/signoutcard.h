// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/overlay.h"

#include <functional>

class QCheckBox;

namespace chat::ui {

class Button;
class Style;

//! Asks before an account is signed out, and whether its data on this computer should be deleted too.
class SignOutCard : public Overlay
{
    Q_OBJECT

public:
    //! `stored`: its token is in the keyring.
    SignOutCard(
        QWidget *window, Style &style, const QString &name, bool stored, std::function<void(bool removeData)> accepted);

    [[nodiscard]] QCheckBox &removeData() { return *m_remove; }
    void accept();
    void reject();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void placeContents() override;

private:
    void finish();

    Style &m_style;
    std::function<void(bool)> m_accepted;
    QWidget *m_card = nullptr;
    QCheckBox *m_remove = nullptr;
};

} // namespace chat::ui
