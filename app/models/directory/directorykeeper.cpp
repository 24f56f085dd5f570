// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directorykeeper.h"

#include "app/models/directory/directory.h"

#include <utility>

namespace chat {

using namespace std::chrono_literals;

namespace {

constexpr auto kBurst = 1s;
constexpr auto kTryAgain = 10s;
constexpr qint64 kSeenMs = 300'000; // how far behind the stored time may be while nothing else happens

} // namespace

DirectoryKeeper::DirectoryKeeper(Directory &directory, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_backend(backend)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBurst);
    m_again.setSingleShot(true);
    m_again.setInterval(kTryAgain);
    connect(&m_soon, &QTimer::timeout, this, &DirectoryKeeper::flush);
    connect(&m_again, &QTimer::timeout, this, &DirectoryKeeper::flush);
    connect(&m_stored, &StoredDirectory::notWritten, this, &DirectoryKeeper::onNotWritten);
}

DirectoryKeeper::~DirectoryKeeper()
{
    if (m_opened && (m_online || m_soon.isActive() || m_again.isActive()))
        flush();
}

void DirectoryKeeper::open(const QString &file)
{
    if (isOpen())
        return;
    listen();
    m_stored.open(file, [this](const StoredDirectory::Snapshot &stored) { onOpened(stored); });
}

void DirectoryKeeper::listen()
{
    m_directory.people().noteChanges();
    connect(&m_directory, &Directory::guildsChanged, this, [this] {
        m_order = true;
        for (const auto &guild : m_directory.guilds())
            m_guilds.insert(guild.id);
        writeSoon();
    });
    connect(&m_directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        m_guilds.insert(guild);
        writeSoon();
    });
    connect(&m_directory, &Directory::guildWanted, this, [this](const GuildId &guild) {
        m_stored.readGuild(guild, this, [this](const std::optional<StoredGuild> &found) {
            if (found)
                m_directory.recallGuild(*found);
        });
    });
    connect(&m_directory, &Directory::directChatsChanged, this, [this] {
        m_chats = true;
        writeSoon();
    });
    connect(&m_directory, &Directory::unreadChanged, this, [this](const ChannelRef &channel) {
        m_unread = true;
        m_chats = m_chats || channel.kind == ChannelKind::Direct; // read marks
        writeSoon();
    });
    connect(&m_directory.unreadCounts(), &UnreadCounts::readMoved, this, &DirectoryKeeper::writeSoon);
    connect(&m_directory, &Directory::channelRemoved, this, [this] {
        m_unread = true;
        writeSoon();
    });
    connect(&m_directory, &Directory::emojiChanged, this, [this](const GuildId &guild) {
        m_emoji.insert(guild);
        writeSoon();
    });
    connect(&m_directory, &Directory::userChanged, this, [this] {
        if (m_directory.people().hasChanges()) // presence is not stored
            writeSoon();
    });
    connect(&m_directory, &Directory::stateChanged, this, &DirectoryKeeper::writeSoon);
    connect(&m_backend, &Backend::connectionChanged, this, &DirectoryKeeper::onConnection);
    onConnection();
}

void DirectoryKeeper::onOpened(const StoredDirectory::Snapshot &stored)
{
    m_opened = true;
    const auto before = m_directory.state();
    if (stored)
        m_directory.recall(*stored);
    m_begun = stored && stored->baseline.isValid();
    if (!stored)
        m_directory.unreadCounts().setBaseline(QDateTime::currentDateTimeUtc());
    if (before == Directory::State::Ready)
        noteAll(); // the server was faster
    Q_EMIT recalled(stored ? stored->self : User());
}

//! What is known is right as long as the account is online.
void DirectoryKeeper::onConnection()
{
    const bool online = m_backend.connection().phase == ConnectionState::Phase::Online;
    const bool lost = std::exchange(m_online, online) && !online;
    if (lost && m_opened)
        m_soon.start();
    if (lost)
        m_seen = {};
    else if (online && (!m_seen.isValid() || m_seen.msecsTo(QDateTime::currentDateTimeUtc()) > kSeenMs))
        writeSoon();
}

void DirectoryKeeper::onNotWritten(const QString &reason)
{
    Q_EMIT notWritten(reason);
    if (reason.isEmpty())
        return;
    noteAll();
    m_soon.stop();
    m_again.start();
}

void DirectoryKeeper::noteAll()
{
    m_order = true;
    m_chats = true;
    m_unread = true;
    m_begun = false;
    m_directory.unreadCounts().noteAllMoved();
    for (const auto &guild : m_directory.guilds()) {
        m_guilds.insert(guild.id);
        if (!m_directory.emoji(guild.id).empty())
            m_emoji.insert(guild.id);
    }
    writeSoon();
}

void DirectoryKeeper::writeSoon()
{
    if (m_opened && !m_soon.isActive() && !m_again.isActive())
        m_soon.start();
}

void DirectoryKeeper::flush()
{
    m_soon.stop();
    m_again.stop();
    if (!m_backend.self().id.isEmpty() && m_directory.isKnown())
        m_stored.write(collect());
}

DirectoryChange DirectoryKeeper::collect()
{
    DirectoryChange change;
    change.self = m_backend.self();
    if (m_online && m_directory.state() == Directory::State::Ready) {
        m_seen = QDateTime::currentDateTimeUtc();
        change.seen = m_seen;
    }
    if (std::exchange(m_order, false)) {
        change.order.emplace();
        for (const auto &guild : m_directory.guilds())
            change.order->push_back(guild.id);
    }
    for (const auto &id : std::exchange(m_guilds, {})) {
        if (const auto *guild = m_directory.findGuild(id))
            change.guilds.push_back(m_directory.stored(*guild));
    }
    for (const auto &id : std::exchange(m_emoji, {}))
        change.emoji.push_back({id, m_directory.emoji(id)});
    if (std::exchange(m_chats, false)) {
        change.chats = m_directory.directChats();
        change.readMarks = m_directory.readMarks();
    }
    if (std::exchange(m_unread, false))
        change.unread = m_directory.storedUnread();
    UnreadCounts &counts = m_directory.unreadCounts();
    if (!std::exchange(m_begun, true))
        change.baseline = counts.baseline();
    for (const ChannelRef &channel : counts.takeMoved()) {
        if (!counts.isMarked(channel)) {
            change.unmarked.push_back(channel);
            continue;
        }
        change.readPlaces.push_back(counts.readPlace(channel));
        change.readPlaces.back().guild = m_directory.guildOf(channel);
    }
    std::tie(change.people, change.gone) = m_directory.people().takeChanges();
    return change;
}

} // namespace chat
