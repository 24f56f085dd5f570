// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/navigation.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/desktop/placelink.h"
#include "ui/shell/account/accountmemory.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

Navigation::Navigation(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    connect(&needs.directory, &Directory::stateChanged, this, [this] {
        const auto state = m_needs.directory.state();
        if (!m_begun && (state == Directory::State::Ready || state == Directory::State::Failed))
            start();
    });
    connect(&needs.directory, &Directory::guildChanged, this, &Navigation::onGuildChanged);
}

// ---- the beginning ------------------------------------------------------------------------------------------------

void Navigation::begin()
{
    if (m_begun)
        return;
    switch (m_needs.directory.state()) {
    case Directory::State::Idle:
        m_needs.directory.load();
        [[fallthrough]];
    case Directory::State::Loading:
        if (m_needs.directory.isKnown())
            start(); // as an earlier run knew it; the server's answer is merged in
        break;
    case Directory::State::Ready:
    case Directory::State::Failed:
        start();
        break;
    }
}

void Navigation::start()
{
    const auto &directory = m_needs.directory;
    if (directory.state() == Directory::State::Failed && directory.guilds().empty()
        && directory.directChats().empty()) {
        close();
        return;
    }
    m_begun = true;
    if (m_start.isEmpty())
        openLast();
    else
        openTarget(std::exchange(m_start, {}));
}

void Navigation::openTarget(const QString &target)
{
    if (!m_begun) {
        m_start = target;
    } else if (const auto link = PlaceLink::parse(target)) {
        const bool direct = m_needs.directory.findDirectChat(link->channel) != nullptr;
        m_wanted = {{direct ? ChannelKind::Direct : ChannelKind::Guild, link->channel}, link->message};
        openChannel(ChannelRef(m_wanted.channel));
    } else if (target.startsWith("user:"_L1)) {
        openUser(UserId(target.mid(5)));
    } else {
        openChannel({ChannelKind::Guild, ChannelId(target)});
    }
}

void Navigation::openLast()
{
    const auto &directory = m_needs.directory;
    const auto last = m_needs.memory.lastConversation();
    if (last.kind == ChannelKind::Direct && directory.findDirectChat(last.id)) {
        openChannel(last);
        return;
    }
    const auto guild = m_needs.memory.lastGuild();
    if (directory.findGuild(guild))
        openGuild(guild);
    else if (!directory.guilds().empty())
        openGuild(directory.guilds().front().id);
    else
        openDirects();
}

void Navigation::remember()
{
    if (!m_current.isEmpty())
        m_needs.memory.setLast(m_current, m_guild);
}

// ---- opening ------------------------------------------------------------------------------------------------------

void Navigation::listGuild(const GuildId &guild)
{
    m_guild = guild;
    m_waitingFor = {};
    m_needs.rail.setOpen(guild);
    m_needs.lists.showGuild(guild);
}

void Navigation::listDirects()
{
    m_guild = {};
    m_waitingFor = {};
    m_needs.rail.setOpen({});
    m_needs.lists.showDirects();
}

void Navigation::openGuild(const GuildId &wanted)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): may refer to a member that changes below
    const auto guild = wanted;
    auto &directory = m_needs.directory;
    m_lost.reset();
    listGuild(guild);
    if (directory.guildState(guild) == Directory::State::Idle)
        directory.loadGuild(guild);
    if (!directory.knowsGuild(guild)) {
        m_waitingFor = guild;
        close();
        return;
    }
    if (const auto *last = directory.findChannel(m_needs.memory.lastIn(guild)))
        show(last->ref());
    else if (const auto first = m_needs.lists.channels().firstChannel(); !first.isEmpty())
        show({ChannelKind::Guild, first});
    else
        close();
}

void Navigation::openDirects()
{
    m_lost.reset();
    listDirects();
    for (const auto &recent : m_needs.conversations.recent()) {
        if (recent.kind == ChannelKind::Direct) {
            show(ChannelRef(recent));
            return;
        }
    }
    // Looking at the list must not start a chat.
    const auto &chats = m_needs.directory.directChats();
    const auto first = std::find_if(chats.begin(), chats.end(), [](const DirectChat &chat) { return chat.made; });
    if (first != chats.end())
        show(first->ref());
    else
        close();
}

