// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/messagelayout.h"

#include "ui/message/body/bodybuilder.h"
#include "ui/message/row/reactionbar.h"
#include "ui/style/style.h"

#include <algorithm>

namespace chat::ui {

namespace {

constexpr qreal kDeletedOpacity = 0.65; // still readable on white

} // namespace

MessageLayout::~MessageLayout() = default;

MessageLayout::MessageLayout(const Message &message, const RowTraits &traits, int width, LayoutContext &context)
    : m_width(width)
    , m_lines(traits.gap, traits.dateAbove, traits.unreadAbove, width)
{
    const int room = RowMetrics::room(width);
    const RowGaps gaps = context.style.gaps();
    int y = 0;
    if (traits.beginning) {
        m_beginning.emplace(traits.heardOnly, context);
        y += RowBeginning::kHeight;
    }
    m_linesTop = y;
    y += m_lines.height();
    m_contentTop = y;
    y += traits.head ? gaps.head : gaps.follow;
    if (traits.head && message.quote) {
        m_quote.emplace(*message.quote, QPoint(kLeft, y), room, context);
        y += context.style.scaled(RowQuote::kHeight) + 2;
    }
    m_head = RowHead(message, !traits.head, y, width, context);
    y = m_head.bottom();

    const int bodyWidth = std::clamp(room, 120, RowMetrics::kMostEms * context.style.textSize());
    const int bodyTop = y;
    if (traits.editorHeight > 0) {
        y += traits.editorHeight;
    } else {
        context.struck = message.deleted;
        m_parts = buildBody(message, bodyWidth, context);
        context.struck = false;
        y += m_parts.size().height();
    }
    m_body = {kLeft, bodyTop, bodyWidth, y - bodyTop};
    if (!message.reactions.empty() && !message.deleted) {
        m_reactions = std::make_unique<ReactionBar>(message.reactions, bodyWidth, context);
        y += 4;
        m_reactionsAt = {kLeft, y};
        y += m_reactions->size().height() + 2;
    }
    m_notes = RowNotes(message, traits.read, context);
    if (!m_notes.isEmpty()) {
        m_notesAt = {kLeft, y + 2, bodyWidth, m_notes.height()};
        y += 2 + m_notes.height();
    }
    m_status = RowStatus(message, y, width, context);
    m_height = m_status.bottom() + 1;
    if (traits.head)
        m_height = std::max(m_height, m_contentTop + gaps.head + RowMetrics::kAvatar + 2);
    collectImages(message, traits.head);
}

void MessageLayout::collectImages(const Message &message, bool head)
{
    QStringList urls = m_parts.imageUrls();
    if (m_reactions)
        m_reactions->collectImages(urls);
    if (head)
        urls.append(message.author.avatar);
    m_imageUrls = QSet<QString>(urls.begin(), urls.end());
}

Hit MessageLayout::hitAt(QPoint local, const Message &message) const
{
    if (Hit hit = m_head.hitAt(local, message); hit.kind != Hit::Kind::None)
        return hit;
    if (m_quote && message.quote) {
        if (Hit hit = m_quote->hitAt(local, *message.quote); hit.kind != Hit::Kind::None)
            return hit;
    }
    if (Hit hit = m_status.hitAt(local); hit.kind != Hit::Kind::None)
        return hit;
    if (Hit hit = m_lines.hitAt(local - QPoint(0, m_linesTop)); hit.kind != Hit::Kind::None) {
        hit.rect.translate(0, m_linesTop);
        return hit;
    }
    if (m_reactions && QRect(m_reactionsAt, m_reactions->size()).contains(local)) {
        Hit hit = m_reactions->hitAt(local - m_reactionsAt);
        hit.rect.translate(m_reactionsAt);
        return hit;
    }
    if (!m_body.contains(local))
        return {};
    Hit hit = m_parts.hitAt(local - m_body.topLeft());
    hit.rect.translate(m_body.topLeft());
    return hit;
}

std::vector<Hit> MessageLayout::hits(const Message &message) const
{
    std::vector<Hit> all;
    const auto add = [&all](const Hit &hit) { all.push_back(hit); };
    m_lines.visitHits({0, m_linesTop}, message.created, add);
    if (m_quote && message.quote)
        m_quote->visitHits(*message.quote, add);
    m_head.visitHits(message, add);
    m_parts.visitHits(m_body.topLeft(), add);
    if (m_reactions)
        m_reactions->visitHits(m_reactionsAt, add);
    m_status.visitHits(add);
    return all;
}

int MessageLayout::nearestPosition(QPoint local) const
{
    return m_parts.nearestPosition(local - m_body.topLeft());
}

void MessageLayout::paint(PaintContext &context, const Message &message, QPoint origin, QPoint pointer) const
{
    const bool hovered = pointer.y() >= 0;
    context.pointer = hovered ? origin + pointer : QPoint(-1, -1);
    if (m_beginning)
        m_beginning->paint(context, origin, m_width);
    m_lines.paint(context, message.created, origin + QPoint(0, m_linesTop));
    if (m_quote)
        m_quote->paint(context, origin);
    m_head.paint(context, message.author, origin, hovered);
    const bool undecided = message.state == SendState::Failed || message.state == SendState::InDoubt;
    context.faded = (message.state != SendState::Sent && !undecided) || message.pending == PendingChange::Removal;
    const qreal opacity = context.painter.opacity();
    if (message.deleted)
        context.painter.setOpacity(opacity * kDeletedOpacity);
    m_parts.paint(context, origin + m_body.topLeft());
    context.painter.setOpacity(opacity);
    context.faded = false;
    if (m_reactions) {
        m_reactions->paint(context, origin + m_reactionsAt);
        if (hovered)
            m_reactions->paintHovered(context, origin + m_reactionsAt, pointer - m_reactionsAt);
    }
    m_notes.paint(context, m_notesAt.translated(origin));
    m_status.paint(context, origin);
}

} // namespace chat::ui
