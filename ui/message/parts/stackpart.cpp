// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/stackpart.h"

#include "ui/style/style.h"

#include <QMargins>
#include <QPainter>
#include <QPainterPath>

#include <limits>

namespace chat::ui {

void StackPart::add(PartPtr part, int gap, int indent)
{
    place(std::move(part), {indent, m_parts.isEmpty() ? 0 : bottom() + gap});
}

void StackPart::finish(const QMargins &padding, const Frame &frame, int minimumWidth)
{
    m_frame = frame;
    m_parts.move({padding.left(), padding.top()});
    const QSize inside = m_parts.size();
    m_size = {std::max(minimumWidth, inside.width() + padding.left() + padding.right()),
        inside.height() + padding.top() + padding.bottom()};
    setTextStart(0);
}

void StackPart::setTextStart(int start)
{
    m_textStart = start;
    m_parts.setTextStart(start);
}

void StackPart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    if (m_frame.drawn) {
        const QRectF box = QRectF(QRect(origin, m_size)).adjusted(0.5, 0.5, -0.5, -0.5);
        p.setPen(t.line);
        p.setBrush(t.elevated);
        p.drawRoundedRect(box, 6, 6);
        if (m_frame.bar.isValid()) {
            QPainterPath outline;
            outline.addRoundedRect(QRectF(QRect(origin, m_size)), 6, 6);
            QPainterPath bar;
            bar.addRect(QRectF(origin.x(), origin.y(), 4, m_size.height()));
            p.fillPath(outline.intersected(bar), m_frame.bar);
        }
    }
    m_parts.paint(context, origin);
}

int StackPart::nearestPosition(QPoint local) const
{
    int best = -1;
    int bestDistance = std::numeric_limits<int>::max();
    for (const PlacedParts::Placed &placed : m_parts.all()) {
        if (placed.part->textLength() == 0)
            continue;
        const QRect box(placed.position, placed.part->size());
        const int dy = local.y() < box.top() ? box.top() - local.y() : std::max(0, local.y() - box.bottom());
        const int dx = local.x() < box.left() ? box.left() - local.x() : std::max(0, local.x() - box.right());
        const int distance = dy * 4 + dx;
        if (distance >= bestDistance)
            continue;
        bestDistance = distance;
        best = placed.part->nearestPosition(local - placed.position);
    }
    return best;
}

void StackPart::visit(QPoint origin, const PartVisitor &visitor) const
{
    Part::visit(origin, visitor);
    m_parts.visit(origin, visitor);
}

} // namespace chat::ui
