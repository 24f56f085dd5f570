// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace chat::ui {

class Button;

//! A sentence in place of a list or timeline, and the next step.
struct PageNotice
{
    Glyph glyph = Glyph::Info;
    QString title = {};
    QString text = {};
    QString action = {}; //!< the words on the button; empty: there is no button
    std::function<void()> run = {}; //!< what the button does
};

//! The page that shows a notice where a list or timeline would be.
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
    std::function<void()> m_run; //!< of the notice on show
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Button *m_button = nullptr;
};

} // namespace chat::ui
