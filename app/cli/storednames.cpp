// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/storednames.h"

#include "app/history/directory/directoryfile.h"
#include "app/history/historyfile.h"
#include "app/history/historypeople.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

namespace {

QString key(const QString &name)
{
    return name.toCaseFolded();
}

} // namespace

StoredNames::StoredNames(const QString &folder, HistoryFile &history)
{
    readDirectory(folder);
    readAuthors(history);
}

void StoredNames::addPerson(const User &user)
{
    for (const QString &name : {user.name, user.nickname, user.id.value, user.name + u'#' + user.number}) {
        if (!name.isEmpty())
            m_people[key(name)].insert(user.id);
    }
}

void StoredNames::readDirectory(const QString &folder)
{
    DirectoryFile file;
    if (file.open(folder + u"/directory.db"_s, DirectoryFile::Mode::Read))
        return;
    const auto directory = file.read();
    if (!directory)
        return;
    m_self = directory->self.id;
    addPerson(directory->self);
    for (const StoredPerson &person : directory->people) {
        addPerson(person.user);
        if (person.user.id == m_self)
            m_roles += QSet<RoleId>(person.user.roles.begin(), person.user.roles.end());
    }
    for (const StoredGuild &known : directory->guilds) {
        const auto whole = known.whole ? known : file.readGuild(known.guild.id).value_or(known);
        for (const Channel &channel : whole.guild.channels) {
            for (const QString &name : {channel.name, channel.id.value})
                m_channels[key(name)].insert(channel.ref());
            for (const QString &name : {whole.guild.name, whole.guild.id.value})
                m_guilds[key(name)].insert(channel.ref());
            m_places.insert(channel.ref(), {channel.ref(), channel.name, whole.guild.name});
            m_channelsOf[whole.guild.id].push_back(channel.ref());
        }
    }
    for (const DirectChat &chat : directory->chats) {
        for (const QString &name : {chat.peer.name, chat.peer.nickname, chat.peer.id.value}) {
            if (!name.isEmpty())
                m_channels[key(name)].insert(chat.ref());
        }
        m_places.insert(chat.ref(), {chat.ref(), chat.peer.displayName(), {}});
    }
}

void StoredNames::readAuthors(HistoryFile &history)
{
    for (const User &user : HistoryPeople(history).all())
        addPerson(user);
    QSqlQuery &channels = history.statement("SELECT kind, channel FROM conversations");
    for (bool more = channels.exec() && channels.next(); more; more = channels.next()) {
        const ChannelId id(channels.value(1).toString());
        m_channels[key(id.value)].insert({static_cast<ChannelKind>(channels.value(0).toInt()), id});
    }
    channels.finish();
}

SearchNames StoredNames::names() const
{
    SearchNames names;
    names.self = m_self;
    names.roles = m_roles;
    names.people = [this](const QString &name) { return m_people.value(key(name)); };
    names.channels = [this](const QString &name) { return m_channels.value(key(name)); };
    names.guild = [this](const QString &name) { return m_guilds.value(key(name)); };
    names.today = QDate::currentDate();
    names.zone = QTimeZone::systemTimeZone();
    return names;
}

QString StoredNames::placeOf(const ChannelRef &channel) const
{
    const ExportPlace place = exportPlace(channel);
    return place.guild.isEmpty() ? place.name : u"#%1 (%2)"_s.arg(place.name, place.guild);
}

ExportPlace StoredNames::exportPlace(const ChannelRef &channel) const
{
    return m_places.value(channel, {channel, channel.id.value, {}});
}

std::vector<ExportPlace> StoredNames::exportPlaces(const GuildId &guild) const
{
    std::vector<ExportPlace> places;
    for (const ChannelRef &channel : m_channelsOf.value(guild))
        places.push_back(exportPlace(channel));
    return places;
}

} // namespace chat::cli
