// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bar/datebubble.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kBubbleHeight = 32;
constexpr int kBesideWords = 14;
} // namespace

DateBubble::DateBubble(Style &style, QWidget *pane)
    : QWidget(pane)
    , m_style(style)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(&style, &Style::changed, this, [this] {
        m_words.clear();
        m_picture.drop();
    });
}

void DateBubble::say(const QString &words, QPoint place, const QRect &area)
{
    if (words != m_words) {
        m_words = words;
        m_picture.drop();
        setSpoken(this, words);
        resize(pixelWidth(words, m_style.font(FontRole::ListStrong)) + 2 * kBesideWords, m_style.scaled(kBubbleHeight));
        update();
    }
    const int top = place.y() - height() / 2;
    move(place.x() - width(), std::clamp(top, area.top(), std::max(area.top(), area.bottom() + 1 - height())));
    if (isHidden()) {
        show();
        raise();
    }
}

void DateBubble::paintEvent(QPaintEvent *)
{
    m_picture.paint(*this, [this](QPainter &painter) { paintOn(painter); });
}

void DateBubble::paintOn(QPainter &painter) const
{
    const Tokens &t = m_style.tokens();
    const double radius = height() / 2.0 - 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    drawText(painter, rect(), Qt::AlignCenter, m_words, m_style.font(FontRole::ListStrong), t.text);
}

} // namespace chat::ui
