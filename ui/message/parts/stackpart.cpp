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
    const QPoint position(indent, m_placed.empty() ? 0 : m_bottom + gap);
    place(std::move(part), position);
}

void StackPart::place(PartPtr part, QPoint position)
{
    m_bottom = std::max(m_bottom, position.y() + part->size().height());
    m_right = std::max(m_right, position.x() + part->size().width());
    m_placed.push_back({position, std::move(part)});
}

void StackPart::finish(const QMargins &padding, const Frame &frame, int minimumWidth)
{
    m_frame = frame;
    for (Placed &placed : m_placed)
        placed.position += QPoint(padding.left(), padding.top());
    m_size = {std::max(minimumWidth, m_right + padding.left() + padding.right()),
        m_bottom + padding.top() + padding.bottom()};
    setTextStart(0);
}

void StackPart::setTextStart(int start)
{
    m_textStart = start;
    int at = start;
    // One separator between parts, so that a line break can be copied there.
    for (Placed &placed : m_placed) {
        placed.part->setTextStart(at);
        if (placed.part->textLength() > 0)
            at += placed.part->textLength() + 1;
    }
    m_textLength = std::max(0, at - start - 1);
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
    for (const Placed &placed : m_placed)
        placed.part->paint(context, origin + placed.position);
}

Hit StackPart::hitAt(QPoint local) const
{
    for (const Placed &placed : m_placed) {
        if (!QRect(placed.position, placed.part->size()).contains(local))
            continue;
        Hit hit = placed.part->hitAt(local - placed.position);
        hit.rect.translate(placed.position);
        return hit;
    }
    return {};
}

int StackPart::nearestPosition(QPoint local) const
{
    int best = -1;
    int bestDistance = std::numeric_limits<int>::max();
    for (const Placed &placed : m_placed) {
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

QString StackPart::text(int from, int to) const
{
    QString out;
    for (const Placed &placed : m_placed) {
        const int start = placed.part->textStart() - m_textStart;
        const int length = placed.part->textLength();
        if (length == 0)
            continue;
        const int a = std::max(from, start);
        const int b = std::min(to, start + length);
        if (a < b) {
            if (!out.isEmpty())
                out += u'\n';
            out += placed.part->text(a - start, b - start);
        }
    }
    return out;
}

std::pair<int, int> StackPart::wordAt(int position) const
{
    for (const Placed &placed : m_placed) {
        const int start = placed.part->textStart();
        if (position >= start && position <= start + placed.part->textLength() && placed.part->textLength() > 0)
            return placed.part->wordAt(position);
    }
    return {position, position};
}

void StackPart::visit(QPoint origin, const PartVisitor &visitor) const
{
    Part::visit(origin, visitor);
    for (const Placed &placed : m_placed)
        placed.part->visit(origin + placed.position, visitor);
}

void StackPart::collectImages(QStringList &urls) const
{
    for (const Placed &placed : m_placed)
        placed.part->collectImages(urls);
}

} // namespace chat::ui
