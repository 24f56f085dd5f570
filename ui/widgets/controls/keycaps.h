// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace chat::ui {

class Style;

//! Keys as they look on a keyboard: "Ctrl+K / F1" are two of them.
class KeyCaps : public QLabel
{
    Q_OBJECT

public:
    KeyCaps(const Style &style, const QString &keys, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    //! The same inside something else that is painted; returns the width.
    static int paint(QPainter &painter, const QPointF &at, const QString &keys, const Style &style);
    [[nodiscard]] static int widthOf(const QString &keys, const Style &style);
    static constexpr int kHeight = 22;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Style &m_style;
};

} // namespace chat::ui
