// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountactions.h"

#include "ui/channels/placeactions.h"
#include "ui/people/personactions.h"
#include "ui/people/profilepopup.h"

namespace chat::ui {

AccountActions::AccountActions(const Needs &needs, QWidget &window)
    : QObject(&window)
    , m_needs(needs)
    , m_window(window)
    , m_people(new PersonActions(window, needs.style, needs.backend, needs.directory))
    , m_places(new PlaceActions(window, needs.style, needs.backend, needs.directory))
{
    connect(m_people, &PersonActions::profileRequested, this, &AccountActions::showProfileAt);
    connect(m_people, &PersonActions::messageRequested, this, &AccountActions::messageRequested);
    connect(m_people, &PersonActions::mentionRequested, this, &AccountActions::mentionRequested);
    connect(m_places, &PlaceActions::profileRequested, this, &AccountActions::showProfileAt);
}

void AccountActions::showProfile(const UserId &user, const QRect &globalAnchor)
{
    if (user.isEmpty())
        return;
    if (!m_profile) {
        m_profile = new ProfilePopup(m_needs.style, m_needs.backend, m_needs.directory, m_needs.images, &m_window);
        connect(m_profile, &ProfilePopup::messageRequested, this, &AccountActions::messageRequested);
        connect(m_profile, &ProfilePopup::mentionRequested, this, &AccountActions::mentionRequested);
        connect(m_profile, &ProfilePopup::copyIdRequested, m_people, &PersonActions::copyId);
        connect(m_profile, &ProfilePopup::menuRequested, m_people,
            [this](const UserId &person, const GuildId &guild, const QPoint &at) {
                m_people->popup(person, guild, at, false);
            });
    }
    m_profile->popup(user, m_guild, globalAnchor);
}

void AccountActions::showProfileAt(const UserId &user, const QPoint &globalPosition)
{
    showProfile(user, {globalPosition - QPoint(6, 6), QSize(12, 12)});
}

void AccountActions::popupPerson(const UserId &user, const QPoint &globalPosition)
{
    m_people->popup(user, m_guild, globalPosition);
}

void AccountActions::popupPlace(const ChannelRef &channel, const QPoint &globalPosition)
{
    if (channel.kind == ChannelKind::Direct)
        m_places->popupDirect(channel, globalPosition);
    else
        m_places->popupChannel(channel, globalPosition);
}

void AccountActions::markRead(const GuildId &guild)
{
    if (guild.isEmpty())
        m_places->markDirectsRead();
    else
        m_places->markGuildRead(guild);
}

} // namespace chat::ui
