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
    if (const auto first = std::exchange(m_first, {}))
        first();
    else
        openLast();
}

void Navigation::setStart(const QString &target)
{
    m_first = target.isEmpty() ? std::function<void()>() : [this, target] { openTarget(target); };
}

void Navigation::openTarget(const QString &target)
{
    if (!m_begun) {
        setStart(target);
    } else if (const auto link = PlaceLink::parse(target)) {
        follow(*link);
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

void Navigation::openMessage(const MessageRef &message)
{
    if (!m_begun) {
        m_first = [this, message] { openMessage(message); };
        return;
    }
    const auto channel = m_needs.backend.messages().fromServer(message.channel);
    m_wanted = {channel, message.id};
    openChannel(channel);
}

void Navigation::follow(const PlaceLink &link)
{
    if (!m_begun) {
        m_first = [this, link] { follow(link); };
        return;
    }
    const auto &directory = m_needs.directory;
    if (link.channel.isEmpty()) {
        const auto &chats = directory.directChats();
        const auto with = std::ranges::find(chats, link.user, [](const DirectChat &chat) { return chat.peer.id; });
        if (with == chats.end())
            Q_EMIT failed(tr("You have no direct chat with this person."));
        else
            openMessage({with->ref(), link.message});
        return;
    }
    const auto known = m_needs.backend.messages().fromServer({ChannelKind::Guild, link.channel});
    const bool direct = directory.findDirectChat(known.id) != nullptr;
    openMessage({{direct ? ChannelKind::Direct : ChannelKind::Guild, known.id}, link.message});
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
            m_wanted = {};
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
    const bool other = channel != m_current && !m_stepping;
    if (other) {
        noteReading();
        m_needs.conversations.visit(channel);
    }
    m_current = channel;
    m_needs.lists.setOpen(channel);
    remember();
    Q_EMIT moved();
    const auto wanted = std::exchange(m_wanted, {});
    if (wanted.channel == channel && !wanted.id.isEmpty()) {
        m_arriving = other;
        Q_EMIT messageWanted(wanted.id);
        m_arriving = false;
    }
    Q_EMIT trailChanged();
}

void Navigation::close()
{
    noteReading();
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
    noteReading();
    go(m_needs.conversations.trail().back());
}

void Navigation::forward()
{
    noteReading();
    go(m_needs.conversations.trail().forward());
}

void Navigation::go(const std::optional<Trail::Stop> &stop)
{
    if (!stop)
        return;
    m_stepping = true;
    const bool other = stop->channel != m_current;
    if (other)
        openChannel(stop->channel);
    // One that was left at its end is opened as always: at what is unread since.
    if (stop->channel == m_current && !(other && stop->place.atBottom))
        Q_EMIT placeWanted(stop->place);
    m_stepping = false;
    Q_EMIT trailChanged();
}

bool Navigation::hasBack() const
{
    return m_needs.conversations.trail().hasBack();
}

bool Navigation::hasForward() const
{
    return m_needs.conversations.trail().hasForward();
}

void Navigation::noteReading()
{
    if (!m_current.isEmpty() && m_needs.reading)
        m_needs.conversations.trail().note(m_needs.reading());
}

void Navigation::noteJump(const MessageId &message)
{
    if (m_stepping || m_current.isEmpty())
        return;
    auto &trail = m_needs.conversations.trail();
    if (m_arriving) {
        trail.note({message, 0, false});
    } else {
        noteReading();
        trail.jump(message);
    }
    Q_EMIT trailChanged();
}

ReadingActions::Ways Navigation::ways()
{
    return {[this] { return m_current; }, [this] { (void)step(1, Step::Unread); },
        [this] { return step(1, Step::Mention); }};
}

bool Navigation::step(int by, Step step)
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
    if (step != Step::Any) {
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
    const auto isWanted = [&](const ChannelRef &place) {
        const auto unread = m_needs.directory.unread(place);
        return step == Step::Any || (step == Step::Mention ? unread.mentions > 0 : unread.count > 0);
    };
    const auto count = places.size();
    const auto here = places.indexOf(m_current);
    auto at = here < 0 ? (by > 0 ? -1 : count) : here;
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        const auto &place = places[at];
        if (place != m_current && isWanted(place)) {
            openChannel(ChannelRef(place));
            return true;
        }
    }
    return false;
}

} // namespace chat::ui
