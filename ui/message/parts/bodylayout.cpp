// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/bodylayout.h"

namespace chat::ui {

namespace {
constexpr int kPartGap = 4;
}

BodyLayout::BodyLayout(std::vector<PartPtr> parts)
{
    int y = 0;
    int start = 0;
    int width = 0;
    m_parts.reserve(parts.size());
    for (PartPtr &part : parts) {
        y += m_parts.empty() ? 0 : kPartGap;
        part->setTextStart(start);
        if (const int length = part->textLength(); length > 0) {
            m_textLength = start + length;
            start += length + 1; // a separator, so that a line break can be copied there
        }
        const QSize size = part->size();
        m_parts.push_back({{0, y}, std::move(part)});
        y += size.height();
        width = std::max(width, size.width());
    }
    m_size = {width, y};
    visit({}, [this](const Part &part, QPoint) {
        m_live = m_live || part.ticks() || !part.movie().isEmpty();
        if (const QString url = part.unseen(); !url.isEmpty() && !m_unseen.contains(url))
            m_unseen << url;
    });
}

bool BodyLayout::fits(const QString &url, const QSize &pixels) const
{
    bool fits = true;
    if (!pixels.isEmpty() && m_unseen.contains(url))
        visit({}, [&](const Part &part, QPoint) { fits = fits && (part.unseen() != url || part.fits(pixels)); });
    return fits;
}

void BodyLayout::paint(PaintContext &context, QPoint origin) const
{
    for (const Placed &placed : m_parts)
        placed.part->paint(context, origin + placed.position);
}

Hit BodyLayout::hitAt(QPoint local) const
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

int BodyLayout::nearestPosition(QPoint local) const
{
    int best = 0;
    for (const Placed &placed : m_parts) {
        if (placed.part->textLength() == 0)
            continue;
        const int top = placed.position.y();
        if (local.y() < top)
            return std::max(best, placed.part->textStart());
        best = local.y() > top + placed.part->size().height() ? placed.part->textStart() + placed.part->textLength()
                                                              : placed.part->nearestPosition(local - placed.position);
    }
    return best;
}

QString BodyLayout::text(int from, int to) const
{
    QString out;
    for (const Placed &placed : m_parts) {
        const int start = placed.part->textStart();
        const int a = std::max(from, start);
        const int b = std::min(to, start + placed.part->textLength());
        if (a >= b)
            continue;
        if (!out.isEmpty())
            out += u'\n';
        out += placed.part->text(a - start, b - start);
    }
    return out;
}

std::pair<int, int> BodyLayout::wordAt(int position) const
{
    for (const Placed &placed : m_parts) {
        const int start = placed.part->textStart();
        if (placed.part->textLength() > 0 && position >= start && position <= start + placed.part->textLength())
            return placed.part->wordAt(position);
    }
    return {position, position};
}

void BodyLayout::visit(QPoint origin, const PartVisitor &visitor) const
{
    for (const Placed &placed : m_parts)
        placed.part->visit(origin + placed.position, visitor);
}

QStringList BodyLayout::pictures() const
{
    QStringList urls;
    visit({}, [&urls](const Part &part, QPoint) {
        if (const QString url = part.picture(); !url.isEmpty())
            urls.append(url);
    });
    return urls;
}

QStringList BodyLayout::imageUrls() const
{
    QStringList urls;
    for (const Placed &placed : m_parts)
        placed.part->collectImages(urls);
    return urls;
}

} // namespace chat::ui
