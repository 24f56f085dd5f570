// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/accountnews.h"

#include "app/base/showntext.h"
#include "app/session/account.h"
#include "ui/style/avatar.h"
#include "ui/style/style.h"

#include <QPainter>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNewsPicture = 64;

} // namespace

AccountNews::AccountNews(
    Account &account, const Style &style, NotificationServer &server, const QString &name, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_style(style)
    , m_server(server)
    , m_name(name)
    , m_notifier(account.backend(), account.directory())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(700ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { showLoaded(true); });
    connect(&m_notifier, &Notifier::notified, this, &AccountNews::onNotified);
    connect(&m_notifier, &Notifier::withdrawn, this, &AccountNews::onWithdrawn);
    connect(&account.images(), &ImageCache::imageReady, this, [this] { showLoaded(false); });
    connect(&account.images(), &ImageCache::imageFailed, this, [this] { showLoaded(false); });
    connect(&server, &NotificationServer::opened, this, &AccountNews::onOpened);
    connect(&server, &NotificationServer::replied, this, &AccountNews::onReplied);
    connect(&server, &NotificationServer::dismissed, this, &AccountNews::onDismissed);
}

AccountNews::~AccountNews()
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        m_server.withdraw(it.key());
}

QString AccountNews::keyOf(const ChannelRef &channel) const
{
    return m_name + (channel.kind == ChannelKind::Direct ? u"/direct/"_s : u"/channel/"_s) + channel.id.value;
}

// ---- showing ------------------------------------------------------------------------------------------------------

bool AccountNews::hasPicture(const Notification &notification) const
{
    const auto &url = notification.author.avatar;
    auto &images = m_account.images();
    // In the size in which drawAvatar() asks for it.
    return url.isEmpty() || images.failed(url)
        || !images.image(url, {kNewsPicture, kNewsPicture}, ImageCache::Fit::Cover).isNull();
}

void AccountNews::onNotified(const Notification &notification)
{
    if (hasPicture(notification)) {
        m_waiting.remove(notification.channel);
        show(notification);
    } else {
        m_waiting.insert(notification.channel, notification);
        if (!m_patience.isActive())
            m_patience.start();
    }
    if (notification.calls && !notification.quiet)
        Q_EMIT called();
}

//! Those whose picture is there; `all`: the others too.
void AccountNews::showLoaded(bool all)
{
    if (m_waiting.isEmpty())
        return;
    auto waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
        if (all || hasPicture(*it))
            show(*it);
        else
            m_waiting.insert(it.key(), *it);
    }
    if (m_waiting.isEmpty())
        m_patience.stop();
}

void AccountNews::show(const Notification &notification)
{
    const auto key = keyOf(notification.channel);
    const auto &author = notification.author;
    QImage picture(kNewsPicture, kNewsPicture, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        drawAvatar(
            painter, picture.rect(), m_account.images(), author.avatar, author.displayName(), author.id.value, m_style);
    }
    m_places.insert(key, {notification.channel, notification.message});
    DesktopNotification shown;
    shown.key = key;
    shown.title = notification.title;
    shown.text = notification.text;
    shown.origin = notification.place.isEmpty() ? shownName(m_account.name()) : notification.place;
    shown.picture = picture;
    shown.quiet = notification.quiet;
    shown.canReply = true;
    m_server.show(shown);
}

void AccountNews::onWithdrawn(const ChannelRef &channel)
{
    m_waiting.remove(channel);
    const auto key = keyOf(channel);
    if (m_places.remove(key) > 0)
        m_server.withdraw(key);
}

// ---- what the person does with them -------------------------------------------------------------------------------

void AccountNews::onOpened(const QString &key)
{
    const auto place = m_places.take(key);
    if (place.channel.isEmpty())
        return; // of another account
    m_notifier.dismiss(place.channel);
    Q_EMIT openRequested(place);
}

void AccountNews::onReplied(const QString &key, const QString &text)
{
    const auto place = m_places.take(key);
    if (place.channel.isEmpty())
        return;
    m_notifier.dismiss(place.channel);
    if (m_notifier.reply(place.channel, text))
        m_account.directory().markRead(place.channel); // who answers has read it
}

void AccountNews::onDismissed(const QString &key)
{
    const auto place = m_places.take(key);
    if (!place.channel.isEmpty())
        m_notifier.dismiss(place.channel);
}

} // namespace chat::ui
