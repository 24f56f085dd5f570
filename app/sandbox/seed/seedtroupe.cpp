// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedscribe.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

QString idOf(const char *id)
{
    return QString::fromLatin1(id);
}

} // namespace

bool isModerator(const CastMember &member)
{
    const QLatin1StringView id(member.id);
    return id == QLatin1StringView(cast::galen) || id == "1780412250"_L1 || id == "2118860342"_L1;
}

SeedTroupe::SeedTroupe(const PlaceInfo &place)
    : m_guild(place.guild)
    , m_hidden(QLatin1StringView(place.key) == "mods"_L1)
{
    for (const CastMember &member : seedCast()) {
        if (member.status == 1 && !member.bot && (member.guilds >> place.guild & 1) != 0
            && (!m_hidden || isModerator(member)))
            m_people.append(&member);
    }
}

SeedTroupe::SeedTroupe(const DirectInfo &chat)
    : m_two{idOf(chat.userB), idOf(chat.userA)}
{
}

void SeedTroupe::beginPlay(SeedRandom &random)
{
    m_parts.clear();
    m_free.clear();
    QList<QPair<double, const CastMember *>> drawn;
    for (const CastMember *member : m_people) {
        // Weighted order without replacement: the lively come first more often.
        drawn.append({std::pow(random.unit(), 1.0 / std::max(1, member->liveliness)), member});
    }
    std::ranges::sort(drawn, std::greater(), &QPair<double, const CastMember *>::first);
    for (const auto &[weight, member] : drawn)
        m_free.append(member);
}

QString SeedTroupe::fixedPart(QChar part) const
{
    switch (part.unicode()) {
    case u'k':
        return idOf(cast::kookaburra);
    case u'l':
        return idOf(cast::lantern);
    case u's':
        return idOf(cast::xiatian);
    case u'n':
        return idOf(cast::ann);
    case u'w':
        return idOf(m_guild == 0 ? cast::galen : m_guild == 1 ? cast::mira : cast::xiatian);
    default:
        return {};
    }
}

QString SeedTroupe::player(QChar part, Tongue tongue)
{
    if (!m_two.isEmpty())
        return part == u'k' ? idOf(cast::kookaburra) : m_two.at(part == u'a' ? 0 : 1);
    const QString fixed = fixedPart(part);
    if (!fixed.isEmpty()) {
        m_free.removeIf([&fixed](const CastMember *member) { return fixed == QLatin1StringView(member->id); });
        return fixed;
    }
    QString &player = m_parts[part];
    if (player.isEmpty() && !m_free.isEmpty()) {
        const auto speaks = [tongue](const CastMember *member) {
            return tongue == Tongue::Both || member->speaks == Tongue::Both || member->speaks == tongue;
        };
        auto it = std::ranges::find_if(m_free, speaks);
        if (it == m_free.end())
            it = m_free.begin();
        player = idOf((*it)->id);
        m_free.erase(it);
    }
    return player.isEmpty() ? idOf(m_people.constFirst()->id) : player;
}

QStringList SeedTroupe::crowd(int count, SeedRandom &random) const
{
    QStringList people = m_two;
    for (const CastMember *member : m_people)
        people.append(idOf(member->id));
    if (m_two.isEmpty() && !m_hidden)
        people.append(idOf(cast::kookaburra));
    for (qsizetype i = people.size() - 1; i > 0; --i)
        people.swapItemsAt(i, random.below(int(i + 1)));
    return people.first(std::min(qsizetype(count), people.size()));
}

} // namespace chat::sandbox
