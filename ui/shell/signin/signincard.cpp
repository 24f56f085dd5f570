// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signincard.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kSignInCardPadding = 14;
constexpr int kIcon = 40;
constexpr int kTextLeft = kSignInCardPadding + kIcon + 14;
constexpr int kTextRight = 40; // space for the arrow
constexpr int kTitle = 22;

} // namespace

SignInCard::SignInCard(Style &style, Glyph glyph, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_glyph(glyph)
    , m_text(text)
{
    setText(title);
    setSpoken(this, title);
    setSpokenMore(this, text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

QSize SignInCard::sizeHint() const
{
    return {440, heightForWidth(440)};
}

int SignInCard::heightForWidth(int width) const
{
    const QRect room(0, 0, width - kTextLeft - kTextRight, 1000);
    const auto text = QFontMetrics(m_style.font(FontRole::List)).boundingRect(room, Qt::TextWordWrap, m_text);
    return std::max(kIcon, kTitle + text.height() + 2) + 2 * kSignInCardPadding;
}

void SignInCard::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    const auto ratio = devicePixelRatioF();
    const auto ink = m_style.color(isEnabled() ? Level::Text : Level::Dim);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasKeyFocus(*this) ? t.link : t.line, hasKeyFocus(*this) ? 2 : 1));
    painter.setBrush(isEnabled() && (underMouse() || isDown()) ? t.hover : t.elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.selected);
    const QRectF circle(kSignInCardPadding, (height() - kIcon) / 2.0, kIcon, kIcon);
    painter.drawEllipse(circle);
    painter.drawPixmap(
        circle.center() - QPointF(9, 9), m_style.pixmap(m_glyph, isEnabled() ? Level::Accent : Level::Dim, 18, ratio));
    painter.setFont(m_style.font(FontRole::Name));
    painter.setPen(ink);
    painter.drawText(QRect(kTextLeft, kSignInCardPadding - 2, width() - kTextLeft - kTextRight, kTitle),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(m_style.font(FontRole::List));
    painter.setPen(m_style.color(Level::Dim));
    painter.drawText(QRect(kTextLeft, kSignInCardPadding + kTitle, width() - kTextLeft - kTextRight, height()),
        Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_text);
    painter.drawPixmap(QPointF(width() - kTextRight + 8, height() / 2.0 - 9),
        m_style.pixmap(Glyph::ChevronRight, Level::Dim, 18, ratio));
}

void SignInCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace chat::ui
