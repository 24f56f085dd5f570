// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/menulook.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kDestructive = "destructive";
constexpr int kEntryPadding = 10; // left and right of an entry
constexpr int kEntrySpace = 12; // above and below its text, together
constexpr int kEntryIcon = 18;
constexpr int kEntryGap = 10; // between icon and text
constexpr int kKeyGap = 28; // between text and keys
constexpr int kSubmenuRoom = 18;
constexpr int kTickRoom = 24;
constexpr int kSeparatorHeight = 9;

bool isDestructive(const QStyleOptionMenuItem &entry, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(entry.rect.center()) : nullptr;
    return action && action->property(kDestructive).toBool();
}

//! Is there a column for icons and check marks?
bool hasColumn(const QStyleOptionMenuItem &entry)
{
    return entry.maxIconWidth > 0 || entry.menuHasCheckableItems;
}

bool isCheckable(const QStyleOptionMenuItem &entry)
{
    return entry.checkType != QStyleOptionMenuItem::NotCheckable;
}

//! Its picture has the column.
bool hasTickAtTheEnd(const QStyleOptionMenuItem &entry)
{
    return isCheckable(entry) && !entry.icon.isNull();
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const QPointF middle = box.center();
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4.5, 0.5), middle + QPointF(-1.5, 3.5), middle + QPointF(4.5, -3.5)});
}

void drawArrow(QPainter &painter, const QRectF &box, const QColor &ink, bool mirrored)
{
    const double way = mirrored ? -1 : 1;
    const QPointF middle = box.center();
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-2 * way, -4), middle + QPointF(2 * way, 0), middle + QPointF(-2 * way, 4)});
}

//! Without the marks of keys: "&&" stands for a "&".
QString plainLabel(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

void drawSeparator(QPainter &painter, const QStyleOptionMenuItem &entry)
{
    const QRect &room = entry.rect;
    if (entry.text.isEmpty()) {
        painter.fillRect(room.left() + kEntryPadding, room.center().y(), room.width() - 2 * kEntryPadding, 1,
            entry.palette.color(QPalette::Mid));
        return;
    }
    drawText(painter, room.adjusted(kEntryPadding, 0, -kEntryPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
        plainLabel(entry.text), entry.font, entry.palette.color(QPalette::PlaceholderText));
}

} // namespace

void markDestructive(QAction &entry)
{
    entry.setProperty(kDestructive, true);
}

QSize MenuLook::sizeOf(const QStyleOptionMenuItem &entry, const QSize &contents)
{
    if (entry.menuItemType == QStyleOptionMenuItem::Separator && entry.text.isEmpty())
        return {2 * kEntryPadding, kSeparatorHeight};
    // Emoji may be wider in colour than in the font that was asked.
    const qsizetype tab = entry.text.indexOf(u'\t');
    const QString label = plainLabel(entry.text.sliced(0, tab < 0 ? entry.text.size() : tab));
    int width = std::max(contents.width(), pixelWidth(label, entry.font)) + 2 * kEntryPadding;
    if (hasColumn(entry))
        width += kEntryIcon + kEntryGap;
    if (hasTickAtTheEnd(entry))
        width += kTickRoom;
    // QMenu adds the width of the keys itself, the widest of all entries.
    const bool keys = tab >= 0 || entry.reservedShortcutWidth > 0;
    if (keys)
        width += kKeyGap;
    if (entry.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kSubmenuRoom;
    return {width, QFontMetrics(entry.font).height() + kEntrySpace};
}

void MenuLook::paint(QPainter &painter, const QStyleOptionMenuItem &entry, const QWidget *menu)
{
    painter.save();
    if (entry.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(painter, entry);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &palette = entry.palette;
    const bool enabled = entry.state & QStyle::State_Enabled;
    const bool chosen = enabled && (entry.state & QStyle::State_Selected);
    QColor ink = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const QColor dim = palette.color(
        enabled ? QPalette::Active : QPalette::Disabled, enabled ? QPalette::PlaceholderText : QPalette::Text);
    if (enabled && isDestructive(entry, menu))
        ink = readable(palette.color(QPalette::BrightText), palette.color(QPalette::Base));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        QColor ground = palette.color(QPalette::Text);
        ground.setAlphaF(0.08F);
        painter.setBrush(ground);
        painter.drawRoundedRect(entry.rect, 5, 5);
    }
    const bool mirrored = entry.direction == Qt::RightToLeft;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(entry.direction, entry.rect, rect); };
    QRect room = entry.rect.adjusted(kEntryPadding, 0, -kEntryPadding, 0);
    if (hasColumn(entry)) {
        const QRect box(room.left(), room.center().y() - kEntryIcon / 2 + 1, kEntryIcon, kEntryIcon);
        if (!entry.icon.isNull())
            entry.icon.paint(&painter, place(box), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        else if (isCheckable(entry) && entry.checked)
            drawTick(painter, place(box), enabled ? palette.color(QPalette::Link) : dim);
        room.setLeft(box.right() + 1 + kEntryGap);
    }
    if (entry.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawArrow(painter, place(QRect(room.right() - 10, room.top(), 12, room.height())), dim, mirrored);
        room.setRight(room.right() - kSubmenuRoom);
    }
    if (hasTickAtTheEnd(entry)) {
        if (entry.checked)
            drawTick(painter, place(QRect(room.right() - 16, room.top(), 18, room.height())),
                enabled ? palette.color(QPalette::Link) : dim);
        room.setRight(room.right() - kTickRoom);
    }
    const qsizetype tab = entry.text.indexOf(u'\t');
    QFont font = entry.font;
    if (entry.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    drawText(painter, place(room), Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
        plainLabel(entry.text.sliced(0, tab < 0 ? entry.text.size() : tab)), font, ink);
    if (tab >= 0)
        drawText(painter, place(room), Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
            entry.text.sliced(tab + 1), font, dim);
    painter.restore();
}

} // namespace chat::ui
