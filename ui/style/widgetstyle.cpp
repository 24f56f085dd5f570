// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/widgetstyle.h"

#include "ui/style/barsight.h"
#include "ui/style/floating.h"
#include "ui/style/keyfocus.h"
#include "ui/style/menulook.h"

#include <QAbstractSpinBox>
#include <QFrame>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBarExtent = 10;
constexpr int kMinHandle = 32;
constexpr qreal kCrossArm = 0.22; // of the icon, from its middle
constexpr qreal kCrossPen = 0.45; // of an arm

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &handle, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    auto color = bar.palette.color(QPalette::Text);
    const bool held = (bar.state & QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool over = bar.state & QStyle::State_MouseOver;
    color.setAlphaF(held ? 0.5F : over ? 0.35F : 0.2F);
    drawRounded(painter, QRectF(handle).adjusted(2, 2, -2, -2), 3, color, {});
}

//! The background and frame of everything that takes a value: line edits, combo boxes, numbers, times.
void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool hovers = false)
{
    const auto &palette = option.palette;
    // What cannot be typed into is only marked for the keyboard.
    const bool focus = (option.state & QStyle::State_HasFocus) && (!hovers || !widget || hasKeyFocus(*widget));
    const bool over = hovers && (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    drawRounded(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6,
        palette.color(over ? QPalette::Midlight : QPalette::AlternateBase),
        palette.color(focus ? QPalette::Highlight : QPalette::Mid));
}

void drawChevron(QPainter *painter, const QStyleOption &option, const QRect &place, bool up)
{
    const QPointF middle = QRectF(place).center() + QPointF(0.5, 0.5);
    const qreal rise = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    auto color = option.palette.color(QPalette::Text);
    color.setAlphaF(0.65F);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)});
    painter->restore();
}

//! The ring of a radio button or the box of a check box: filled with the accent colour when chosen.
void drawMark(QPainter *painter, const QStyleOption &option, bool round)
{
    const auto &palette = option.palette;
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const qreal side = std::min({option.rect.width(), option.rect.height(), 16}) - 1;
    const QPointF middle = QRectF(option.rect).center(); // aligns the ring's pen to whole pixels
    const QRectF mark(std::floor(middle.x() - side / 2) + 0.5, std::floor(middle.y() - side / 2) + 0.5, side, side);
    const auto accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    // Controls must be recognisable without reading: more than the hairline around fields.
    auto ring = palette.color(QPalette::PlaceholderText);
    if (on || over)
        ring = accent;
    drawRounded(
        painter, mark, round ? side / 2 : 4, on && !round ? accent : palette.color(QPalette::AlternateBase), ring);
    if (!on)
        return;
    if (round) {
        drawRounded(painter, mark.adjusted(4, 4, -4, -4), side / 2, accent, {});
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick = mark.center();
    painter->drawPolyline(QPolygonF{tick + QPointF(-3.5, 0), tick + QPointF(-1, 2.8), tick + QPointF(3.5, -2.8)});
    painter->restore();
}

//! Does it float over the window? Of tool tips and the lists of combo boxes Qt has no public class.
bool floats(const QWidget &widget)
{
    return qobject_cast<const QMenu *>(&widget) || widget.inherits("QTipLabel")
        || widget.inherits("QComboBoxPrivateContainer");
}

//! The cross that empties a field, in the colour of the field's hint.
class ClearIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const qreal arm = std::min(rect.width(), rect.height()) * kCrossArm;
        const QPointF middle = QRectF(rect).center();
        const QColor ink = palette.color(mode == QIcon::Active ? QPalette::Text : QPalette::PlaceholderText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, arm * kCrossPen, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
        painter->drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
        painter->restore();
    }
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ClearIcon(*this); } // the icon takes ownership
};

} // namespace

WidgetStyle::WidgetStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WidgetStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    KeyFocus::watch();
}

void WidgetStyle::polish(QWidget *widget)
{
    // Before its first layout: Qt polishes the label of tool tips before setting its text, and other labels before
    // asking for their size.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (floats(*widget))
        shapeFloating(*widget);
    auto *bar = qobject_cast<QScrollBar *>(widget);
    if (bar && !bar->findChild<BarSight *>(QString(), Qt::FindDirectChildrenOnly))
        new BarSight(*bar); // owned by the bar
    QProxyStyle::polish(widget);
}

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kBarExtent;
    case PM_ScrollBarSliderMin:
        return kMinHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return MenuLook::kMargin;
    case PM_SubMenuOverlap:
        return -2;
    case PM_SmallIconSize: // of entries of menus too
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WidgetStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
        return BarSight::isOver(widget);
    case SH_EtchDisabledText:
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::NoFrame;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect WidgetStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep));
    handle = std::clamp(handle, std::min(kMinHandle, length), length);
    const int at
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                                   : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    default:
        return {};
    }
}

//! Qt's own picture is one of its files, and to find out its format Qt loads every plugin for pictures: a dozen libraries.
QIcon WidgetStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? QIcon(new ClearIcon) : QProxyStyle::standardIcon(icon, option, widget);
}

void WidgetStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (BarSight::isSeen(widget))
                drawScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawField(painter, *box, widget, !box->editable);
            drawChevron(painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget), false);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawField(painter, *box, widget);
            if (box->buttonSymbols != QAbstractSpinBox::NoButtons) {
                drawChevron(painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget), true);
                drawChevron(painter, *box, subControlRect(control, option, SC_SpinBoxDown, widget), false);
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WidgetStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_MenuItem) {
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            MenuLook::paint(*painter, *entry, widget);
            return;
        }
    }
    if (element == CE_MenuEmptyArea)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize WidgetStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return MenuLook::sizeOf(*entry, size);
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void WidgetStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto &palette = option->palette;
    switch (element) {
    case PE_FrameFocusRect:
        if (!widget || hasKeyFocus(*widget))
            drawRounded(
                painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, {}, palette.color(QPalette::Link));
        return;
    case PE_PanelTipLabel:
        if (widget)
            drawFloating(*painter, *widget, palette.color(QPalette::ToolTipBase), palette.color(QPalette::Mid));
        return;
    case PE_PanelMenu:
        if (widget)
            drawFloating(*painter, *widget, palette.color(QPalette::Base), palette.color(QPalette::Mid));
        return;
    case PE_FrameMenu:
        return; // part of the ground
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawMark(painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_PanelLineEdit: {
        // Widgets without a frame also paint their own background.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return;
        drawField(painter, *option, widget);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace chat::ui
