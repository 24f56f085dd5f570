// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace chat::ui {

class Style;

//! A round button with a triangle, or two bars while something plays.
class PlayButton : public QAbstractButton
{
    Q_OBJECT

public:
    PlayButton(Style &style, QWidget *parent);

    void setPlaying(bool playing);
    [[nodiscard]] QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    bool m_playing = true;
};

} // namespace chat::ui
