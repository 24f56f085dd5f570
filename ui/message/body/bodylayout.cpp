// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/bodylayout.h"

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kPartGap = 4;
}

BodyLayout::BodyLayout(std::vector<PartPtr> parts)
{
    for (PartPtr &part : parts)
        m_parts.place(std::move(part), {0, m_parts.isEmpty() ? 0 : m_parts.size().height() + kPartGap});
    m_parts.setTextStart(0);
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

int BodyLayout::nearestPosition(QPoint local) const
{
    int best = 0;
    for (const PlacedParts::Placed &placed : m_parts.all()) {
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
    m_parts.collectImages(urls);
    return urls;
}

} // namespace chat::ui
