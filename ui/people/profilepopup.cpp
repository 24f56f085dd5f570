// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/profilepopup.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/people/rolechips.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/calendar.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBanner = 84;
constexpr int kProfilePopupAvatar = 72;
constexpr int kProfilePopupMargin = 16;
constexpr int kHead = kBanner + 96; // banner, lower part of the avatar, both names

QLabel *makeNote(Style &style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(style.font(FontRole::Note));
    return label;
}

void ink(QLabel &label, const QColor &color)
{
    auto colours = label.palette();
    colours.setColor(QPalette::WindowText, color);
    label.setPalette(colours);
}

} // namespace

ProfilePopup::ProfilePopup(Style &style, Backend &backend, Directory &directory, ImageCache &images, QWidget *parent)
    : PopupFrame(style, parent)
    , m_images(images)
    , m_profile(backend, directory)
    , m_roles(new RoleChips(style, this))
    , m_dates(makeNote(style, this))
    , m_note(makeNote(style, this))
    , m_message(new Button(style, Button::Kind::Primary, tr("Message"), this))
    , m_mention(new Button(style, Glyph::At, tr("Mention"), this))
    , m_copy(new Button(style, Glyph::Copy, tr("Copy user ID"), this))
    , m_more(new Button(style, Glyph::More, tr("More"), this))
{
    build();
    connect(&m_profile, &MemberProfile::changed, this, &ProfilePopup::refresh);
    connect(&images, &ImageCache::imageReady, this, qOverload<>(&QWidget::update));
    connect(m_message, &Button::clicked, this,
        [this] { leaveFor([this] { Q_EMIT messageRequested(m_profile.user().id); }); });
    connect(m_mention, &Button::clicked, this,
        [this] { leaveFor([this] { Q_EMIT mentionRequested(m_profile.user().id); }); });
    connect(
        m_copy, &Button::clicked, this, [this] { leaveFor([this] { Q_EMIT copyIdRequested(m_profile.user().id); }); });
    connect(m_more, &Button::clicked, this, [this] {
        const auto at = m_more->mapToGlobal(QPoint(0, m_more->height()));
        leaveFor([this, at] { Q_EMIT menuRequested(m_profile.user().id, m_profile.guild(), at); });
    });
}

void ProfilePopup::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kProfilePopupMargin, kHead, kProfilePopupMargin, kProfilePopupMargin);
    column->setSpacing(10);
    column->addWidget(m_roles);
    column->addWidget(m_dates);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_message);
    row->addStretch(1);
    for (auto *button : {m_mention, m_copy, m_more})
        row->addWidget(button);
    column->addSpacing(2);
    column->addLayout(row);
}

void ProfilePopup::popup(const UserId &user, const GuildId &guild, const QRect &globalAnchor)
{
    m_anchor = globalAnchor;
    m_profile.show(user, guild);
    refresh();
    place();
    m_message->isHidden() ? m_copy->setFocus(Qt::PopupFocusReason) : m_message->setFocus(Qt::PopupFocusReason);
}

//! The action may open something itself, which the popup must not cover.
void ProfilePopup::leaveFor(const std::function<void()> &next)
{
    close();
    next();
}

QString ProfilePopup::dates() const
{
    const auto &user = m_profile.user();
    const QLocale locale;
    auto format = locale.dateFormat(QLocale::LongFormat);
    format.remove(QRegularExpression(u"[,，\\s]*dddd[,，\\s]*"_s)); // the weekday is not interesting
    const auto day = [&](const QDateTime &utc) { return locale.toString(utc.toLocalTime().date(), format); };
    QStringList lines;
    if (user.online && m_profile.tellsPresence() && !user.device.isEmpty())
        lines << tr("Online with %1").arg(shownName(user.device, 24));
    if (user.joined.isValid())
        lines << tr("Joined %1").arg(day(user.joined));
    if (user.active.isValid()) {
        const auto local = user.active.toLocalTime();
        lines << tr("Last active %1")
                     .arg(local.date() == m_style.calendar().today() ? tr("today, %1").arg(m_style.time(local.time()))
                                                                     : day(user.active));
    }
    return lines.join(u'\n');
}

QString ProfilePopup::sentence() const
{
    const auto &user = m_profile.user();
    QStringList parts{user.displayName(), user.fullName()};
    if (user.bot)
        parts << tr("bot");
    if (m_profile.isOwner())
        parts << tr("owner of the guild");
    if (user.banned)
        parts << tr("banned");
    if (user.vip)
        parts << tr("VIP");
    if (m_profile.tellsPresence())
        parts << (user.online ? tr("online") : tr("offline"));
    if (!m_roles->isEmpty())
        parts << m_roles->accessibleName();
    if (!m_dates->isHidden())
        parts << m_dates->text().replace(u'\n', u", "_s);
    return parts.join(u", "_s);
}

