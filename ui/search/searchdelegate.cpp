// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchdelegate.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/search/searchwords.h"
#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kResultSide = 8; // between the panel's edge and the card
constexpr int kResultGap = 6; // between cards
constexpr int kResultInside = 10;
constexpr int kResultPlace = 18;
constexpr int kResultHead = 26;
constexpr int kResultLine = 19;
constexpr int kResultLines = 2;
constexpr int kResultAvatar = 20;

} // namespace

SearchDelegate::SearchDelegate(
    Style &style, Directory &directory, ImageCache &images, SearchModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_model(model)
{
}

bool SearchDelegate::showsPlace() const
{
    return m_model.scope() == SearchModel::Scope::Everywhere;
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int place = showsPlace() ? kResultPlace : 0;
    return {60, 2 * kResultInside + place + kResultHead + kResultLines * kResultLine + kResultGap};
}

QString SearchDelegate::timeOf(const QDateTime &utc) const
{
    const QDateTime local = utc.toLocalTime();
    const QDate today = m_style.calendar().today();
    const QString time = m_style.time(local.time());
    if (local.date() == today)
        return time;
    const bool thisYear = local.date().year() == today.year();
    return QLocale().toString(local.date(), thisYear ? u"MM-dd"_s : u"yyyy-MM-dd"_s) + u' ' + time;
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_style.tokens();
    const SearchResult &result = m_model.at(index.row());
    const QRect card = option.rect.adjusted(kResultSide, 0, -kResultSide, -kResultGap);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool cursor = chosen && option.widget && hasKeyFocus(*option.widget);
    painter->setPen(QPen(cursor ? t.link : chosen ? t.accent : t.line, cursor ? 2 : 1));
    painter->setBrush(option.state & QStyle::State_MouseOver ? t.elevated : t.main);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect rest = card.adjusted(kResultInside, kResultInside, -kResultInside, -kResultInside);
    if (showsPlace()) {
        drawText(*painter, QRectF(rest.left(), rest.top() - 2, rest.width(), kResultPlace),
            Qt::AlignLeft | Qt::AlignVCenter, placeName(m_directory, result.ref.channel), m_style.font(FontRole::Note),
            m_style.color(Level::Dim));
        rest.setTop(rest.top() + kResultPlace);
    }
    paintHead(*painter, {rest.left(), rest.top(), rest.width(), kResultAvatar}, result);
    paintExcerpt(*painter, rest.adjusted(0, kResultHead, 0, 0), result);
    painter->restore();
}

void SearchDelegate::paintHead(QPainter &painter, const QRect &line, const SearchResult &result) const
{
    const GuildId guild = m_directory.guildOf(result.ref.channel);
    const QString name = m_directory.nameOf(result.author, guild);
    const User *person = m_directory.findUser(result.author.id, guild);
    const QString &avatar = result.author.avatar.isEmpty() && person ? person->avatar : result.author.avatar;
    drawAvatar(painter, {line.left(), line.top(), kResultAvatar, kResultAvatar}, m_images, avatar, name,
        result.author.id.value, m_style);
    const QString time = timeOf(result.created);
    const QFont font = m_style.font(FontRole::Note);
    const int wide = pixelWidth(time, font) + 1;
    drawText(painter, QRectF(line.right() - wide + 1, line.top(), wide, line.height()),
        Qt::AlignLeft | Qt::AlignVCenter, time, font, m_style.color(Level::Dim));
    const int left = line.left() + kResultAvatar + 8;
    const quint32 role = person && person->color != 0 ? person->color : result.author.color;
    drawText(painter, QRectF(left, line.top(), line.right() - wide - 8 - left, line.height()),
        Qt::AlignLeft | Qt::AlignVCenter, name, m_style.font(FontRole::ListStrong),
        m_style.nameColor(result.author.id.value, role));
}

void SearchDelegate::paintExcerpt(QPainter &painter, const QRect &place, const SearchResult &result) const
{
    const Tokens &t = m_style.tokens();
    const QString prefix = foundIn(result.excerpt.kind);
    QString text = prefix + (result.excerpt.text.isEmpty() ? tr("(no text)") : result.excerpt.text);
    QList<QTextLayout::FormatRange> formats = emojiFormats(text);
    QColor ground = t.warning;
    ground.setAlphaF(t.dark ? 0.34F : 0.30F);
    QTextCharFormat mark;
    mark.setBackground(ground);
    for (const TextRange &range : result.excerpt.marks) {
        const auto begin = static_cast<int>(prefix.size() + range.begin);
        formats.append({begin, static_cast<int>(range.end - range.begin), mark});
    }
    if (!prefix.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_style.color(Level::Dim));
        formats.append({0, static_cast<int>(prefix.size()), quiet});
    }
    const QFont font = m_style.font(FontRole::List);
    for (bool cut = false;; cut = true) { // the second time, what does not fit is cut off
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setFormats(formats);
        layout.beginLayout();
        int over = -1;
        for (int i = 0; i <= kResultLines && over < 0; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(place.width());
            line.setPosition(QPointF(0, i * kResultLine));
            over = i == kResultLines ? line.textStart() : -1;
        }
        layout.endLayout();
        if (over < 0 || cut) {
            painter.setPen(t.text);
            layout.draw(&painter, place.topLeft(), {}, QRectF(place));
            return;
        }
        const qsizetype end = cutPosition(text, std::max(1, over - 2));
        text = text.left(end) + u'…';
        formats.removeIf([end](const QTextLayout::FormatRange &range) { return range.start >= end; });
        for (QTextLayout::FormatRange &range : formats)
            range.length = static_cast<int>(std::min<qsizetype>(range.length, end - range.start));
    }
}

} // namespace chat::ui
