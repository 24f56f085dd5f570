// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/render/contentpicture.h"

#include "ui/message/body/bodybuilder.h"
#include "ui/style/style.h"

#include <QPainter>

#include <cmath>

namespace chat::ui {

namespace {

constexpr int kPaperMargin = 16;
constexpr int kHighest = 16'000; // device pixels; taller content is cut

} // namespace

QImage paintContent(const Content &content, const Style &style, const PictureOptions &options)
{
    LayoutContext layout{style};
    layout.folding = options.folding;
    const BodyLayout body = buildBody(content, std::max(80, options.width - 2 * kPaperMargin), layout);
    const auto pixels = [&options](int length) { return static_cast<int>(std::ceil(length * options.scale)); };
    QImage image(pixels(options.width), std::min(kHighest, pixels(body.size().height() + 2 * kPaperMargin)),
        QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(options.scale);
    image.fill(style.tokens().main);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    PaintContext context{painter, style};
    context.now = options.now;
    body.paint(context, {kPaperMargin, kPaperMargin});
    return image;
}

} // namespace chat::ui
