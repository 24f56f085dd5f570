// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/restingrows.h"

#include "app/base/footprint.h"
#include "app/net/pictures/imagecache.h"
#include "ui/message/row/messagelayout.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

namespace chat::ui {

using namespace std::chrono_literals;

RestingRows::RestingRows(const RowGeometry &rows, ImageCache &images)
    : m_rows(rows)
    , m_images(images)
{
    m_moment.setSingleShot(true);
    m_later.setSingleShot(true);
    setPauses(500ms, 15s);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        releaseFreeMemory();
        releaseMappedFonts();
        releaseStartCode();
        m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, [this] {
        releaseRows();
        releaseFreeMemory();
    });
}

void RestingRows::setPauses(std::chrono::milliseconds moment, std::chrono::milliseconds later)
{
    m_moment.setInterval(moment);
    m_later.setInterval(later);
}

void RestingRows::moved()
{
    m_later.stop();
    m_moment.start();
}

void RestingRows::releaseRows()
{
    QSet<QString> shown;
    const auto [first, last] = m_rows.visible();
    for (int row = first; row <= last; ++row)
        shown += m_rows.layouts().of(row).imageUrls();
    m_images.releaseLarge(shown);
    m_rows.layouts().releaseMemory();
}

} // namespace chat::ui
