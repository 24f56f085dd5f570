// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/quotebar.h"

#include "app/base/showntext.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kPadding = 12;
constexpr int kGap = 5;

} // namespace

QuoteBar::QuoteBar(Style &style, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_remove(new Button(style, Glyph::Close, tr("Remove the quote"), this))
{
    m_remove->setSide(24);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Show the quoted message"));
    connect(m_remove, &Button::clicked, this, &QuoteBar::removeRequested);
    connect(&m_style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void QuoteBar::setQuoted(const QString &author, const QString &summary)
{
    m_author = shownName(author);
    m_summary = shownLine(summary, 200);
    setSpoken(this, tr("Replying to %1: %2").arg(author, m_summary));
    update();
}

QSize QuoteBar::sizeHint() const
{
    return {200, kHeight};
}

void QuoteBar::resizeEvent(QResizeEvent *event)
{
    m_remove->move(width() - 8 - m_remove->sizeHint().width(), (height() - m_remove->sizeHint().height()) / 2);
    QAbstractButton::resizeEvent(event);
}

void QuoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.fillRect(QRectF(1, height() - 1, width() - 2, 1), t.line);
    const qreal right = m_remove->x() - kGap;
    qreal x = kPadding;
    const auto draw = [&](const QString &text, FontRole role, const QColor &color) {
        const QFont font = m_style.font(role);
        const qreal wanted = textWidth(text, font);
        drawText(painter, QRectF(x, 0, std::max(0.0, std::min(wanted, right - x)), height()), Qt::AlignLeft, text, font,
            color);
        x += wanted + kGap;
    };
    draw(tr("Replying to"), FontRole::List, t.dim);
    draw(m_author, FontRole::ListStrong, t.text);
    draw(m_summary, FontRole::List, t.dim);
    if (hasKeyFocus(*this)) {
        painter.setPen(QPen(t.link, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
}

} // namespace chat::ui