void Navigation::openChannel(const ChannelRef &wanted)
{
    const auto channel = wanted; // may refer to a member that changes below
    m_waitingFor = {};
    if (channel.kind == ChannelKind::Direct) {
        listDirects();
        show(channel);
        return;
    }
    const auto guild = m_needs.directory.guildOf(channel);
    if (guild.isEmpty()) {
        openUnknown(channel.id);
        return;
    }
    listGuild(guild);
    if (m_needs.directory.guildState(guild) == Directory::State::Idle)
        m_needs.directory.loadGuild(guild);
    show(channel);
}

void Navigation::openUnknown(const ChannelId &channel)
{
    m_needs.backend.directory().fetchChannel(channel, this, [this, channel](const Result<Channel> &result) {
        const auto guild = result ? result.value().guild : GuildId();
        if (guild.isEmpty() || !m_needs.directory.findGuild(guild)) {
            Q_EMIT failed(result ? tr("This channel belongs to a guild you are not in.")
                                 : tr("The channel cannot be opened. %1").arg(errorSentence(result.error())));
            if (m_current.isEmpty())
                openLast();
            return;
        }
        m_needs.memory.setLastIn(guild, channel);
        if (m_needs.directory.findChannel(channel))
            openChannel({ChannelKind::Guild, channel});
        else
            openGuild(guild); // opens the channel once the guild is loaded
    });
}

void Navigation::openUser(const UserId &user)
{
    m_needs.backend.directory().openDirectChat(user, this, [this](const Result<DirectChat> &result) {
        if (!result) {
            Q_EMIT failed(tr("The direct chat cannot be opened. %1").arg(errorSentence(result.error())));
            if (m_current.isEmpty())
                openLast();
            return;
        }
        m_needs.directory.keepDirectChat(result.value());
        openChannel(result.value().ref());
    });
}

void Navigation::show(const ChannelRef &channel)
{
    m_lost.reset();
    if (channel != m_current && !m_stepping)
        m_needs.conversations.visit(channel);
    m_current = channel;
    m_needs.lists.setOpen(channel);
    remember();
    Q_EMIT moved();
    const auto wanted = std::exchange(m_wanted, {});
    if (wanted.channel == channel && !wanted.id.isEmpty())
        Q_EMIT messageWanted(wanted.id);
}

void Navigation::close()
{
    m_current = {};
    m_needs.lists.setOpen({});
    Q_EMIT moved();
}

void Navigation::lose(const LostPlace &lost)
{
    m_lost = lost;
    close();
}

void Navigation::leaveGuild()
{
    listDirects();
    Q_EMIT moved();
}

void Navigation::onGuildChanged(const GuildId &guild)
{
    if (m_lost && m_current.isEmpty() && m_needs.directory.findChannel(m_lost->channel.id))
        openChannel(ChannelRef(m_lost->channel)); // it is back
    else if (guild == m_waitingFor)
        openGuild(guild);
}

// ---- neighbours ---------------------------------------------------------------------------------------------------

void Navigation::back()
{
    go(m_needs.conversations.back());
}

void Navigation::forward()
{
    go(m_needs.conversations.forward());
}

void Navigation::go(const ChannelRef &channel)
{
    if (channel.isEmpty())
        return;
    m_stepping = true;
    openChannel(channel);
    m_stepping = false;
}

void Navigation::step(int by, bool unreadOnly)
{
    QList<ChannelRef> places;
    const auto addDirects = [&] {
        const auto &directs = m_needs.lists.directs();
        for (int i = 0; i < directs.rowCount(); ++i)
            places << ChannelRef{ChannelKind::Direct, directs.at(i).code};
    };
    const auto addChannels = [&] {
        const auto &channels = m_needs.lists.channels();
        for (int i = 0; i < channels.rowCount(); ++i) {
            if (const auto &row = channels.at(i); row.type != ChannelType::Category)
                places << ChannelRef{ChannelKind::Guild, row.id};
        }
    };
    if (m_needs.lists.showsDirects())
        addDirects();
    else
        addChannels();
    if (unreadOnly) {
        // First here, then in other accounts.
        if (!m_needs.lists.showsDirects())
            addDirects();
        for (const auto &guild : m_needs.directory.guilds()) {
            for (const auto &channel : guild.channels) {
                if (channel.type != ChannelType::Category && !places.contains(channel.ref()))
                    places << channel.ref();
            }
        }
    }
    const auto count = places.size();
    const auto here = places.indexOf(m_current);
    auto at = here < 0 ? (by > 0 ? -1 : count) : here;
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        const auto &place = places[at];
        if (place != m_current && (!unreadOnly || m_needs.directory.unread(place).count > 0)) {
            openChannel(ChannelRef(place));
            return;
        }
    }
}

} // namespace chat::ui
