// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;

//! Shown instead of a list or timeline: an icon, a sentence, perhaps a next step.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePage(Style &style, QWidget *parent = nullptr);

    //! Without `action` there is no button.
    void show(Glyph glyph, const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] Button &button() { return *m_button; }

Q_SIGNALS:
    void actionChosen();

private:
    void dress();

    Style &m_style;
    Glyph m_glyph = Glyph::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Button *m_button = nullptr;
};

} // namespace chat::ui
