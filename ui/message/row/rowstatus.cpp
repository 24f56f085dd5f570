// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowstatus.h"

#include "app/models/timeline/messagetext.h"
#include "ui/message/row/rowmetrics.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace chat::ui {

namespace {
constexpr int kStatusLine = 22;
constexpr int kStatusGap = 2;
} // namespace

RowStatus::RowStatus(const Message &message, int top, int width, const LayoutContext &context)
    : m_bottom(top)
{
    if (message.state == SendState::Held || message.state == SendState::Checking) {
        m_text = describeSending(message);
        m_text.front() = m_text.front().toUpper();
        m_rect = {RowMetrics::kLeft, top + kStatusGap, RowMetrics::room(width), kStatusLine};
    } else if (message.state == SendState::Failed) {
        layOutFailure(message, top + kStatusGap, width, context);
    } else {
        return;
    }
    m_bottom += kStatusGap + kStatusLine;
}

void RowStatus::layOutFailure(const Message &message, int top, int width, const LayoutContext &context)
{
    m_text = message.error
        ? QCoreApplication::translate("chat::ui::RowStatus", "Not sent. %1").arg(errorSentence(*message.error))
        : QCoreApplication::translate("chat::ui::RowStatus", "Not sent.");
    const QFontMetrics metrics(context.style.font(FontRole::NoteStrong));
    const std::pair<Hit::Kind, QString> words[] = {
        {Hit::Kind::Retry, QCoreApplication::translate("chat::ui::RowStatus", "Retry")},
        {Hit::Kind::CopyFailed, QCoreApplication::translate("chat::ui::RowStatus", "Copy")},
        {Hit::Kind::Discard, QCoreApplication::translate("chat::ui::RowStatus", "Discard")},
    };
    int wordsWidth = 0;
    for (const auto &[kind, word] : words)
        wordsWidth += metrics.horizontalAdvance(word) + 16;
    const int textRoom = std::min(pixelWidth(m_text, context.style.font(FontRole::Note)) + 22,
        std::max(60, RowMetrics::room(width) - wordsWidth));
    m_rect = {RowMetrics::kLeft, top, textRoom, kStatusLine};
    int x = m_rect.right() + 9;
    for (const auto &[kind, word] : words) {
        const int wordWidth = metrics.horizontalAdvance(word) + 8;
        m_words.push_back({QRect(x, top, wordWidth, kStatusLine), kind, word});
        x += wordWidth + 8;
    }
}

Hit RowStatus::hitAt(QPoint local) const
{
    Hit hit;
    for (const Word &word : m_words) {
        if (word.rect.contains(local)) {
            hit.kind = word.kind;
            hit.rect = word.rect;
            break;
        }
    }
    return hit;
}

void RowStatus::paint(PaintContext &context, QPoint origin) const
{
    if (m_rect.isNull())
        return;
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    const QRect status = m_rect.translated(origin);
    const bool failed = !m_words.empty();
    p.drawPixmap(status.left(), status.top() + 4,
        style.pixmap(failed ? Glyph::Warning : Glyph::Info, failed ? Level::Danger : Level::Dim, 14,
            p.device()->devicePixelRatioF()));
    drawText(p, status.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text, style.font(FontRole::Note),
        failed ? t.danger : t.dim);
    for (const Word &word : m_words)
        drawText(p, word.rect.translated(origin), Qt::AlignCenter, word.text, style.font(FontRole::NoteStrong), t.link);
}

} // namespace chat::ui
