// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/foldpart.h"

#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kBar = 32;
constexpr int kFade = 56;

} // namespace

FoldPart::FoldPart(PartPtr inner, bool open, int index, const QColor &ground)
    : m_inner(std::move(inner))
    , m_open(open)
    , m_index(index)
    , m_ground(ground)
{
    m_size = {m_inner->size().width(), open ? m_inner->size().height() + kBar : kHeight};
}

QRect FoldPart::barRect() const
{
    return {0, m_size.height() - kBar, m_size.width(), kBar};
}

void FoldPart::setTextStart(int start)
{
    Part::setTextStart(start);
    m_inner->setTextStart(start);
}

void FoldPart::visit(QPoint origin, const PartVisitor &visitor) const
{
    Part::visit(origin, visitor);
    m_inner->visit(origin, visitor);
}

void FoldPart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRect bar = barRect().translated(origin);
    if (m_open) {
        m_inner->paint(context, origin);
    } else {
        p.save();
        p.setClipRect(QRect(origin, m_size).adjusted(-2, 0, 2, -1), Qt::IntersectClip);
        m_inner->paint(context, origin);
        p.restore();
        QLinearGradient fade(0, bar.top() - kFade, 0, bar.top() + 2);
        QColor clear = m_ground;
        clear.setAlpha(0);
        fade.setColorAt(0, clear);
        fade.setColorAt(1, m_ground);
        p.fillRect(bar.adjusted(5, -kFade, -1, -1), fade);
        p.fillRect(QRect(bar.left() + 4, bar.bottom(), bar.width() - 4, 1), t.line);
    }
    const bool hovered = bar.contains(context.pointer);
    const QString text = barHit().text;
    const QFont font = context.style.font(FontRole::NoteStrong);
    const int wide = static_cast<int>(textWidth(text, font)) + 2;
    const int x = bar.center().x() - (wide + 20) / 2;
    drawText(p, QRectF(x, bar.top(), wide + 2, bar.height()), Qt::AlignLeft | Qt::AlignVCenter, text, font, t.link);
    const QPixmap arrow = context.style.pixmap(
        Glyph::ChevronDown, hovered ? Level::Text : Level::Link, 14, p.device()->devicePixelRatioF());
    const QPointF at(x + wide + 5, bar.top() + (bar.height() - 14) / 2.0);
    if (m_open) {
        p.save();
        p.translate(at + QPointF(7, 7));
        p.rotate(180);
        p.drawPixmap(QPointF(-7, -7), arrow);
        p.restore();
    } else {
        p.drawPixmap(at, arrow);
    }
}

Hit FoldPart::barHit() const
{
    Hit hit;
    hit.kind = Hit::Kind::Fold;
    hit.text = m_open ? QCoreApplication::translate("chat::ui::FoldPart", "Show less")
                      : QCoreApplication::translate("chat::ui::FoldPart", "Show more");
    hit.index = m_index;
    hit.rect = barRect();
    return hit;
}

Hit FoldPart::hitAt(QPoint local) const
{
    return barRect().contains(local) ? barHit() : m_inner->hitAt(local);
}

void FoldPart::visitHits(QPoint origin, const HitVisitor &visitor) const
{
    const QRect shown = QRect({}, m_size).adjusted(0, 0, 0, -kBar).translated(origin);
    m_inner->visitHits(origin, [&](const Hit &hit) {
        if (shown.contains(hit.rect.topLeft()))
            visitor(hit);
    });
    Hit hit = barHit();
    hit.rect.translate(origin);
    visitor(hit);
}

} // namespace chat::ui
