// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/imageviewer.h"
#include "ui/style/style.h"

#include <QImage>
#include <QPointF>

#include <optional>

class QHBoxLayout;

namespace chat::ui {

class Button;

inline constexpr double kZoomStep = 1.25;
inline constexpr int kFullSide = 16384; // original size: the cache never enlarges

//! The parts of the viewer, and its position.
class ImageViewer::Private : public QObject
{
public:
    Private(ImageViewer &viewer, Style &look, ImageCache &cache);

    [[nodiscard]] QString url() const { return urls.value(current); }
    [[nodiscard]] QSize room() const;
    [[nodiscard]] QRectF target() const; //!< where the picture is drawn
    void load();
    void go(int step);
    void zoomTo(double factor, const QPointF &fixed);
    void natural();
    void reset();
    void clampOffset();
    void refresh();
    void askWhereToSave();

    ImageViewer &q;
    Style &style;
    ImageCache &images;
    QStringList urls;
    int current = 0;
    QImage fitted;
    QImage full;
    bool wantNatural = false;
    double zoom = 1;
    QPointF offset; //!< distance of the picture's middle from ours
    std::optional<QPointF> grip; //!< while dragging: the last position of the pointer
    bool dragged = false;

    QWidget *bar = nullptr;
    QHBoxLayout *row = nullptr;
    Button *previous = nullptr;
    Button *next = nullptr;
    Button *smaller = nullptr;
    Button *larger = nullptr;
    Button *fit = nullptr;
    Button *save = nullptr;
    Button *outside = nullptr;
    Button *closer = nullptr;
    Button *retry = nullptr;

private:
    void build();
};

} // namespace chat::ui
