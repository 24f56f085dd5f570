// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/buttonpart.h"

#include "ui/style/style.h"
#include "ui/widgets/linkopener.h"

#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kButtonPartPadding = 14;
constexpr int kLeastWidth = 56;
constexpr int kButtonPartLineHeight = 20;

TextLook labelLook(const ButtonPart::Look &look, const Style &style)
{
    const QColor color = look.ground.isValid() ? readableOn(look.ground) : style.tokens().text;
    return {style.font(FontRole::ListStrong), color, kButtonPartLineHeight, TextLook::Frame::None, 1};
}

} // namespace

ButtonPart::ButtonPart(InlineText label, const Look &look, int room, const Style &style)
    : m_look(look)
    , m_label(std::move(label), labelLook(look, style), std::max(20, room - 2 * kButtonPartPadding))
{
    const int natural = std::max({kLeastWidth, look.width, m_label.size().width() + 2 * kButtonPartPadding});
    m_size = {std::min(natural, std::max(kLeastWidth, room)), kHeight};
}

void ButtonPart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRect box(origin, m_size);
    const bool alive = m_look.click == Click::Link || (m_look.click == Click::Return && m_look.works);
    const bool hovered = alive && box.contains(context.pointer);
    QColor ground = m_look.ground;
    if (ground.isValid()) {
        if (hovered)
            ground = t.dark ? ground.lighter(112) : ground.darker(108);
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawRoundedRect(box, 6, 6);
    } else {
        p.setPen(t.dark ? QColor(0x50535d) : QColor(0xc5cad3));
        p.setBrush(hovered ? t.hover : QColor(Qt::transparent));
        p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QPoint label((m_size.width() - m_label.size().width()) / 2, (kHeight - kButtonPartLineHeight) / 2);
    m_label.paint(context, origin + label);
}

Hit ButtonPart::hitAt(QPoint local) const
{
    Hit hit;
    if (!QRect({}, m_size).contains(local))
        return hit;
    hit.kind = m_look.click == Click::Link && isOpenable(m_look.value) ? Hit::Kind::Link : Hit::Kind::Button;
    hit.value = m_look.value;
    hit.text = m_label.text(0, m_label.textLength());
    hit.index = m_look.click == Click::Return ? 1 : 0;
    hit.rect = QRect({}, m_size);
    return hit;
}

} // namespace chat::ui
