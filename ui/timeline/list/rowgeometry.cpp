// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowgeometry.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/widgets/hovertoolbar.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QScrollBar>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kWithinRow = 10; // from the left: there every row is
constexpr int kHitStep = 8; // pixels between two points that are looked at; controls are larger
} // namespace

RowGeometry::RowGeometry(const QAbstractItemView &view, RowLayouts &layouts)
    : m_view(view)
    , m_layouts(layouts)
{
}

QWidget &RowGeometry::viewport() const
{
    return *m_view.viewport();
}

int RowGeometry::offset() const
{
    return m_view.verticalScrollBar()->value();
}

void RowGeometry::measure()
{
    const int rows = m_layouts.model() ? m_layouts.model()->rowCount() : 0;
    m_tops.resize(static_cast<size_t>(rows) + 1);
    m_tops[0] = 0;
    for (int row = 0; row < rows; ++row)
        m_tops[static_cast<size_t>(row) + 1] = m_tops[static_cast<size_t>(row)] + m_layouts.height(row);
}

int RowGeometry::at(QPoint point) const
{
    const MessageListModel *model = m_layouts.model();
    const int y = point.y() + offset();
    if (!model || y < 0 || y >= m_tops.back() || point.x() < 0 || point.x() >= viewport().width())
        return -1;
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int row = static_cast<int>(below - m_tops.begin()) - 1;
    return row < model->rowCount() ? row : -1; // rows are gone that were not measured since
}

int RowGeometry::first() const
{
    return std::max(0, at({kWithinRow, 0}));
}

std::pair<int, int> RowGeometry::visible() const
{
    const MessageListModel *model = m_layouts.model();
    if (!model || model->rowCount() == 0)
        return {0, -1};
    const int below = at({kWithinRow, viewport().height() - 1});
    return {first(), below < 0 ? model->rowCount() - 1 : below};
}

QRect RowGeometry::rectOf(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const auto index = static_cast<size_t>(row);
    return {0, m_tops[index] - offset(), viewport().width(), m_tops[index + 1] - m_tops[index]};
}

QRect RowGeometry::globalRect(const MessageId &id, const QRect &inRow) const
{
    const QWidget &ground = viewport();
    const int row = m_layouts.model() ? m_layouts.model()->rowOf(id) : -1;
    if (row < 0)
        return {ground.mapToGlobal(ground.rect().center()), QSize(1, 1)};
    const QRect rect = rectOf(row);
    const QRect part = inRow.isNull() ? rect : inRow.translated(rect.topLeft());
    return {ground.mapToGlobal(part.topLeft()), part.size()};
}

Hit RowGeometry::hitAt(QPoint point) const
{
    const int row = m_layouts.model() ? at(point) : -1;
    if (row < 0)
        return {};
    const QPoint local = point - rectOf(row).topLeft();
    return m_layouts.of(row).hitAt(local, m_layouts.model()->messageAt(row));
}

TextPlace RowGeometry::textAt(QPoint point) const
{
    const MessageListModel *model = m_layouts.model();
    if (!model || model->rowCount() == 0)
        return {};
    int row = at({kWithinRow, std::clamp(point.y(), 0, viewport().height() - 1)});
    if (row < 0)
        row = point.y() < rectOf(0).top() ? 0 : model->rowCount() - 1;
    const QPoint local = point - rectOf(row).topLeft();
    return {model->messageAt(row).id, m_layouts.of(row).nearestPosition(local)};
}

bool RowGeometry::isFree(const QRect &area, const QWidget &floating) const
{
    const auto covers = [&](const QObject *one, const QRect &there) {
        const auto *widget = qobject_cast<const QWidget *>(one);
        return widget && widget != &floating && widget != &m_view && !widget->isWindow() && !widget->isHidden()
            && widget->geometry().intersects(there);
    };
    // The toolbar goes where the pointer goes, and makes way itself.
    const auto standsIn
        = [&](const QObject *one) { return !qobject_cast<const HoverToolbar *>(one) && covers(one, area); };
    const QWidget *pane = m_view.parentWidget();
    const QRect inPane = pane ? QRect(viewport().mapTo(pane, area.topLeft()), area.size()) : QRect();
    if (pane && std::ranges::any_of(pane->children(), [&](const QObject *one) { return covers(one, inPane); }))
        return false;
    return std::ranges::none_of(viewport().children(), standsIn) && !hasControl(area);
}

bool RowGeometry::hasControl(const QRect &area) const
{
    const QRect seen = area.intersected(viewport().rect());
    for (int y = seen.top(); y <= seen.bottom(); y += kHitStep) {
        for (int x = seen.left(); x <= seen.right(); x += kHitStep) {
            switch (hitAt({x, y}).kind) {
            case Hit::Kind::None:
            case Hit::Kind::Text:
            case Hit::Kind::Time:
            case Hit::Kind::Image: // enough of it is left
            case Hit::Kind::Raw:
                break;
            default:
                return true;
            }
        }
    }
    return false;
}

std::optional<QPoint> RowGeometry::pointer() const
{
    if (!m_view.underMouse())
        return std::nullopt;
    return viewport().mapFromGlobal(QCursor::pos());
}

void RowGeometry::visitLive(const PartVisitor &visitor) const
{
    if (!m_known || !m_view.isVisible())
        return;
    const QRect screen = viewport().rect();
    const auto [first, last] = visible();
    for (int row = first; row <= last; ++row) {
        if (!m_layouts.of(row).isLive())
            continue;
        const QPoint origin = rectOf(row).topLeft();
        m_layouts.of(row).visit([&](const Part &part, QPoint at) {
            if (screen.intersects(QRect(origin + at, part.size())))
                visitor(part, origin + at);
        });
    }
}

void RowGeometry::update(const MessageId &id) const
{
    const int row = m_layouts.model() ? m_layouts.model()->rowOf(id) : -1;
    if (row >= 0)
        viewport().update(rectOf(row));
}

} // namespace chat::ui
