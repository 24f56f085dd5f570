// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowbeginning.h"

#include "app/base/showntext.h"
#include "ui/message/row/rowmetrics.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace chat::ui {

namespace {
constexpr int kLongestName = 80;
constexpr int kCircle = 56;
constexpr int kBeginningGlyph = 28;
} // namespace

RowBeginning::RowBeginning(bool heardOnly, const LayoutContext &context)
    : m_title(shownName(context.conversation, kLongestName))
    , m_direct(context.guild.isEmpty())
{
    if (heardOnly)
        m_text = QCoreApplication::translate("chat::ui::RowBeginning",
            "This server does not provide earlier messages: only those received since you signed in are shown.");
    else if (m_direct)
        m_text = QCoreApplication::translate(
            "chat::ui::RowBeginning", "This is the beginning of your conversation with %1.")
                     .arg(m_title);
    else
        m_text = QCoreApplication::translate("chat::ui::RowBeginning", "This is the beginning of #%1.").arg(m_title);
}

void RowBeginning::paint(PaintContext &context, QPoint origin, int width) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRect box(origin + QPoint(RowMetrics::kAvatarLeft, 0), QSize(width - 2 * RowMetrics::kAvatarLeft, kHeight));
    const QRectF icon(box.left(), box.top() + 20, kCircle, kCircle);
    p.setPen(Qt::NoPen);
    p.setBrush(t.elevated);
    p.drawEllipse(icon);
    p.drawPixmap(icon.center() - QPointF(kBeginningGlyph / 2.0, kBeginningGlyph / 2.0),
        context.style.pixmap(
            m_direct ? Glyph::Chat : Glyph::Hash, Level::Text, kBeginningGlyph, p.device()->devicePixelRatioF()));
    const QRectF words(icon.right() + 14, icon.top() + 4, box.right() - icon.right() - 14, 24);
    drawText(p, words, Qt::AlignLeft | Qt::AlignVCenter, m_title, context.style.font(FontRole::Title), t.text);
    drawText(p, words.translated(0, 25), Qt::AlignLeft | Qt::AlignVCenter, m_text, context.style.font(FontRole::Body),
        t.dim);
}

} // namespace chat::ui
