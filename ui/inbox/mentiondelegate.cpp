// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/inbox/mentiondelegate.h"

#include "app/base/showntext.h"
#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMentionHeight = 84;
constexpr int kMentionLine = 19;
constexpr int kMentionLines = 2;
constexpr int kMentionFace = 32;

QString mentionTime(const QDateTime &utc, const QDate &today, const Style &style)
{
    const auto local = utc.toLocalTime();
    const QLocale locale;
    if (local.date() == today)
        return style.time(local.time());
    return locale.toString(local.date(), local.date().year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

} // namespace

MentionDelegate::MentionDelegate(Style &style, MentionListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_model(model)
{
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kMentionHeight};
}

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MentionRow &row = m_model.at(index.row());
    const QRect rect = option.rect.adjusted(4, 1, -4, -1);
    drawRowGround(*painter, option, rect, false, m_style);
    const QRect face(rect.left() + 10, rect.top() + 8, kMentionFace, kMentionFace);
    drawAvatar(*painter, face, m_pictures(row.account), row.avatar, row.name, row.user.value, m_style);
    const int left = face.right() + 11;
    int right = rect.right() - 10;
    if (row.unread) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.tokens().accent);
        painter->drawEllipse(QRect(right - 8, rect.top() + 13, 8, 8));
        painter->restore();
        right -= 14;
    }
    const QFont note = m_style.font(FontRole::Note);
    const QString time = mentionTime(row.time, m_style.calendar().today(), m_style);
    const int width = static_cast<int>(std::ceil(textWidth(time, note)));
    drawText(*painter, QRectF(right - width, rect.top() + 7, width + 1, 20), Qt::AlignLeft | Qt::AlignVCenter, time,
        note, m_style.color(Level::Dim));
    drawText(*painter, QRectF(left, rect.top() + 7, right - width - 8 - left, 20), Qt::AlignLeft | Qt::AlignVCenter,
        row.name, m_style.font(row.unread ? FontRole::ListStrong : FontRole::List), m_style.color(Level::Text));
    drawText(*painter, QRectF(left, rect.top() + 25, rect.right() - 10 - left, 17), Qt::AlignLeft | Qt::AlignVCenter,
        row.place, note, m_style.color(Level::Dim));
    paintText(*painter, {left, rect.top() + 43, rect.right() - 10 - left, kMentionLines * kMentionLine}, row.text);
}

//! At most two lines, the last one elided.
void MentionDelegate::paintText(QPainter &painter, const QRect &place, const QString &text) const
{
    const QFont font = m_style.font(FontRole::List);
    QTextLayout layout(text, font);
    layout.setFormats(emojiFormats(text));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    int y = place.top();
    for (int i = 0; i < kMentionLines; ++i, y += kMentionLine) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const qsizetype begin = line.textStart();
        const bool last = i + 1 == kMentionLines;
        const QString shown = last ? text.mid(begin) : text.mid(begin, line.textLength());
        drawText(painter, QRectF(place.left(), y, place.width(), kMentionLine), Qt::AlignLeft | Qt::AlignVCenter,
            shown.trimmed(), font, m_style.color(Level::Text));
    }
    layout.endLayout();
}

} // namespace chat::ui
