// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/knownnames.h"

#include "app/base/showntext.h"
#include "app/history/historypeople.h"
#include "app/history/local/localstore.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(
        names, [&name](QStringView one) { return !one.isEmpty() && one.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isCalled(const User &user, const QString &name)
{
    return isOneOf(name, {user.name, user.nickname, user.id.value})
        || (!user.number.isEmpty() && isOneOf(name, {QString(user.name + u'#' + user.number)}));
}

} // namespace

KnownNames::KnownNames(Backend &backend, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_directory(directory)
{
    connect(&directory, &Directory::guildChanged, this, [this](const GuildId &guild) {
        if (m_directory.knowsGuild(guild) && m_awaited.remove(guild))
            tellLater();
    });
}

SearchNames KnownNames::names(const QDate &today)
{
    SearchNames names;
    names.self = m_directory.self().id;
    names.roles = m_directory.ownRoles();
    names.people = [this](const QString &name) { return people(name); };
    names.channels = [this](const QString &name) { return channels(name); };
    names.guild = [this](const QString &name) { return channelsOfGuilds(name); };
    names.today = today;
    names.zone = QTimeZone::systemTimeZone();
    return names;
}

QSet<UserId> KnownNames::people(const QString &name)
{
    QSet<UserId> found = m_named.value(name.toCaseFolded());
    const auto look = [&](const User &user) {
        if (isCalled(user, name))
            found.insert(user.id);
    };
    look(m_directory.self());
    for (const Guild &guild : m_directory.guilds()) {
        for (const User *user : m_directory.peopleOf(guild.id))
            look(*user);
    }
    for (const DirectChat &chat : m_directory.directChats())
        look(chat.peer);
    if (found.isEmpty())
        readAuthors();
    return found;
}

//! What asked may be in the middle of a lookup.
void KnownNames::tellLater()
{
    QMetaObject::invokeMethod(this, &KnownNames::more, Qt::QueuedConnection);
}

//! People who left long ago are only known from what they wrote.
void KnownNames::readAuthors()
{
    if (m_authors != Authors::NotRead)
        return;
    m_authors = Authors::Reading;
    LocalStore::of(m_backend.messages(), m_directory.self())
        .history()
        .ask<std::vector<User>>([](const History &history) { return HistoryPeople(history.file()).all(); }, this,
            [this](const std::vector<User> &users) {
                m_authors = Authors::Known;
                for (const User &user : users) {
                    for (const QString &name : {user.name, user.nickname, user.id.value}) {
                        if (!name.isEmpty())
                            m_named[name.toCaseFolded()].insert(user.id);
                    }
                }
                tellLater();
            });
}

QSet<ChannelRef> KnownNames::channels(const QString &name) const
{
    QSet<ChannelRef> found;
    for (const Guild &guild : m_directory.guilds()) {
        for (const Channel &channel : guild.channels) {
            if (isOneOf(name, {channel.name, channel.id.value}))
                found.insert(channel.ref());
        }
    }
    for (const DirectChat &chat : m_directory.directChats()) {
        if (isCalled(chat.peer, name))
            found.insert(chat.ref());
    }
    return found;
}

QSet<ChannelRef> KnownNames::channelsOfGuilds(const QString &name)
{
    QSet<ChannelRef> found;
    std::vector<GuildId> unknown;
    for (const Guild &guild : m_directory.guilds()) {
        if (!isOneOf(name, {guild.name, guild.id.value}))
            continue;
        for (const Channel &channel : guild.channels)
            found.insert(channel.ref());
        if (!m_directory.knowsGuild(guild.id))
            unknown.push_back(guild.id);
    }
    for (const GuildId &guild : unknown) { // loading changes the list of guilds
        m_awaited.insert(guild);
        if (m_directory.guildState(guild) == Directory::State::Idle)
            m_directory.loadGuild(guild);
    }
    return found;
}

QString placeName(const Directory &directory, const ChannelRef &channel)
{
    if (channel.kind == ChannelKind::Direct) {
        const DirectChat *chat = directory.findDirectChat(channel.id);
        return shownName(chat ? chat->peer.displayName() : channel.id.value);
    }
    const Channel *found = directory.findChannel(channel.id);
    const Guild *guild = directory.findGuild(directory.guildOf(channel));
    const QString name = u'#' + shownName(found ? found->name : channel.id.value);
    return guild ? u"%1 · %2"_s.arg(name, shownName(guild->name)) : name;
}

} // namespace chat
