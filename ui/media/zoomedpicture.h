// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace chat::ui {

//! A picture in a view: how large it is drawn, and where. It comes fitted into the view; as it is only when somebody
//! looks closer.
class ZoomedPicture
{
public:
    static constexpr double kStep = 1.25; //!< of the wheel and the keys

    //! `ratio`: pixels of the screen to one of the view.
    void setView(const QSize &view, qreal ratio);
    [[nodiscard]] QSize room() const; //!< where a fitted picture goes; in pixels of the screen
    void setFitted(const QImage &picture) { m_fitted = picture; }
    void setFull(const QImage &picture);
    void clear(); //!< another picture follows

    [[nodiscard]] bool isNull() const { return m_fitted.isNull(); }
    [[nodiscard]] bool lacksFull() const; //!< it is looked at closer than the fitted one allows
    [[nodiscard]] double zoom() const { return m_zoom; } //!< 1: fitted into the view
    [[nodiscard]] const QImage &image() const; //!< what is to be drawn
    [[nodiscard]] QRectF target() const; //!< where, in the view

    void zoomBy(double factor, const QPointF &fixed); //!< what is at `fixed` stays there
    void zoomBy(double factor) { zoomBy(factor, m_middle); }
    //! Closer at `fixed`; again: fitted.
    void toggleCloser(const QPointF &fixed);
    void showNatural(); //!< one pixel of the picture on one of the view, once the full one is there
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
    QPointF m_offset; //!< of the picture's middle from its place in the view
    bool m_wantNatural = false; //!< once the full picture is there
};

} // namespace chat::ui
