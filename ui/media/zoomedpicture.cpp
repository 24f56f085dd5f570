// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/zoomedpicture.h"

#include <algorithm>
#include <cmath>

namespace chat::ui {

namespace {

constexpr double kMostZoom = 32;
constexpr double kLeastZoom = 1.0 / 8;
constexpr int kPictureMargin = 56; // space for the bar at the top and the arrows at the sides
constexpr int kPictureMarginBelow = 24;

} // namespace

void ZoomedPicture::setView(const QSize &view, qreal ratio)
{
    m_view = view;
    m_middle = QRectF(QPointF(), view).center();
    m_ratio = ratio;
    clampOffset();
}

QSize ZoomedPicture::room() const
{
    const QSize view(m_view.width() - 2 * kPictureMargin, m_view.height() - kPictureMargin - kPictureMarginBelow);
    return (QSizeF(view.expandedTo(QSize(64, 64))) * m_ratio).toSize();
}

void ZoomedPicture::setFull(const QImage &picture)
{
    m_full = picture;
    if (m_wantNatural && !picture.isNull())
        showNatural();
}

void ZoomedPicture::clear()
{
    m_fitted = {};
    m_full = {};
    fit();
}

bool ZoomedPicture::lacksFull() const
{
    return m_full.isNull() && (m_zoom > 1 || m_wantNatural);
}

const QImage &ZoomedPicture::image() const
{
    return m_zoom > 1 && !m_full.isNull() ? m_full : m_fitted;
}

QRectF ZoomedPicture::target() const
{
    const QSizeF size = QSizeF(m_fitted.size()) / m_ratio * m_zoom;
    const QPointF middle(m_view.width() / 2.0, (m_view.height() + kPictureMargin - kPictureMarginBelow) / 2.0);
    return {middle + m_offset - QPointF(size.width() / 2, size.height() / 2), size};
}

void ZoomedPicture::zoomBy(double factor, const QPointF &fixed)
{
    zoomTo(m_zoom * factor, fixed);
}

void ZoomedPicture::zoomTo(double zoom, const QPointF &fixed)
{
    if (m_fitted.isNull())
        return;
    const double bounded = std::clamp(zoom, kLeastZoom, kMostZoom);
    const QPointF arm = fixed - target().center();
    m_offset += arm - arm * (bounded / m_zoom);
    m_zoom = std::abs(bounded - 1) < 0.02 ? 1 : bounded;
    clampOffset();
}

void ZoomedPicture::toggleCloser(const QPointF &fixed)
{
    if (m_zoom > 1)
        fit();
    else
        zoomTo(std::max(2.0, m_full.isNull() ? 0.0 : static_cast<double>(m_full.width()) / m_fitted.width()), fixed);
}

void ZoomedPicture::showNatural()
{
    m_wantNatural = m_full.isNull();
    if (!m_wantNatural && !m_fitted.isNull())
        zoomTo(static_cast<double>(m_full.width()) / m_fitted.width(), m_middle);
}

void ZoomedPicture::fit()
{
    m_wantNatural = false;
    m_zoom = 1;
    m_offset = {};
}

void ZoomedPicture::pan(const QPointF &by)
{
    m_offset += by;
    clampOffset();
}

//! A picture that fits is centred; a larger one moves only as far as its edge.
void ZoomedPicture::clampOffset()
{
    const QSizeF size = target().size();
    const double x = std::max(0.0, (size.width() - m_view.width()) / 2 + kPictureMargin);
    const double y = std::max(0.0, (size.height() - m_view.height()) / 2 + kPictureMargin);
    const bool inside = size.width() <= m_view.width() && size.height() <= m_view.height();
    m_offset = inside ? QPointF() : QPointF(std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y));
}

} // namespace chat::ui
