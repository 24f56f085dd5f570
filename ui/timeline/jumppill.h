// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/keptpicture.h"

#include <QWidget>

namespace chat::ui {

class Style;

//! "↓ 3 new messages": returns to the present.
class JumpPill : public QWidget
{
    Q_OBJECT

public:
    JumpPill(Style &style, QWidget *parent);
    void setCount(int count); //!< 0: only "jump to present"
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString label() const;
    void paintOn(QPainter &painter) const;
    void changeLook();

    Style &m_style;
    int m_count = 0;
    KeptPicture m_picture;
};

} // namespace chat::ui
