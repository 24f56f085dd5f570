// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/accountdelegate.h"

#include "ui/shell/lists/guilddelegate.h"
#include "ui/style/avatar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFace = 32;

//! A count without mentions: less prominent than drawBadge's.
void drawQuietBadge(QPainter &painter, const QPoint &rightCentre, int count, const Style &style)
{
    const auto &t = style.tokens();
    const auto text = count > 99 ? u"99+"_s : QString::number(count);
    const auto font = style.font(FontRole::NoteStrong);
    const double width = std::max(18.0, textWidth(text, font) + 10);
    const QRectF pill(rightCentre.x() - width, rightCentre.y() - 9, width, 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.rail, 2));
    painter.setBrush(t.dark ? t.line : t.faint);
    painter.drawRoundedRect(pill.adjusted(-1, -1, 1, 1), 10, 10);
    painter.restore();
    drawText(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, text, font, readableOn(t.dark ? t.line : t.faint));
}

} // namespace

AccountDelegate::AccountDelegate(Style &style, AccountListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_model(model)
{
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {64, kRowHeight};
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const auto &t = m_style.tokens();
    const bool over = option.state & QStyle::State_MouseOver;
    const QRect face(option.rect.left() + (option.rect.width() - kFace) / 2,
        option.rect.top() + (kRowHeight - kFace) / 2, kFace, kFace);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(row.current || over ? 1 : 0.75);
    drawAvatar(*painter, face, row.account->images(), row.avatar, row.name, row.account->id().user.value, m_style);
    painter->setOpacity(1);
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && hasKeyFocus(*option.widget);
    if (row.current || focused) {
        painter->setPen(QPen(focused ? t.link : t.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(face.adjusted(-3, -3, 3, 3));
    }
    painter->restore();
    const QPoint corner(face.right() + 9, face.bottom() - 4);
    if (row.troubled) {
        const QRect sign(face.right() - 9, face.top() - 4, 16, 16);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.rail);
        painter->drawEllipse(sign.adjusted(-1, -1, 1, 1));
        painter->restore();
        painter->drawPixmap(sign.topLeft() + QPoint(1, 1),
            m_style.pixmap(Glyph::Warning, Level::Warning, 14, painter->device()->devicePixelRatioF()));
    }
    if (row.calls > 0)
        drawBadge(*painter, corner, row.calls, m_style);
    else if (row.unread > 0)
        drawQuietBadge(*painter, corner, row.unread, m_style);
}

} // namespace chat::ui
