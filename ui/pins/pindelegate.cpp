// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/pins/pindelegate.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPinSide = 8; // between the panel's edge and the card
constexpr int kPinGap = 6; // between cards
constexpr int kInside = 10;
constexpr int kPinHead = 28;
constexpr int kLines = 4;
constexpr int kLineHeight = 19;
constexpr int kPinPicture = 52;
constexpr int kPinButton = 24;

QString shortDay(const QDateTime &utc, const QDate &today)
{
    const auto day = utc.toLocalTime().date();
    return QLocale().toString(day, day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

const Attachment *pictureOf(const Message &message)
{
    const auto it = std::find_if(message.attachments.begin(), message.attachments.end(),
        [](const Attachment &a) { return a.kind == Attachment::Kind::Image && !a.url.isEmpty(); });
    return it == message.attachments.end() ? nullptr : &*it;
}

QRect cardOf(const QRect &row)
{
    return row.adjusted(kPinSide, 0, -kPinSide, -kPinGap);
}

int textRoom(const Message &message, int rowWidth)
{
    return rowWidth - 2 * kPinSide - 2 * kInside - (pictureOf(message) ? kPinPicture + 8 : 0);
}

} // namespace

PinDelegate::PinDelegate(Style &style, Directory &directory, ImageCache &images, PinListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_model(model)
{
}

QString PinDelegate::textOf(const Message &message) const
{
    QStringList lines;
    for (const auto &line : message.content.plain.split(u'\n', Qt::SkipEmptyParts))
        lines << line.simplified();
    auto text = lines.join(QChar::LineSeparator);
    if (text.isEmpty() && !message.attachments.empty())
        text = shownName(message.attachments.front().name);
    return text.isEmpty() ? tr("(no text)") : shownText(cutText(text, 600));
}

//! At most kLines lines, the last one elided.
std::unique_ptr<QTextLayout> PinDelegate::layOut(const Message &message, int width) const
{
    const auto font = m_style.font(FontRole::List);
    auto text = textOf(message);
    for (;;) {
        auto layout = std::make_unique<QTextLayout>(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setFormats(emojiFormats(text));
        layout->beginLayout();
        int cut = -1;
        for (int i = 0;; ++i) {
            auto line = layout->createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, i * kLineHeight));
            if (i == kLines) {
                cut = line.textStart();
                break;
            }
        }
        layout->endLayout();
        if (cut < 0)
            return layout;
        // Cuts what does not fit into the last line; the dots need the room of two characters.
        text = text.left(std::max<qsizetype>(1, cutPosition(text, cut - 2))).trimmed() + u'…';
    }
}

QSize PinDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &message = m_model.messageAt(index.row());
    const int width = option.rect.width() > 0 ? option.rect.width() : 280;
    const int lines = layOut(message, textRoom(message, width))->lineCount();
    const int body = std::max(lines * kLineHeight, pictureOf(message) ? kPinPicture : 0);
    return {60, kInside + kPinHead + body + kInside + kPinGap};
}

QRect PinDelegate::unpinRect(const QRect &row) const
{
    if (!m_canUnpin)
        return {};
    const auto card = cardOf(row);
    return {card.right() - kPinButton - 5, card.top() + kInside - 1, kPinButton, kPinButton};
}

void PinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = m_style.tokens();
    const auto &message = m_model.messageAt(index.row());
    const auto card = cardOf(option.rect);
    const bool over = option.state & QStyle::State_MouseOver;
    const bool cursor = (option.state & QStyle::State_HasFocus) && option.widget && hasKeyFocus(*option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(cursor ? t.link : t.line, 1));
    painter->setBrush(over ? t.elevated : t.main);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintHead(*painter, card, message, over || cursor);
    const QPoint body(card.left() + kInside, card.top() + kInside + kPinHead);
    const auto layout = layOut(message, textRoom(message, option.rect.width()));
    painter->setPen(t.text);
    layout->draw(painter, body);
    if (const auto *picture = pictureOf(message)) {
        const QRect place(card.right() - kInside - kPinPicture + 1, body.y(), kPinPicture, kPinPicture);
        const auto pixels = (QSizeF(place.size()) * painter->device()->devicePixelRatioF()).toSize();
        const auto image = m_images.image(picture->url, pixels, ImageCache::Fit::Cover);
        QPainterPath shape;
        shape.addRoundedRect(place, 4, 4);
        painter->setClipPath(shape);
        painter->fillRect(place, t.elevated);
        if (!image.isNull())
            painter->drawImage(place, image);
    }
    painter->restore();
}

void PinDelegate::paintHead(QPainter &painter, const QRect &card, const Message &message, bool active) const
{
    const auto guild = m_directory.guildOf(message.channel);
    const auto name = m_directory.nameOf(message.author, guild);
    const auto *person = m_directory.findUser(message.author.id, guild);
    const auto &avatarUrl = message.author.avatar.isEmpty() && person ? person->avatar : message.author.avatar;
    const QRect avatar(card.left() + kInside, card.top() + kInside - 1, 22, 22);
    drawAvatar(painter, avatar, m_images, avatarUrl, name, message.author.id.value, m_style);
    int right = card.right() - kInside;
    const auto unpin = unpinRect(card.adjusted(-kPinSide, 0, kPinSide, kPinGap));
    if (active && !unpin.isEmpty()) {
        const bool over = unpin.contains(m_pointer);
        if (over) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.tokens().hover);
            painter.drawRoundedRect(unpin, 6, 6);
        }
        painter.drawPixmap(unpin.left() + 5, unpin.top() + 5,
            m_style.pixmap(Glyph::Close, over ? Level::Text : Level::Dim, 14, painter.device()->devicePixelRatioF()));
        right = unpin.left() - 4;
    } else {
        const auto day = shortDay(message.created, m_style.calendar().today());
        const auto font = m_style.font(FontRole::Note);
        const int wide = static_cast<int>(std::ceil(textWidth(day, font))) + 1;
        drawText(painter, QRectF(right - wide, avatar.top(), wide, 22), Qt::AlignLeft | Qt::AlignVCenter, day, font,
            m_style.color(Level::Dim));
        right -= wide + 8;
    }
    const auto role = person && person->color != 0 ? person->color : message.author.color;
    drawText(painter, QRectF(avatar.right() + 9, avatar.top(), right - avatar.right() - 9, 22),
        Qt::AlignLeft | Qt::AlignVCenter, name, m_style.font(FontRole::ListStrong),
        m_style.nameColor(message.author.id.value, role));
}

} // namespace chat::ui
