// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace chat::ui {

//! The size and place of a picture in a view. A version fitted into the view is decoded first, the full one only when
//! the zoom needs it.
class ZoomedPicture
{
public:
    static constexpr double kStep = 1.25; //!< of the wheel and the keys

    //! `ratio`: device pixels per pixel of the view.
    void setView(const QSize &view, qreal ratio);
    [[nodiscard]] QSize room() const; //!< the space for a fitted picture, in device pixels
    void setFitted(const QImage &picture) { m_fitted = picture; }
    void setFull(const QImage &picture);
    void clear(); //!< another picture follows

    [[nodiscard]] bool isNull() const { return m_fitted.isNull(); }
    [[nodiscard]] bool lacksFull() const; //!< the zoom needs more than the fitted version
    [[nodiscard]] double zoom() const { return m_zoom; } //!< 1: fitted into the view
    [[nodiscard]] const QImage &image() const; //!< what is to be drawn
    [[nodiscard]] QRectF target() const; //!< where, in the view

    void zoomBy(double factor, const QPointF &fixed); //!< the point at `fixed` does not move
    void zoomBy(double factor) { zoomBy(factor, m_middle); }
    //! Zooms in at `fixed`; the second time: fits the view.
    void toggleCloser(const QPointF &fixed);
    void showNatural(); //!< one pixel of the picture per pixel of the view, once the full version is decoded
    void fit();
    void pan(const QPointF &by);

private:
    void zoomTo(double zoom, const QPointF &fixed);
    void clampOffset();

    QSize m_view;
    QPointF m_middle; //!< of the view
    qreal m_ratio = 1;
    QImage m_fitted;
    QImage m_full;
    double m_zoom = 1;
    QPointF m_offset; //!< offset of the picture's centre from that of the view
    bool m_wantNatural = false; //!< once the full version is decoded
};

} // namespace chat::ui
