// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Painting of what MessageLayout has laid out.
#include "ui/message/row/messagelayout.h"

#include "app/net/pictures/imagecache.h"
#include "ui/message/row/reactionbar.h"
#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

QString dateText(const QDateTime &utc, const QDate &today)
{
    const QDate day = utc.toLocalTime().date();
    if (day == today)
        return QCoreApplication::translate("chat::ui::MessageLayout", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("chat::ui::MessageLayout", "Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

void paintLabelledLine(
    PaintContext &context, const QRect &rect, const QString &text, const QColor &line, const QColor &color)
{
    QPainter &p = context.painter;
    const QFont font = context.style.font(FontRole::NoteStrong);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text) + 20;
    const int middle = rect.center().y();
    const int left = rect.center().x() - textWidth / 2;
    p.fillRect(QRect(rect.left(), middle, std::max(0, left - rect.left()), 1), line);
    p.fillRect(QRect(left + textWidth, middle, std::max(0, rect.right() - left - textWidth), 1), line);
    drawText(p, QRectF(left, rect.top(), textWidth, rect.height()), Qt::AlignCenter, text, font, color);
}

//! Text without emoji that fits: shaped once, not also measured and cut.
void drawWhole(QPainter &p, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    const QFontMetrics metrics(font);
    p.setFont(font);
    p.setPen(color);
    p.drawText(QPointF(rect.left(), rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()), text);
}

//! A round picture, kept as it is painted: cutting the circle out costs more than the rest of a row's head.
void paintAvatar(PaintContext &context, const QRect &rect, const User &author, const QString &name)
{
    QPainter &p = context.painter;
    const qreal ratio = p.device()->devicePixelRatioF();
    const QSize pixels = (QSizeF(rect.size()) * ratio).toSize();
    const bool there
        = !author.avatar.isEmpty() && !context.images->image(author.avatar, pixels, ImageCache::Fit::Cover).isNull();
    if (!there) {
        drawAvatar(p, rect, *context.images, author.avatar, name, author.id.value, context.style, AvatarShape::Round);
        return;
    }
    const QString key = u"avatar/%1/%2"_s.arg(pixels.width()).arg(author.avatar);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        drawAvatar(inside, QRect({}, rect.size()), *context.images, author.avatar, name, author.id.value, context.style,
            AvatarShape::Round);
        inside.end();
        QPixmapCache::insert(key, pixmap);
    }
    p.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace

void MessageLayout::paintBeginning(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    const QRect box = m_beginning.translated(origin);
    const QRectF icon(box.left(), box.top() + 20, 56, 56);
    p.setPen(Qt::NoPen);
    p.setBrush(t.elevated);
    p.drawEllipse(icon);
    p.drawPixmap(icon.center() - QPointF(14, 14),
        context.style.pixmap(
            m_beginningDirect ? Glyph::Chat : Glyph::Hash, Level::Text, 28, p.device()->devicePixelRatioF()));
    const QRectF words(icon.right() + 14, icon.top() + 4, box.right() - icon.right() - 14, 24);
    drawText(p, words, Qt::AlignLeft | Qt::AlignVCenter, m_beginningTitle, context.style.font(FontRole::Title), t.text);
    drawText(p, words.translated(0, 25), Qt::AlignLeft | Qt::AlignVCenter, m_beginningText,
        context.style.font(FontRole::Body), t.dim);
}

void MessageLayout::paintLines(PaintContext &context, const Message &message, QPoint origin) const
{
    const Tokens &t = context.style.tokens();
    if (m_traits.dateAbove)
        paintLabelledLine(context, m_date.translated(origin),
            dateText(message.created, context.style.calendar().today()), t.line, t.dim);
    if (m_traits.unreadAbove)
        paintLabelledLine(context, m_unread.translated(origin),
            QCoreApplication::translate("chat::ui::MessageLayout", "New messages"), t.danger, t.danger);
}

//! In the place of the time, which a follower shows under the pointer only: so nothing moves when it is confirmed.
void MessageLayout::paintMarks(PaintContext &context, QPoint origin) const
{
    QRect room = m_time.translated(origin);
    if (m_onlyForUs) {
        constexpr int side = 12;
        context.painter.drawPixmap(room.left(), room.top() + (room.height() - side) / 2,
            context.style.pixmap(Glyph::Eye, Level::Dim, side, context.painter.device()->devicePixelRatioF()));
        room.setLeft(room.left() + side + 2);
    }
    if (!m_markText.isEmpty())
        drawText(context.painter, room, Qt::AlignHCenter | Qt::AlignVCenter, m_markText,
            context.style.font(FontRole::Note), context.style.tokens().dim);
}

void MessageLayout::paintHead(PaintContext &context, const Message &message, QPoint origin, bool hovered) const
{
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    if (!m_traits.head) {
        if (hovered)
            drawText(p, m_time.translated(origin), Qt::AlignHCenter | Qt::AlignVCenter, m_timeText.left(5),
                style.font(FontRole::Note), t.dim);
        else
            paintMarks(context, origin);
        return;
    }
    if (!m_quote.isNull()) {
        const QRect quote = m_quote.translated(origin);
        p.setPen(Qt::NoPen);
        p.setBrush(t.line);
        p.drawRoundedRect(QRect(quote.left(), quote.top() + 1, 3, quote.height() - 2), 1.5, 1.5);
        int x = quote.left() + 11;
        if (!m_quoteName.isEmpty()) {
            const int nameWidth
                = std::min(quote.width() / 2, pixelWidth(m_quoteName, style.font(FontRole::ListStrong)) + 2);
            drawText(p, QRectF(x, quote.top(), nameWidth, quote.height()), Qt::AlignLeft | Qt::AlignVCenter,
                m_quoteName, style.font(FontRole::ListStrong), t.dim);
            x += nameWidth + 6;
        }
        drawText(p, QRectF(x, quote.top(), quote.right() - x, quote.height()), Qt::AlignLeft | Qt::AlignVCenter,
            m_quoteText, style.font(FontRole::List), t.dim);
    }
    if (context.images)
        paintAvatar(context, m_avatar.translated(origin), message.author, m_nameText);
    if (m_namePlain)
        drawWhole(p, m_name.translated(origin), m_nameText, style.font(FontRole::Name), m_nameColor);
    else
        drawText(p, m_name.translated(origin), Qt::AlignLeft | Qt::AlignVCenter, m_nameText, style.font(FontRole::Name),
            m_nameColor);
    if (!m_badge.isNull()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.link);
        p.drawRoundedRect(m_badge.translated(origin), 3, 3);
        drawText(p, m_badge.translated(origin), Qt::AlignCenter, m_badgeText, style.font(FontRole::NoteStrong),
            t.dark ? QColor(0x0d1a26) : QColor(Qt::white));
    }
    drawWhole(p, m_time.translated(origin), m_timeText, style.font(FontRole::Note), t.dim);
}

void MessageLayout::paintStatus(PaintContext &context, QPoint origin) const
{
    m_notes.paint(context, m_notesAt.translated(origin));
    if (m_status.isNull())
        return;
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    const QRect status = m_status.translated(origin);
    const bool failed = !m_actions.empty(); // else it only waits
    p.drawPixmap(status.left(), status.top() + 4,
        style.pixmap(failed ? Glyph::Warning : Glyph::Info, failed ? Level::Danger : Level::Dim, 14,
            p.device()->devicePixelRatioF()));
    drawText(p, status.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_statusText,
        style.font(FontRole::Note), failed ? t.danger : t.dim);
    for (const Word &word : m_actions)
        drawText(p, word.rect.translated(origin), Qt::AlignCenter, word.text, style.font(FontRole::NoteStrong), t.link);
}

void MessageLayout::paint(PaintContext &context, const Message &message, QPoint origin, QPoint pointer) const
{
    const bool hovered = pointer.y() >= 0;
    context.pointer = hovered ? origin + pointer : QPoint(-1, -1);
    if (m_traits.beginning)
        paintBeginning(context, origin);
    paintLines(context, message, origin);
    paintHead(context, message, origin, hovered);
    context.faded = message.state != SendState::Sent && message.state != SendState::Failed;
    m_parts.paint(context, origin + m_body.topLeft());
    context.faded = false;
    if (m_reactions) {
        m_reactions->paint(context, origin + m_reactionsAt);
        if (hovered)
            m_reactions->paintHovered(context, origin + m_reactionsAt, pointer - m_reactionsAt);
    }
    paintStatus(context, origin);
}

} // namespace chat::ui
