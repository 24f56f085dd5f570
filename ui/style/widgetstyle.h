// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace chat::ui {

//! Fusion with thin scroll bars without arrows, quiet menus, flat fields and a focus frame in the accent colour.
class WidgetStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WidgetStyle();

    using QProxyStyle::polish;
    //! No label guesses markup, and neither does the one that shows tool tips: words of others that reach it unescaped
    //! are text. A label that is meant to hold markup says Qt::RichText.
    void polish(QWidget *widget) override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace chat::ui
