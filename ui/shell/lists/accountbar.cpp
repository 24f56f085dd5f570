// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/accountbar.h"

#include "app/base/showntext.h"
#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <cmath>

namespace chat::ui {

namespace {
constexpr int kAgeStep = 5; // seconds: a younger one is shown as now, and nothing is painted while news comes
}

AccountBar::AccountBar(Style &style, Backend &backend, ImageCache &images, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_backend(backend)
    , m_images(images)
{
    setFixedHeight(56);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Account menu"));
    m_older.setSingleShot(true);
    m_older.setInterval(kAgeStep * 1000);
    connect(&m_older, &QTimer::timeout, this, &AccountBar::refresh);
    connect(this, &QAbstractButton::clicked, this, &AccountBar::askForMenu);
    connect(&backend, &Backend::selfChanged, this, [this] {
        m_spoken.clear(); // another picture or badge is not in the text
        refresh();
    });
    connect(&backend, &Backend::connectionChanged, this, &AccountBar::refresh);
    connect(&images, &ImageCache::imageReady, this, [this](const QString &url) {
        if (url == m_backend.self().avatar)
            update();
    });
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QString AccountBar::stateText() const
{
    const auto &connection = m_backend.connection();
    switch (connection.phase) {
    case ConnectionState::Phase::Online:
        if (connection.polls())
            return ageText();
        return connection.latencyMs >= 0 ? tr("Connected · %1 ms").arg(std::max(1, connection.latencyMs))
                                         : tr("Connected");
    case ConnectionState::Phase::Connecting:
        return tr("Connecting…");
    case ConnectionState::Phase::Waiting:
        return tr("No connection");
    case ConnectionState::Phase::Refused:
        return tr("Signed out");
    case ConnectionState::Phase::Offline:
        if (connection.error && connection.error->kind == ApiError::Kind::Unsupported)
            return tr("Guild list only");
        break;
    }
    return tr("Offline");
}

//! How old what is known is, where news are asked for.
QString AccountBar::ageText() const
{
    const auto &checked = m_backend.connection().checked;
    const qint64 age = checked.isValid() ? checked.secsTo(QDateTime::currentDateTimeUtc()) : 0;
    if (age < kAgeStep)
        return tr("Checked just now");
    if (age < 60)
        return tr("Checked %1 s ago").arg(age - age % kAgeStep);
    return tr("Checked %1 min ago").arg(age / 60);
}

void AccountBar::refresh()
{
    const auto &connection = m_backend.connection();
    if (connection.polls() && connection.phase == ConnectionState::Phase::Online)
        m_older.start();
    else
        m_older.stop();
    const QString spoken = tr("Account %1: %2").arg(m_backend.self().displayName(), stateText());
    if (m_spoken == spoken)
        return;
    m_spoken = spoken;
    setSpoken(this, spoken);
    update();
}

void AccountBar::askForMenu()
{
    Q_EMIT menuRequested(mapToGlobal(QPoint(8, 0)));
}

void AccountBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AccountBar::contextMenuEvent(QContextMenuEvent *event)
{
    askForMenu();
    event->accept();
}

void AccountBar::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    const auto &self = m_backend.self();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    if (underMouse() || hasKeyFocus(*this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasKeyFocus(*this) ? QPen(t.link, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 6, 6);
    }
    const QRect avatar(12, 12, 32, 32);
    drawAvatar(painter, avatar, m_images, self.avatar, self.displayName(), self.id.value, m_style);
    const int left = avatar.right() + 11;
    int right = width() - 8;
    const auto name = self.displayName();
    const auto font = m_style.font(FontRole::ListStrong);
    const int nameWidth = static_cast<int>(std::ceil(textWidth(name, font)));
    const int badgeRoom = self.bot ? 56 : 0;
    const int shown = std::min(nameWidth + 1, right - left - badgeRoom);
    drawText(painter, QRectF(left, 9, shown, 20), Qt::AlignLeft | Qt::AlignVCenter, name, font, t.text);
    if (self.bot)
        drawBotBadge(painter, {left + shown + 8, 20},
            self.tag.text.isEmpty() ? tr("Bot") : shownName(self.tag.text, 24), m_style);
    drawText(painter, QRectF(left, 29, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter, stateText(),
        m_style.font(FontRole::Note), m_style.color(Level::Dim));
}

} // namespace chat::ui
