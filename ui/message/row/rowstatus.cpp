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

QString statusWord(const char *text)
{
    return QCoreApplication::translate("chat::ui::RowStatus", text);
}

//! `because` has a place for the error, `alone` is said where none is known.
QString withReason(const char *because, const char *alone, const std::optional<ApiError> &error)
{
    return error ? statusWord(because).arg(errorSentence(*error)) : statusWord(alone);
}

} // namespace

RowStatus::RowStatus(const Message &message, int top, int width, const LayoutContext &context)
    : m_bottom(top)
{
    if (message.state == SendState::Sent && message.pending == PendingChange::None)
        return;
    const std::pair copy{Hit::Kind::CopyFailed, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Copy"))};
    const std::pair discard{Hit::Kind::Discard, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Discard"))};
    const std::pair retry{Hit::Kind::Retry, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Retry"))};
    const std::pair takeBack{
        Hit::Kind::TakeBack, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Back to the text field"))};
    m_wrong = message.state == SendState::Failed || message.state == SendState::InDoubt
        || message.pending == PendingChange::RefusedEdit;
    if (message.state == SendState::Failed) {
        m_text = withReason(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Not sent. %1"),
            QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Not sent."), message.error);
        layOutChoices({retry, message.files ? takeBack : copy, discard}, top + kStatusGap, width, context);
    } else if (message.state == SendState::Uploading) {
        m_text = describeSending(message);
        m_text.front() = m_text.front().toUpper();
        m_percent = message.files ? message.files->percent : 0;
        layOutChoices({{Hit::Kind::TakeBack, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Cancel"))}},
            top + kStatusGap, width, context);
    } else if (message.state == SendState::InDoubt) {
        m_text = withReason(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "It may not have arrived. %1"),
            QT_TRANSLATE_NOOP("chat::ui::RowStatus", "It may not have arrived."), message.error);
        layOutChoices(
            {{Hit::Kind::Retry, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "Send again"))},
                {Hit::Kind::Arrived, statusWord(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "It arrived"))}, copy},
            top + kStatusGap, width, context);
    } else if (message.pending == PendingChange::RefusedEdit) {
        m_text = withReason(QT_TRANSLATE_NOOP("chat::ui::RowStatus", "The change was not saved. %1"),
            QT_TRANSLATE_NOOP("chat::ui::RowStatus", "The change was not saved."), message.error);
        layOutChoices({retry, copy, discard}, top + kStatusGap, width, context);
    } else if (message.state == SendState::Held || message.state == SendState::Checking
        || message.state == SendState::Waiting || message.pending != PendingChange::None) {
        m_text = describeSending(message);
        m_text.front() = m_text.front().toUpper();
        m_rect = {RowMetrics::kLeft, top + kStatusGap, RowMetrics::room(width), kStatusLine};
    } else {
        return;
    }
    m_bottom += kStatusGap + kStatusLine;
}

void RowStatus::layOutChoices(const Choices &choices, int top, int width, const LayoutContext &context)
{
    const QFontMetrics metrics(context.style.font(FontRole::NoteStrong));
    int wordsWidth = 0;
    for (const auto &[kind, word] : choices)
        wordsWidth += metrics.horizontalAdvance(word) + 16;
    const int textRoom = std::min(pixelWidth(m_text, context.style.font(FontRole::Note)) + 22,
        std::max(60, RowMetrics::room(width) - wordsWidth));
    m_rect = {RowMetrics::kLeft, top, textRoom, kStatusLine};
    int x = m_rect.right() + 9;
    for (const auto &[kind, word] : choices) {
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
            hit.text = word.text;
            hit.rect = word.rect;
            break;
        }
    }
    return hit;
}

void RowStatus::visitHits(const HitVisitor &visitor) const
{
    for (const Word &word : m_words)
        visitor(hitAt(word.rect.center()));
}

//! A bar below the text.
void RowStatus::paintProgress(PaintContext &context, const QRect &status) const
{
    constexpr qreal thick = 3;
    constexpr qreal whole = 100;
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRectF bar(status.left() + 20, status.bottom() + 1 - thick, status.width() - 20, thick);
    const QRectF done(bar.topLeft(), QSizeF(bar.width() * *m_percent / whole, thick));
    p.setPen(Qt::NoPen);
    p.setBrush(t.line);
    p.drawRoundedRect(bar, thick / 2, thick / 2);
    p.setBrush(t.accent);
    p.drawRoundedRect(done, thick / 2, thick / 2);
}

void RowStatus::paint(PaintContext &context, QPoint origin) const
{
    if (m_rect.isNull())
        return;
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    const QRect status = m_rect.translated(origin);
    p.drawPixmap(status.left(), status.top() + 4,
        style.pixmap(m_wrong ? Glyph::Warning : Glyph::Info, m_wrong ? Level::Danger : Level::Dim, 14,
            p.device()->devicePixelRatioF()));
    drawText(p, status.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text, style.font(FontRole::Note),
        m_wrong ? t.danger : t.dim);
    if (m_percent)
        paintProgress(context, status);
    for (const Word &word : m_words)
        drawText(p, word.rect.translated(origin), Qt::AlignCenter, word.text, style.font(FontRole::NoteStrong), t.link);
}

} // namespace chat::ui
