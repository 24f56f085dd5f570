// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace chat::ui {

class Button;

//! A sentence in place of a list or timeline, with the next step.
struct PageNotice
{
    Glyph glyph = Glyph::Info;
    QString title = {};
    QString text = {};
    QString action = {}; //!< the label of the button; empty: no button
    std::function<void()> run = {}; //!< the action of the button
};

//! The page that shows a notice in place of a list or timeline.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePage(Style &style, QWidget *parent = nullptr);

    void show(const PageNotice &notice);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button &button() { return *m_button; }

private:
    void dress();

    Style &m_style;
    Glyph m_glyph = Glyph::Info;
    std::function<void()> m_run; //!< of the current notice
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Button *m_button = nullptr;
};

} // namespace chat::ui
