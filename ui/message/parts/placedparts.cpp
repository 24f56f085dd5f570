// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/placedparts.h"

#include <algorithm>

namespace chat::ui {

void PlacedParts::place(PartPtr part, QPoint position)
{
    const QSize size = part->size();
    m_size = m_size.expandedTo({position.x() + size.width(), position.y() + size.height()});
    m_parts.push_back({position, std::move(part)});
}

void PlacedParts::move(QPoint by)
{
    for (Placed &placed : m_parts)
        placed.position += by;
}

void PlacedParts::paint(PaintContext &context, QPoint origin) const
{
    for (const Placed &placed : m_parts)
        placed.part->paint(context, origin + placed.position);
}

Hit PlacedParts::hitAt(QPoint local) const
{
    for (const Placed &placed : m_parts) {
        if (!QRect(placed.position, placed.part->size()).contains(local))
            continue;
        Hit hit = placed.part->hitAt(local - placed.position);
        hit.rect.translate(placed.position);
        return hit;
    }
    return {};
}

void PlacedParts::setTextStart(int start)
{
    m_textStart = start;
    int at = start;
    for (Placed &placed : m_parts) {
        placed.part->setTextStart(at);
        if (placed.part->textLength() > 0)
            at += placed.part->textLength() + 1;
    }
    m_textLength = std::max(0, at - start - 1);
}

QString PlacedParts::text(int from, int to) const
{
    QString out;
    for (const Placed &placed : m_parts) {
        const int start = placed.part->textStart() - m_textStart;
        const int first = std::max(from, start);
        const int last = std::min(to, start + placed.part->textLength());
        if (first >= last)
            continue;
        if (!out.isEmpty())
            out += u'\n';
        out += placed.part->text(first - start, last - start);
    }
    return out;
}

std::pair<int, int> PlacedParts::unitAt(int position, TextUnit unit) const
{
    for (const Placed &placed : m_parts) {
        const int start = placed.part->textStart();
        if (placed.part->textLength() > 0 && position >= start && position <= start + placed.part->textLength())
            return placed.part->unitAt(position, unit);
    }
    return {position, position};
}

void PlacedParts::collectImages(QStringList &urls) const
{
    for (const Placed &placed : m_parts)
        placed.part->collectImages(urls);
}

void PlacedParts::visitHits(QPoint origin, const HitVisitor &visitor) const
{
    for (const Placed &placed : m_parts)
        placed.part->visitHits(origin + placed.position, visitor);
}

void PlacedParts::visit(QPoint origin, const PartVisitor &visitor) const
{
    for (const Placed &placed : m_parts)
        placed.part->visit(origin + placed.position, visitor);
}

} // namespace chat::ui
