// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/lostaccess.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/account/navigation.h"
#include "ui/shell/account/unsenttexts.h"

namespace chat::ui {

LostAccess::LostAccess(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    connect(&needs.directory, &Directory::channelRemoved, this, &LostAccess::onChannelRemoved);
    connect(&needs.directory, &Directory::guildsChanged, this, &LostAccess::onGuildsChanged);
}

void LostAccess::noteNames()
{
    if (const auto *guild = m_needs.directory.findGuild(m_needs.navigation.guild()))
        m_guildName = shownName(guild->name);
    if (const auto *channel = m_needs.directory.findChannel(m_needs.navigation.current().id))
        m_channelName = shownName(channel->name);
}

void LostAccess::onChannelRemoved(const ChannelRef &removed)
{
    // It may refer to the object being removed. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const auto channel = removed;
    m_needs.composer.suspend(channel);
    const auto &guild = m_needs.navigation.guild();
    if (channel == m_needs.navigation.current())
        lose(!guild.isEmpty() && !m_needs.directory.findGuild(guild));
    letGo(channel);
}

//! When a guild disappears, the list shows direct chats, but none is opened: text being typed would go to somebody
//! else.
void LostAccess::onGuildsChanged()
{
    const auto &guild = m_needs.navigation.guild();
    if (guild.isEmpty() || m_needs.directory.findGuild(guild))
        return;
    if (!m_needs.navigation.lost())
        lose(true);
    m_needs.navigation.leaveGuild();
}

void LostAccess::onDirectClosed(const ChannelRef &closed)
{
    // It may refer to the object being removed. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const auto chat = closed;
    const bool onScreen = chat == m_needs.navigation.current();
    if (onScreen)
        m_needs.navigation.close();
    letGo(chat);
    if (onScreen)
        m_needs.navigation.openDirects();
}

void LostAccess::onStoredForgotten(const ChannelRef &forgotten)
{
    // A copy: it may be part of what is removed.
    const ChannelRef channel(forgotten); // NOLINT(performance-unnecessary-copy-initialization)
    const bool onScreen = channel == m_needs.navigation.current();
    if (onScreen)
        m_needs.navigation.close();
    letGo(channel);
    if (onScreen)
        m_needs.navigation.openChannel(channel);
}

void LostAccess::onAllForgotten()
{
    std::vector<ChannelRef> kept;
    for (const auto *model : m_needs.conversations.all())
        kept.push_back(model->channel());
    for (const auto &channel : kept)
        onStoredForgotten(channel);
}

void LostAccess::lose(bool withGuild)
{
    const auto channel = m_needs.navigation.current();
    // For a server that lists only visible channels, both cases look the same.
    m_needs.navigation.lose({channel,
        withGuild ? tr("You are no longer in %1.").arg(m_guildName)
                  : tr("#%1 is no longer available.").arg(m_channelName),
        withGuild ? QString() : tr("It was deleted, or you no longer have access to it."),
        m_needs.unsent.textIn(channel), m_needs.unsent.isAnythingIn(channel)});
}

void LostAccess::letGo(const ChannelRef &channel)
{
    m_needs.unsent.moveToDraft(channel);
    m_needs.conversations.forget(channel);
}

} // namespace chat::ui
