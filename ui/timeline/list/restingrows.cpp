// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/restingrows.h"

#include "app/base/heap.h"
#include "ui/timeline/list/rowlayouts.h"

namespace chat::ui {

using namespace std::chrono_literals;

RestingRows::RestingRows(RowLayouts &layouts)
    : m_layouts(layouts)
{
    m_moment.setSingleShot(true);
    m_later.setSingleShot(true);
    setPauses(500ms, 15s);
    connect(&m_moment, &QTimer::timeout, this, [this] {
        releaseFreeMemory();
        m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_layouts.releaseMemory();
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

} // namespace chat::ui
