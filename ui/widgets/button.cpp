// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/button.h"

#include "app/domain/emojitable.h"
#include "ui/style/borders.h"
#include "ui/style/emojidraw.h"
#include "ui/style/keyfocus.h"
#include "ui/style/text.h"

#include <QKeyEvent>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kButtonHeight = 30;
constexpr int kLinkHeight = 22;
constexpr int kButtonRadius = 6;
constexpr int kIconSize = 18;
constexpr int kEmojiSize = 16;

QColor shifted(const QColor &color, bool pressed, bool hovered)
{
    if (pressed)
        return color.darker(115);
    return hovered ? color.lighter(108) : color;
}

} // namespace

Button::Button(Style &style, Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_kind(kind)
{
    setText(text);
    setSpoken(this, text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_style, &Style::changed, this, [this] {
        updateGeometry();
        update();
    });
}

Button::Button(Style &style, Glyph glyph, const QString &name, QWidget *parent)
    : Button(style, Kind::Icon, QString(), parent)
{
    m_glyph = glyph;
    setName(name);
}

void Button::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void Button::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    update();
}

void Button::setName(const QString &name)
{
    setSpoken(this, name);
    setTip(this, name);
}

void Button::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
}

QFont Button::textFont() const
{
    switch (m_kind) {
    case Kind::Link:
    case Kind::DangerLink:
        return m_style.font(FontRole::Note);
    case Kind::Plain:
    case Kind::Primary:
    case Kind::Danger:
    case Kind::Icon:
        return m_style.font(FontRole::ListStrong);
    }
    return font();
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::Icon)
        return {m_side, m_side};
    const bool link = m_kind == Kind::Link || m_kind == Kind::DangerLink;
    const int width = QFontMetrics(textFont()).horizontalAdvance(text()) + (link ? 8 : 28);
    return {width, link ? kLinkHeight : kButtonHeight};
}

QColor Button::ground() const
{
    const Tokens &t = m_style.tokens();
    switch (m_kind) {
    case Kind::Primary:
        return isEnabled() ? shifted(t.accent, isDown(), underMouse()) : t.hover;
    case Kind::Danger:
        return isEnabled() ? shifted(t.danger, isDown(), underMouse()) : t.hover;
    case Kind::Icon:
        if (isChecked())
            return t.selected;
        [[fallthrough]];
    case Kind::Plain:
        return isEnabled() && (underMouse() || isDown()) ? t.hover : QColor(Qt::transparent);
    case Kind::Link:
    case Kind::DangerLink:
        return Qt::transparent;
    }
    return Qt::transparent;
}

QColor Button::textColor() const
{
    const Tokens &t = m_style.tokens();
    if (!isEnabled())
        return t.dim;
    switch (m_kind) {
    case Kind::Primary:
        return t.onAccent;
    case Kind::Danger:
        return readableOn(t.danger);
    case Kind::Link:
        return t.link;
    case Kind::DangerLink:
        return t.danger;
    case Kind::Plain:
    case Kind::Icon:
        return t.text;
    }
    return t.text;
}

void Button::paintIcon(QPainter &painter) const
{
    if (!m_glyph) {
        paintSign(painter);
        return;
    }
    const Level level = !isEnabled() ? Level::Faint : (m_level == Level::Dim && underMouse()) ? Level::Text : m_level;
    QPixmap pixmap = m_style.pixmap(*m_glyph, level, kIconSize, devicePixelRatioF());
    if (m_mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(QPointF((width() - kIconSize) / 2.0, (height() - kIconSize) / 2.0), pixmap);
}

void Button::paintSign(QPainter &painter) const
{
    const Tokens &t = m_style.tokens();
    painter.setPen(isEnabled() ? t.text : t.faint);
    if (isEmojiOnly(text())) {
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        drawEmoji(painter, rect(), text(), kEmojiSize);
        painter.setOpacity(1);
    } else {
        drawText(
            painter, rect(), Qt::AlignCenter, text(), m_style.font(FontRole::Title), isEnabled() ? t.text : t.faint);
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_kind == Kind::Plain ? QPen(m_style.tokens().line, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground());
    painter.drawRoundedRect(box, kButtonRadius, kButtonRadius);
    if (m_kind == Kind::Icon) {
        paintIcon(painter);
    } else {
        QFont font = textFont();
        font.setUnderline((m_kind == Kind::Link || m_kind == Kind::DangerLink) && isEnabled() && underMouse());
        painter.setFont(font);
        painter.setPen(textColor());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    if (hasKeyFocus(*this))
        drawFocusRing(painter, rect(), kButtonRadius, m_style.tokens());
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace chat::ui
