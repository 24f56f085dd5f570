// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat::ui {

class Style;

//! The frame of small popups: in the shape of all that floats, kept inside the screen, closed by Esc or a click elsewhere.
class PopupFrame : public QWidget
{
    Q_OBJECT

public:
    PopupFrame(Style &style, QWidget *parent);

    //! The place for a popup of `size`: below the anchor if there is room, otherwise above, always inside `screen`.
    [[nodiscard]] static QRect placed(const QRect &anchor, const QSize &size, const QRect &screen);

Q_SIGNALS:
    void closed();

protected:
    //! Shows it with this size, or smaller on a smaller screen.
    void openAt(const QRect &globalAnchor, const QSize &size);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    Style &m_style;
};

} // namespace chat::ui