void ProfilePopup::refresh()
{
    const auto &user = m_profile.user();
    m_roles->setRoles(m_profile.roles());
    m_roles->setVisible(!m_roles->isEmpty());
    m_dates->setText(dates());
    m_dates->setVisible(!m_dates->text().isEmpty());
    ink(*m_dates, m_style.color(Level::Dim));
    const auto &error = m_profile.error();
    m_note->setText(error ? tr("Some details could not be loaded. %1").arg(errorSentence(*error))
            : m_profile.loading() && !user.joined.isValid() ? tr("Loading…")
                                                            : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    ink(*m_note, error ? readable(m_style.tokens().danger, m_style.tokens().main) : m_style.color(Level::Dim));
    m_message->setVisible(!m_profile.isSelf());
    m_mention->setVisible(!m_profile.guild().isEmpty());
    m_more->setVisible(!m_profile.guild().isEmpty());
    setSpoken(this, tr("Profile: %1").arg(sentence()));
    if (isVisible())
        place();
    update();
}

void ProfilePopup::place()
{
    layout()->activate();
    const int high = layout()->totalHeightForWidth(kWidth);
    openAt(m_anchor, {kWidth, high > 0 ? high : sizeHint().height()});
}

void ProfilePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        focusNextPrevChild(event->key() == Qt::Key_Right);
    else
        PopupFrame::keyPressEvent(event);
}

void ProfilePopup::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    paintNames(painter);
}

void ProfilePopup::paintHead(QPainter &painter)
{
    const auto &user = m_profile.user();
    const auto &t = m_style.tokens();
    const QRect banner(1, 1, width() - 2, kBanner);
    QPainterPath top;
    top.addRoundedRect(QRectF(banner).adjusted(0, 0, 0, 20), 7, 7);
    painter.save();
    painter.setClipPath(top);
    painter.setClipRect(banner, Qt::IntersectClip);
    const auto pixels = (QSizeF(banner.size()) * devicePixelRatioF()).toSize();
    const auto image = user.banner.isEmpty() ? QImage() : m_images.image(user.banner, pixels, ImageCache::Fit::Cover);
    if (image.isNull()) {
        auto ground = m_style.nameColor(user.id.value, user.color);
        ground.setAlphaF(t.dark ? 0.35f : 0.25f);
        painter.fillRect(banner, t.elevated);
        painter.fillRect(banner, ground);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(banner, image);
    }
    painter.restore();
    const QRect avatar(
        kProfilePopupMargin, kBanner - kProfilePopupAvatar / 2, kProfilePopupAvatar, kProfilePopupAvatar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.main);
    painter.drawEllipse(avatar.adjusted(-4, -4, 4, 4));
    drawAvatar(painter, avatar, m_images, user.avatar, user.displayName(), user.id.value, m_style);
    if (m_profile.tellsPresence())
        drawPresence(painter, avatar.adjusted(0, 0, -6, -6), user.online, t.main, m_style);
    // At the right, what distinguishes this person.
    const auto mark = user.banned ? tr("Banned") : m_profile.isOwner() ? tr("Owner") : user.vip ? tr("VIP") : QString();
    if (mark.isEmpty())
        return;
    const auto font = m_style.font(FontRole::NoteStrong);
    const auto colour = user.banned ? readable(t.danger, t.main) : readable(t.warning, t.main);
    const int wide = static_cast<int>(std::ceil(textWidth(mark, font))) + 16;
    const QRectF pill(width() - kProfilePopupMargin - wide + 0.5, kBanner + 12.5, wide, 22);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, 6, 6);
    drawText(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, mark, font, colour);
}

void ProfilePopup::paintNames(QPainter &painter) const
{
    const auto &user = m_profile.user();
    const auto font = m_style.font(FontRole::Title);
    const auto badge = !user.tag.text.isEmpty() ? shownName(user.tag.text, 24) : user.bot ? tr("Bot") : QString();
    const int badgeRoom
        = badge.isEmpty() ? 0 : static_cast<int>(textWidth(badge, m_style.font(FontRole::NoteStrong))) + 18;
    const int top = kBanner + kProfilePopupAvatar / 2 + 10;
    const auto name = user.displayName().isEmpty() ? shownName(user.id.value) : user.displayName();
    const int room = width() - 2 * kProfilePopupMargin - badgeRoom;
    const int wide = std::min(static_cast<int>(std::ceil(textWidth(name, font))) + 1, room);
    drawText(painter, QRectF(kProfilePopupMargin, top, wide, 24), Qt::AlignLeft | Qt::AlignVCenter, name, font,
        user.color == 0 ? m_style.tokens().text : m_style.nameColor(user.id.value, user.color));
    if (!badge.isEmpty())
        drawBotBadge(painter, {kProfilePopupMargin + wide + 8, top + 13}, badge, m_style);
    drawText(painter, QRectF(kProfilePopupMargin, top + 24, width() - 2 * kProfilePopupMargin, 18),
        Qt::AlignLeft | Qt::AlignVCenter, user.fullName(), m_style.font(FontRole::List), m_style.color(Level::Dim));
}

} // namespace chat::ui
