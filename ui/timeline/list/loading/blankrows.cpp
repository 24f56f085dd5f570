// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/loading/blankrows.h"

#include "ui/message/row/rowmetrics.h"
#include "ui/style/style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace chat::ui {

namespace {

constexpr int kBlankBar = 10;
constexpr int kRowGap = 12;
constexpr int kBarLine = 20; // from one bar to the next, at the usual text size
constexpr double kStrength = 0.09; // of the text's colour on the ground
constexpr int kMostLines = 3;

//! The widths of the bars; 0: there is none.
struct BlankRow
{
    int name;
    std::array<int, kMostLines> lines;
    [[nodiscard]] int lineCount() const { return kMostLines - static_cast<int>(std::ranges::count(lines, 0)); }
};

constexpr std::array kBlankRows{
    BlankRow{96, {330, 210, 0}},
    BlankRow{72, {260, 0, 0}},
    BlankRow{124, {400, 372, 150}},
    BlankRow{84, {184, 0, 0}},
    BlankRow{104, {352, 288, 0}},
    BlankRow{66, {226, 0, 0}},
};
constexpr int kWidest = 400;
constexpr int kPictureWidth = RowMetrics::kLeft + kWidest;

int heightOf(const BlankRow &row, int line)
{
    return kRowGap + std::max(RowMetrics::kAvatar, (1 + row.lineCount()) * line);
}

} // namespace

BlankRows::BlankRows(const Style &style)
    : m_style(style)
{
}

int BlankRows::height() const
{
    int height = 0;
    for (const BlankRow &row : kBlankRows)
        height += heightOf(row, m_style.scaled(kBarLine));
    return height;
}

//! Little contrast: they are no content.
QColor BlankRows::ink() const
{
    const QColor &ground = m_style.tokens().main;
    const QColor &text = m_style.tokens().text;
    const auto between = [](int from, int to) { return from + static_cast<int>((to - from) * kStrength); };
    return {
        between(ground.red(), text.red()), between(ground.green(), text.green()), between(ground.blue(), text.blue())};
}

void BlankRows::draw(qreal devicePixelRatio)
{
    m_ink = ink();
    m_picture = QPixmap((QSizeF(kPictureWidth, height()) * devicePixelRatio).toSize());
    m_picture.setDevicePixelRatio(devicePixelRatio);
    m_picture.fill(m_style.tokens().main);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink);
    const int line = m_style.scaled(kBarLine);
    int top = 0;
    for (const BlankRow &row : kBlankRows) {
        const int content = top + kRowGap;
        painter.drawEllipse(RowMetrics::kAvatarLeft, content, RowMetrics::kAvatar, RowMetrics::kAvatar);
        int y = content + (line - kBlankBar) / 2;
        const auto bar = [&](int width) {
            painter.drawRoundedRect(RowMetrics::kLeft, y, width, kBlankBar, kBlankBar / 2.0, kBlankBar / 2.0);
            y += line;
        };
        bar(row.name);
        for (int i = 0; i < row.lineCount(); ++i)
            bar(row.lines.at(static_cast<size_t>(i)));
        top += heightOf(row, line);
    }
}

void BlankRows::paint(QPainter &painter, int top, const QRect &area)
{
    const QRect part = QRect(0, top, kPictureWidth, height()).intersected(area);
    if (part.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool fits = !m_picture.isNull() && qFuzzyCompare(m_picture.devicePixelRatio(), ratio) && m_ink == ink()
        && m_picture.height() == qRound(height() * ratio);
    if (!fits)
        draw(ratio);
    const QRectF source(QPointF(part.topLeft() - QPoint(0, top)) * ratio, QSizeF(part.size()) * ratio);
    painter.drawPixmap(QRectF(part), m_picture, source);
}

void BlankRows::fill(QPainter &painter, const QRect &whole, const QRect &area)
{
    for (int bottom = whole.bottom() + 1; bottom > area.top(); bottom -= height())
        paint(painter, bottom - height(), area);
}

} // namespace chat::ui
