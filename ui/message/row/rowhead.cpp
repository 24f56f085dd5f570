// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowhead.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "ui/message/row/rowmetrics.h"
#include "ui/style/avatar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kHeadLine = 20;
constexpr int kLongestBadge = 24;
constexpr int kLongestSeer = 24;
constexpr int kLongestProgram = 32;

QString seenBy(const UserId &user, const LayoutContext &context)
{
    if (user == context.self)
        return QCoreApplication::translate("chat::ui::RowHead", "only visible to you");
    User seen;
    seen.id = user;
    const QString name = context.shownUserName(seen);
    return QCoreApplication::translate("chat::ui::RowHead", "only visible to %1")
        .arg(name.isEmpty() ? user.value : shownName(name, kLongestSeer));
}

//! Unconfirmed messages contain only what the account knows about itself: colour and badge of the guild are looked up.
User authorOf(const Message &message, const LayoutContext &context)
{
    User author = message.author;
    const User *known = message.state != SendState::Sent && context.directory
        ? context.directory->findUser(author.id, context.guild)
        : nullptr;
    if (!known)
        return author;
    author.bot = author.bot || known->bot;
    if (author.color == 0)
        author.color = known->color;
    if (author.tag.text.isEmpty())
        author.tag = known->tag;
    return author;
}

QString editedWord()
{
    return QCoreApplication::translate("chat::ui::RowHead", "edited");
}

QString clockText(const Message &message, const Style &style)
{
    return style.time(message.created.toLocalTime().time());
}

QString timeText(const Message &message, const LayoutContext &context)
{
    QString text = clockText(message, context.style);
    if (message.edited.isValid())
        text += u" · "_s + editedWord();
    if (!message.program.isEmpty())
        text += u" · "_s
            + QCoreApplication::translate("chat::ui::RowHead", "by %1")
                  .arg(shownName(message.program, kLongestProgram));
    if (!message.visibleOnlyTo.isEmpty())
        text += u" · "_s + seenBy(message.visibleOnlyTo, context);
    if (message.state == SendState::Sending)
        text += u" · "_s + QCoreApplication::translate("chat::ui::RowHead", "sending…");
    return text;
}

//! Text without emoji that fits: shaped only once, without measuring and eliding.
void drawWhole(QPainter &p, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    const QFontMetrics metrics(font);
    p.setFont(font);
    p.setPen(color);
    const int base = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent(); // on a whole pixel
    p.drawText(QPoint(rect.left(), base), text);
}

//! A round picture, cached as painted: clipping the circle costs more than the rest of a row's head.
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

RowHead::RowHead(const Message &message, bool follows, int top, int width, const LayoutContext &context)
    : m_bottom(top)
    , m_nameText(context.shownUserName(message.author))
    , m_clock(clockText(message, context.style))
    , m_timeText(timeText(message, context))
{
    if (follows)
        layOutFollower(message, context);
    else
        layOutHead(message, width, context);
}

void RowHead::layOutFollower(const Message &message, const LayoutContext &context)
{
    m_time = {RowMetrics::kAvatarLeft - 12, m_bottom, RowMetrics::kLeft - RowMetrics::kAvatarLeft + 8,
        context.style.scaled(kHeadLine)};
    m_onlyForUs = !message.visibleOnlyTo.isEmpty();
    if (message.state == SendState::Sending)
        m_markText = QCoreApplication::translate("chat::ui::RowHead", "sending…");
    else if (message.edited.isValid())
        m_markText = editedWord();
    if (message.edited.isValid())
        m_edited = m_time;
}

