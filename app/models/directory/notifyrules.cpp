// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/notifyrules.h"

#include <QSettings>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMostChoices = 5000; // a damaged file may claim any number
constexpr auto kLongestWait = 5min; // the computer may sleep, and its clock may be set
const QTime kMorning(8, 0);

constexpr std::array kLevelNames{"all"_L1, "mentions"_L1, "none"_L1};
constexpr auto kNone = "-"_L1;
constexpr auto kAlways = "always"_L1;

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

} // namespace

NotifyRules::NotifyRules(QObject *parent)
    : QObject(parent)
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &NotifyRules::refresh);
}

void NotifyRules::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void NotifyRules::keepIn(QSettings &settings, const QString &key)
{
    if (m_settings == &settings && m_key == key)
        return;
    m_settings = &settings;
    m_key = key;
    read();
}

std::optional<NotifyLevel> NotifyRules::level(const NotifyScope &scope) const
{
    return m_choices.value(scope).level;
}

void NotifyRules::setLevel(const NotifyScope &scope, std::optional<NotifyLevel> level)
{
    auto choice = m_choices.value(scope);
    choice.level = level;
    change(scope, choice);
}

NotifyLevel NotifyRules::inheritedLevel(const NotifyScope &scope, const GuildId &guild) const
{
    if (scope.kind == NotifyScope::Kind::Conversation && !guild.isEmpty()) {
        if (const auto chosen = level(NotifyScope::of(guild)))
            return *chosen;
    }
    if (scope.kind != NotifyScope::Kind::Account) {
        if (const auto chosen = level(NotifyScope::account()))
            return *chosen;
    }
    return NotifyLevel::Mentions;
}

void NotifyRules::mute(const NotifyScope &scope, MuteTime time)
{
    auto choice = m_choices.value(scope);
    choice.muted = true;
    choice.until = endOf(time);
    change(scope, choice);
}

void NotifyRules::unmute(const NotifyScope &scope)
{
    auto choice = m_choices.value(scope);
    choice.muted = false;
    choice.until = {};
    change(scope, choice);
}

bool NotifyRules::isMuted(const NotifyScope &scope) const
{
    const auto found = m_choices.constFind(scope);
    return found != m_choices.cend() && found->muted && (found->until.isNull() || found->until > now());
}

QDateTime NotifyRules::mutedUntil(const NotifyScope &scope) const
{
    return isMuted(scope) ? m_choices.value(scope).until : QDateTime();
}

QDateTime NotifyRules::endOf(MuteTime time) const
{
    const auto start = now();
    switch (time) {
    case MuteTime::OneHour:
        return start.addSecs(60 * 60).toUTC();
    case MuteTime::EightHours:
        return start.addSecs(8 * 60 * 60).toUTC();
    case MuteTime::UntilTomorrow:
        return QDateTime(start.toLocalTime().date().addDays(1), kMorning).toUTC();
    case MuteTime::Always:
        break;
    }
    return {};
}

bool NotifyRules::isSilent(const NotifyScope &scope) const
{
    return isMuted(scope) || level(scope) == NotifyLevel::None;
}

bool NotifyRules::isMutedThere(const ChannelRef &channel, const GuildId &guild) const
{
    return isMuted(NotifyScope::of(channel)) || (!guild.isEmpty() && isMuted(NotifyScope::of(guild)))
        || isMuted(NotifyScope::account());
}

bool NotifyRules::notifies(const ChannelRef &channel, const GuildId &guild, bool mentions) const
{
    if (isMutedThere(channel, guild))
        return false;
    const auto scope = NotifyScope::of(channel);
    const auto own = level(scope);
    switch (own.value_or(inheritedLevel(scope, guild))) {
    case NotifyLevel::All:
        return true;
    case NotifyLevel::Mentions:
        // Where the account says "mentions", it means direct messages too.
        return mentions || (channel.kind == ChannelKind::Direct && !own);
    case NotifyLevel::None:
        break;
    }
    return false;
}

void NotifyRules::change(const NotifyScope &scope, const Choice &choice)
{
    if (choice.isNothing())
        m_choices.remove(scope);
    else
        m_choices.insert(scope, choice);
    write();
    waitForNextEnd();
    Q_EMIT changed();
}

