// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/reactiontab.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/borders.h"
#include "ui/style/emojidraw.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReactionTabHeight = 26;
constexpr int kTabEmoji = 18;
constexpr int kEmojiPixels = 15;
constexpr int kReactionTabPadding = 10;
constexpr int kReactionTabGap = 4;

} // namespace

ReactionTab::ReactionTab(
    Style &style, ImageCache &images, const Reaction &reaction, const QString &url, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_images(images)
    , m_url(url)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setReaction(reaction);
    connect(&m_images, &ImageCache::imageReady, this, [this](const QString &ready) {
        if (ready == m_url)
            update();
    });
}

void ReactionTab::setReaction(const Reaction &reaction)
{
    m_reaction = reaction;
    const QString name = shownName(reaction.emoji.isCustom() ? reaction.emoji.name : reaction.emoji.id);
    setSpoken(this, tr("%1, %n reaction(s)", nullptr, reaction.count).arg(name));
    setTip(this, reaction.emoji.isCustom() ? u':' + name + u':' : QString());
    resize(sizeHint());
    update();
}

QSize ReactionTab::sizeHint() const
{
    const qreal count = textWidth(QString::number(m_reaction.count), m_style.font(FontRole::List));
    return {
        static_cast<int>(std::ceil(2 * kReactionTabPadding + kTabEmoji + kReactionTabGap + count)), kReactionTabHeight};
}

void ReactionTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tokens &t = m_style.tokens();
    QColor ground = underMouse() ? t.hover : t.elevated;
    if (isChecked()) {
        ground = t.accent;
        ground.setAlphaF(0.19F);
    }
    painter.setPen(QPen(hasKeyFocus(*this) ? t.link : isChecked() ? t.accent : t.line, hasKeyFocus(*this) ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), kReactionTabHeight / 2.0 - 1, kReactionTabHeight / 2.0 - 1);
    const QRectF box(kReactionTabPadding, (height() - kTabEmoji) / 2.0, kTabEmoji, kTabEmoji);
    if (m_reaction.emoji.isCustom()) {
        const int side = static_cast<int>(kTabEmoji * devicePixelRatioF());
        const QImage image = m_url.isEmpty() ? QImage() : m_images.image(m_url, {side, side});
        if (image.isNull())
            painter.fillRect(box.adjusted(2, 2, -2, -2), t.line);
        else
            painter.drawImage(box, image);
    } else {
        painter.setPen(t.text);
        drawEmoji(painter, box, m_reaction.emoji.id, kEmojiPixels);
    }
    drawText(painter, QRectF(box.right() + kReactionTabGap, 0, width() - box.right() - kReactionTabGap, height()),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_reaction.count), m_style.font(FontRole::List),
        isChecked() ? t.text : t.dim);
}

} // namespace chat::ui