void RowHead::layOutHead(const Message &message, int width, const LayoutContext &context)
{
    const int top = m_bottom;
    const int line = context.style.scaled(kHeadLine);
    m_avatar = {RowMetrics::kAvatarLeft, top, RowMetrics::kAvatar, RowMetrics::kAvatar};
    const QFontMetrics noteMetrics(context.style.font(FontRole::Note));
    const User author = authorOf(message, context);
    m_nameColor = author.color || !author.bot ? context.style.nameColor(author.id.value, author.color)
                                              : context.style.tokens().text;
    const int timeWidth = noteMetrics.horizontalAdvance(m_timeText);
    m_badgeText = !author.tag.text.isEmpty() ? shownName(author.tag.text, kLongestBadge)
        : author.bot                         ? QCoreApplication::translate("chat::ui::RowHead", "BOT")
                                             : QString();
    const int badgeWidth = m_badgeText.isEmpty()
        ? 0
        : QFontMetrics(context.style.font(FontRole::NoteStrong)).horizontalAdvance(m_badgeText) + 10;
    const int nameRoom = std::max(40, RowMetrics::room(width) - timeWidth - badgeWidth - 20);
    const int nameWidth = pixelWidth(m_nameText, context.style.font(FontRole::Name)) + 2;
    m_name = {RowMetrics::kLeft, top, std::min(nameRoom, nameWidth), line};
    m_namePlain = m_name.width() <= nameRoom - 1 && emojiFormats(m_nameText).isEmpty();
    int x = m_name.right() + 7;
    if (badgeWidth > 0) {
        m_badge = {x, top + (line - 17) / 2 + 1, badgeWidth, 17};
        x += badgeWidth + 6;
    }
    m_time = {x + 2, top, timeWidth + 4, line + 1};
    if (message.edited.isValid()) {
        const int before = noteMetrics.horizontalAdvance(m_clock + u" · "_s);
        m_edited = {m_time.left() + before, top, noteMetrics.horizontalAdvance(editedWord()) + 2, line + 1};
    }
    m_bottom += line + 1;
}

Hit RowHead::hitAt(QPoint local, const Message &message) const
{
    Hit hit;
    if (m_avatar.contains(local)) {
        hit.kind = Hit::Kind::Avatar;
        hit.value = message.author.id.value;
        hit.rect = m_avatar;
    } else if (m_name.contains(local)) {
        hit.kind = Hit::Kind::Name;
        hit.value = message.author.id.value;
        hit.rect = m_name;
    } else if (m_edited.contains(local)) {
        hit.kind = Hit::Kind::Versions;
        hit.rect = m_edited;
    } else if (m_time.contains(local)) {
        hit.kind = Hit::Kind::Time;
        hit.rect = m_time;
    }
    return hit;
}

void RowHead::visitHits(const Message &message, const HitVisitor &visitor) const
{
    if (!m_name.isNull()) {
        Hit hit = hitAt(m_name.center(), message);
        hit.text = m_nameText;
        visitor(hit);
    }
    if (!m_edited.isNull()) {
        Hit hit = hitAt(m_edited.center(), message);
        hit.text = editedWord();
        visitor(hit);
    }
}

//! In place of the time, which rows without a head show only when hovered: so nothing moves when it is confirmed.
void RowHead::paintMarks(PaintContext &context, QPoint origin) const
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

//! Underlined below the pointer: it opens the earlier texts.
void RowHead::paintEdited(PaintContext &context, const QRect &room, int flags) const
{
    QFont font = context.style.font(FontRole::Note);
    font.setUnderline(true);
    drawText(context.painter, room, flags | Qt::AlignVCenter, editedWord(), font, context.style.tokens().text);
}

void RowHead::paint(PaintContext &context, const User &author, QPoint origin, bool hovered) const
{
    QPainter &p = context.painter;
    const Style &style = context.style;
    const Tokens &t = style.tokens();
    const bool onEdited = hovered && m_edited.translated(origin).contains(context.pointer);
    if (m_avatar.isNull()) {
        if (onEdited)
            paintEdited(context, m_time.translated(origin), Qt::AlignHCenter);
        else if (hovered)
            drawText(p, m_time.translated(origin), Qt::AlignHCenter | Qt::AlignVCenter, m_clock,
                style.font(FontRole::Note), t.dim);
        else
            paintMarks(context, origin);
        return;
    }
    if (context.images)
        paintAvatar(context, m_avatar.translated(origin), author, m_nameText);
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
    if (onEdited)
        paintEdited(context, m_edited.translated(origin), Qt::AlignLeft);
}

} // namespace chat::ui
