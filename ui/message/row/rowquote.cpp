// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowquote.h"

#include "app/base/showntext.h"
#include "ui/message/parts/inlinetext.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kLongestQuote = 300;
}

RowQuote::RowQuote(const Quote &quote, const QPoint &place, int width, LayoutContext &context)
    : m_rect(place, QSize(width, context.style.scaled(kHeight)))
{
    const bool gone = quote.id.isEmpty();
    m_name = gone ? QString() : context.shownUserName(quote.author);
    const QString named = plainText(quote.content.blocks, context);
    m_text = gone ? QCoreApplication::translate("chat::ui::RowQuote", "The original message was deleted")
                  : shownLine(named.isEmpty() ? quote.summary : named, kLongestQuote);
    if (m_text.isEmpty() && quote.author.id.isEmpty())
        m_text = QCoreApplication::translate("chat::ui::RowQuote", "Message"); // known by its id alone
    if (m_text.isEmpty())
        m_text = QCoreApplication::translate("chat::ui::RowQuote", "A picture or file");
}

Hit RowQuote::hitAt(QPoint local, const Quote &quote) const
{
    Hit hit;
    if (quote.id.isEmpty() || !m_rect.contains(local))
        return hit;
    hit.kind = Hit::Kind::Quote;
    hit.value = quote.id.value;
    hit.rect = m_rect;
    return hit;
}

void RowQuote::visitHits(const Quote &quote, const HitVisitor &visitor) const
{
    Hit hit = hitAt(m_rect.center(), quote);
    if (!hit.isAction())
        return;
    hit.text = m_name.isEmpty() ? m_text : m_name + u": "_s + m_text;
    visitor(hit);
}

void RowQuote::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    const QRect quote = m_rect.translated(origin);
    p.setPen(Qt::NoPen);
    p.setBrush(t.line);
    p.drawRoundedRect(QRect(quote.left(), quote.top() + 1, 3, quote.height() - 2), 1.5, 1.5);
    int x = quote.left() + 11;
    if (!m_name.isEmpty()) {
        const int nameWidth = std::min(quote.width() / 2, pixelWidth(m_name, style.font(FontRole::ListStrong)) + 2);
        drawText(p, QRectF(x, quote.top(), nameWidth, quote.height()), Qt::AlignLeft | Qt::AlignVCenter, m_name,
            style.font(FontRole::ListStrong), t.dim);
        x += nameWidth + 6;
    }
    drawText(p, QRectF(x, quote.top(), quote.right() - x, quote.height()), Qt::AlignLeft | Qt::AlignVCenter, m_text,
        style.font(FontRole::List), t.dim);
}

} // namespace chat::ui
