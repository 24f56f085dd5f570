// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace chat::ui {

class Style;

//! A switch for something that is on or off, applied at once. Enter and Space turn it.
class Switch : public QCheckBox
{
    Q_OBJECT

public:
    Switch(Style &style, const QString &accessibleName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Style &m_style;
};

} // namespace chat::ui
