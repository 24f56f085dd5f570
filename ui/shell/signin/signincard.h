// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QAbstractButton>

namespace chat::ui {

//! One way to sign in on the welcome page: icon, title and a sentence, all of it a button.
class SignInCard : public QAbstractButton
{
    Q_OBJECT

public:
    SignInCard(Style &style, Glyph glyph, const QString &title, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Style &m_style;
    Glyph m_glyph;
    QString m_text;
};

} // namespace chat::ui
