// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/reactionbar.h"

#include "app/net/pictures/imagecache.h"
#include "app/services/messageservice.h"
#include "ui/message/parts/emojipixmaps.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kReactionBarHeight = 26;
constexpr int kReactionBarGap = 6;
constexpr int kEmoji = 16; // what is seen of it
constexpr int kEmojiMargin = 2; // that the font leaves around it
constexpr int kReactionBarPadding = 10;
constexpr int kCountGap = 4; // between emoji and number
constexpr int kAddWidth = 32;
} // namespace

ReactionBar::ReactionBar(const std::vector<Reaction> &reactions, int width, const LayoutContext &context)
{
    const QFontMetrics metrics(context.style.font(FontRole::List));
    int x = 0;
    int y = 0;
    const auto put = [&](Chip chip, int chipWidth) {
        if (x > 0 && x + chipWidth > width) {
            x = 0;
            y += kReactionBarHeight + kReactionBarGap;
        }
        chip.rect = {x, y, chipWidth, kReactionBarHeight};
        x += chipWidth + kReactionBarGap;
        m_chips.push_back(std::move(chip));
    };
    for (size_t i = 0; i < std::min(kMost, reactions.size()); ++i) {
        const Reaction &reaction = reactions[i];
        Chip chip{reaction, {},
            reaction.emoji.isCustom() && context.service ? context.service->emojiUrl(reaction.emoji.id) : QString()};
        put(std::move(chip),
            kReactionBarPadding + kEmoji + kCountGap + metrics.horizontalAdvance(QString::number(reaction.count))
                + kReactionBarPadding);
    }
    if (reactions.size() > kMost) {
        m_more = u'+' + QLocale().toString(reactions.size() - kMost);
        put(Chip{}, metrics.horizontalAdvance(m_more) + 2 * kReactionBarPadding);
        m_morePlace = m_chips.back().rect; // only a label: clicks do nothing
        m_chips.pop_back();
    }
    put(Chip{}, kAddWidth);
    m_size = {width, y + kReactionBarHeight};
}

void ReactionBar::paintChip(PaintContext &context, const Chip &chip, QPoint origin, bool hovered) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRectF box = QRectF(chip.rect.translated(origin)).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = hovered ? t.hover : t.elevated;
    if (chip.reaction.mine) {
        ground = t.accent;
        ground.setAlphaF(hovered ? 0.30f : 0.19f);
    }
    p.setPen(chip.reaction.mine ? t.accent : t.line);
    p.setBrush(ground);
    p.drawRoundedRect(box, kReactionBarHeight / 2.0, kReactionBarHeight / 2.0);
    const qreal ratio = p.device()->devicePixelRatioF();
    if (chip.reaction.emoji.id.isEmpty()) {
        p.drawPixmap(box.center() - QPointF(7, 7),
            context.style.pixmap(Glyph::Plus, hovered ? Level::Text : Level::Dim, 14, ratio));
        return;
    }
    const QRectF emojiBox(box.left() + kReactionBarPadding, box.top() + (box.height() - kEmoji) / 2, kEmoji, kEmoji);
    if (chip.reaction.emoji.isCustom()) {
        const int side = static_cast<int>(kEmoji * ratio);
        const QImage image
            = chip.url.isEmpty() || !context.images ? QImage() : context.images->image(chip.url, {side, side});
        if (image.isNull()) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.line);
            p.drawRoundedRect(emojiBox.adjusted(1, 1, -1, -1), 4, 4);
        } else {
            p.drawImage(emojiBox, image);
        }
    } else {
        const QPointF margin(kEmojiMargin, kEmojiMargin);
        p.drawPixmap(
            emojiBox.topLeft() - margin, emojiPixmap(chip.reaction.emoji.id, kEmoji + 2 * kEmojiMargin, ratio));
    }
    drawText(p,
        QRectF(emojiBox.right() + kCountGap, box.top(), box.right() - emojiBox.right() - kCountGap, box.height()),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(chip.reaction.count), context.style.font(FontRole::List),
        chip.reaction.mine ? t.text : t.dim);
}

void ReactionBar::paint(PaintContext &context, QPoint origin) const
{
    for (const Chip &chip : m_chips)
        paintChip(context, chip, origin, false);
    if (!m_more.isEmpty())
        drawText(context.painter, m_morePlace.translated(origin), Qt::AlignCenter, m_more,
            context.style.font(FontRole::List), context.style.tokens().dim);
}

void ReactionBar::paintHovered(PaintContext &context, QPoint origin, QPoint local) const
{
    for (const Chip &chip : m_chips) {
        if (chip.rect.contains(local))
            paintChip(context, chip, origin, true);
    }
}

void ReactionBar::collectImages(QStringList &urls) const
{
    for (const Chip &chip : m_chips) {
        if (!chip.url.isEmpty())
            urls.append(chip.url);
    }
}

void ReactionBar::visitHits(QPoint origin, const HitVisitor &visitor) const
{
    for (const Chip &chip : m_chips) {
        Hit hit = hitAt(chip.rect.center());
        hit.rect.translate(origin);
        if (hit.kind == Hit::Kind::Reaction)
            hit.text = u"%1 %2"_s.arg(hit.emoji.isCustom() ? hit.emoji.name : hit.emoji.id).arg(chip.reaction.count);
        visitor(hit);
    }
}

Hit ReactionBar::hitAt(QPoint local) const
{
    Hit hit;
    for (const Chip &chip : m_chips) {
        if (!chip.rect.contains(local))
            continue;
        hit.kind = chip.reaction.emoji.id.isEmpty() ? Hit::Kind::AddReaction : Hit::Kind::Reaction;
        hit.emoji = chip.reaction.emoji;
        hit.rect = chip.rect;
        return hit;
    }
    return hit;
}

} // namespace chat::ui
