// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/accountmemory.h"

#include "app/services/backend.h"
#include "app/session/accountsettings.h"

#include <QSettings>
#include <QStringList>
#include <QUrl>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const ChannelRef &channel)
{
    return (channel.kind == ChannelKind::Direct ? u"direct/"_s : u"guild/"_s) + channel.id.value;
}

ChannelRef parsed(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    const auto kind = text.startsWith("direct/"_L1) ? ChannelKind::Direct : ChannelKind::Guild;
    return {kind, ChannelId(text.mid(slash + 1))};
}

} // namespace

AccountMemory::AccountMemory(QSettings &settings, const Backend &backend, const QString &accountKey)
    : m_settings(settings)
    , m_backend(backend)
    , m_accountKey(accountKey)
{
}

bool AccountMemory::isUsable() const
{
    return !m_backend.self().id.isEmpty();
}

QString AccountMemory::account() const
{
    return m_accountKey + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_backend.self().id.value));
}

QString AccountMemory::key(const QString &name) const
{
    return state() + u'/' + name;
}

QString AccountMemory::state() const
{
    return AccountSettings::stateKey(m_accountKey, m_backend.self().id);
}

ChannelRef AccountMemory::lastConversation() const
{
    return parsed(m_settings.value(key(u"last"_s)).toString());
}

GuildId AccountMemory::lastGuild() const
{
    return GuildId(m_settings.value(key(u"lastGuild"_s)).toString());
}

ChannelId AccountMemory::lastIn(const GuildId &guild) const
{
    return ChannelId(m_settings.value(key(u"in/"_s + guild.value)).toString());
}

void AccountMemory::setLast(const ChannelRef &channel, const GuildId &guild)
{
    if (channel != lastConversation())
        m_settings.remove(key(u"place"_s));
    m_settings.setValue(key(u"last"_s), written(channel));
    if (channel.kind != ChannelKind::Guild)
        return;
    m_settings.setValue(key(u"lastGuild"_s), guild.value);
    setLastIn(guild, channel.id);
}

void AccountMemory::setLastIn(const GuildId &guild, const ChannelId &channel)
{
    m_settings.setValue(key(u"in/"_s + guild.value), channel.value);
}

AccountMemory::Place AccountMemory::lastPlace() const
{
    const QString text = m_settings.value(key(u"place"_s)).toString();
    const auto comma = text.indexOf(u',');
    return comma < 0 ? Place() : Place{MessageId(text.mid(comma + 1)), text.left(comma).toInt()};
}

void AccountMemory::setLastPlace(const Place &place)
{
    if (place == lastPlace())
        return;
    if (place.message.isEmpty())
        m_settings.remove(key(u"place"_s));
    else
        m_settings.setValue(key(u"place"_s), QString::number(place.offset) + u',' + place.message.value);
}

QSet<ChannelId> AccountMemory::collapsed() const
{
    QSet<ChannelId> categories;
    for (const auto &id : m_settings.value(key(u"collapsed"_s)).toStringList())
        categories.insert(ChannelId(id));
    return categories;
}

void AccountMemory::setCollapsed(const QSet<ChannelId> &categories)
{
    QStringList ids;
    for (const auto &id : categories)
        ids << id.value;
    ids.sort();
    m_settings.setValue(key(u"collapsed"_s), ids);
}

std::optional<bool> AccountMemory::showsDeleted() const
{
    const QVariant chosen = m_settings.value(AccountSettings::deletedKey(state()));
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

void AccountMemory::setShowsDeleted(bool shows)
{
    m_settings.setValue(AccountSettings::deletedKey(state()), shows);
}

} // namespace chat::ui