void NotifyRules::refresh()
{
    const auto time = now();
    bool ended = false;
    for (auto it = m_choices.begin(); it != m_choices.end();) {
        if (it->muted && !it->until.isNull() && it->until <= time) {
            it->muted = false;
            it->until = {};
            ended = true;
        }
        it = it->isNothing() ? m_choices.erase(it) : std::next(it);
    }
    if (ended)
        write();
    waitForNextEnd();
    if (ended)
        Q_EMIT changed();
}

void NotifyRules::waitForNextEnd()
{
    QDateTime next;
    for (const auto &choice : std::as_const(m_choices)) {
        if (choice.muted && !choice.until.isNull() && (next.isNull() || choice.until < next))
            next = choice.until;
    }
    if (next.isNull()) {
        m_end.stop();
        return;
    }
    const std::chrono::milliseconds left(std::max<qint64>(0, now().msecsTo(next)) + 1);
    m_end.start(std::min<std::chrono::milliseconds>(left, kLongestWait));
}

// ---- between runs -------------------------------------------------------------------------------------------------

QString NotifyRules::written(const NotifyScope &scope, const Choice &choice)
{
    QString place = u"account"_s;
    if (scope.kind == NotifyScope::Kind::Guild)
        place = u"guild:"_s + encoded(scope.guild.value);
    else if (scope.kind == NotifyScope::Kind::Conversation)
        place = (scope.channel.kind == ChannelKind::Direct ? u"direct:"_s : u"channel:"_s)
            + encoded(scope.channel.id.value);
    const QString level = choice.level ? QString(kLevelNames.at(static_cast<size_t>(*choice.level))) : QString(kNone);
    const QString mute = !choice.muted ? QString(kNone)
        : choice.until.isNull()        ? QString(kAlways)
                                       : choice.until.toUTC().toString(Qt::ISODate);
    return place + u' ' + level + u' ' + mute;
}

std::optional<std::pair<NotifyScope, NotifyRules::Choice>> NotifyRules::parsed(const QString &line)
{
    const auto parts = line.split(u' ');
    if (parts.size() != 3)
        return {};
    const auto &place = parts.at(0);
    const auto id = decoded(place.mid(place.indexOf(u':') + 1));
    NotifyScope scope;
    if (place.startsWith("guild:"_L1))
        scope = NotifyScope::of(GuildId(id));
    else if (place.startsWith("direct:"_L1))
        scope = NotifyScope::of(ChannelRef{ChannelKind::Direct, ChannelId(id)});
    else if (place.startsWith("channel:"_L1))
        scope = NotifyScope::of(ChannelRef{ChannelKind::Guild, ChannelId(id)});
    else if (place != "account"_L1)
        return {};
    if (scope.kind != NotifyScope::Kind::Account && id.isEmpty())
        return {};
    Choice choice;
    for (size_t i = 0; i < kLevelNames.size(); ++i) {
        if (parts.at(1) == kLevelNames.at(i))
            choice.level = static_cast<NotifyLevel>(i);
    }
    const auto &mute = parts.at(2);
    if (mute != kNone) {
        choice.until = mute == kAlways ? QDateTime() : QDateTime::fromString(mute, Qt::ISODate);
        choice.muted = mute == kAlways || choice.until.isValid();
    }
    return choice.isNothing() ? std::nullopt : std::optional(std::pair{scope, choice});
}

void NotifyRules::read()
{
    // What was chosen before it was known where to store it counts too.
    const auto lines = m_settings->value(m_key).toStringList().mid(0, kMostChoices);
    for (const auto &line : lines) {
        if (const auto choice = parsed(line); choice && !m_choices.contains(choice->first))
            m_choices.insert(choice->first, choice->second);
    }
    refresh();
    Q_EMIT changed();
}

void NotifyRules::write()
{
    if (!m_settings)
        return;
    QStringList lines;
    for (auto it = m_choices.cbegin(); it != m_choices.cend() && lines.size() < kMostChoices; ++it)
        lines << written(it.key(), it.value());
    lines.sort();
    if (lines.isEmpty())
        m_settings->remove(m_key);
    else
        m_settings->setValue(m_key, lines);
}

} // namespace chat
