// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/controls/keycaps.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCapInset = 7;
constexpr int kCapGap = 6;

} // namespace

KeyCaps::KeyCaps(const Style &style, const QString &keys, QWidget *parent)
    : QLabel(keys, parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int KeyCaps::widthOf(const QString &keys, const Style &style)
{
    int width = 0;
    for (const QString &one : keys.split(u" / "_s))
        width += pixelWidth(one, style.font(FontRole::NoteStrong)) + 2 * kCapInset + kCapGap;
    return width - kCapGap;
}

int KeyCaps::paint(QPainter &painter, const QPointF &at, const QString &keys, const Style &style)
{
    const Tokens &t = style.tokens();
    const QFont font = style.font(FontRole::NoteStrong);
    double x = at.x();
    for (const QString &one : keys.split(u" / "_s)) {
        const QRectF cap(x, at.y(), pixelWidth(one, font) + 2.0 * kCapInset, kHeight);
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(t.main);
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        drawText(painter, cap, Qt::AlignCenter, one, font, t.text);
        x = cap.right() + kCapGap;
    }
    return static_cast<int>(x - at.x()) - kCapGap;
}

QSize KeyCaps::sizeHint() const
{
    return {widthOf(text(), m_style), kHeight};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QPointF(0, (height() - kHeight) / 2.0), text(), m_style);
}

} // namespace chat::ui
