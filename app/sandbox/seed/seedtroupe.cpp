// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtroupe.h"

#include "app/domain/permissions.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace chat::sandbox {

SeedTroupe::SeedTroupe(const SeedCommunity &community, const ChannelTalk &talk)
    : m_fixed(community.parts)
{
    m_fixed.insert(u'w', community.guilds.at(talk.guild).ownerId);
    bool first = true;
    for (const SeedPerson &person : community.people) {
        const quint32 rights = community.rights(person.user.id, talk);
        if (has(rights, Permission::ViewChannel)) {
            if (first && person.user.bot)
                m_bot = person.user.id;
            if (person.user.status == 1 && !person.user.bot) {
                m_people.append(&person);
                if (has(rights, Permission::SendMessages))
                    m_writers.insert(&person);
            }
        }
        first = first && !person.user.bot;
    }
}

SeedTroupe::SeedTroupe(const SeedCommunity &community, const DirectTalk &talk)
    : m_two{talk.userB, talk.userA}
{
    for (auto it = community.parts.cbegin(); it != community.parts.cend(); ++it) {
        if (m_two.contains(it.value()))
            m_fixed.insert(it.key(), it.value());
    }
}

void SeedTroupe::beginPlay(SeedRandom &random)
{
    m_parts.clear();
    m_free.clear();
    QList<QPair<double, const SeedPerson *>> drawn;
    for (const SeedPerson *person : m_people) {
        // Weighted order without replacement: the lively come first more often.
        drawn.append({std::pow(random.unit(), 1.0 / std::max(1, person->liveliness)), person});
    }
    std::ranges::sort(drawn, std::greater(), &QPair<double, const SeedPerson *>::first);
    for (const auto &[weight, person] : drawn)
        m_free.append(person);
}

bool SeedTroupe::isFixed(QChar part) const
{
    return m_fixed.contains(part);
}

QString SeedTroupe::player(QChar part, Tongue tongue, bool writes)
{
    if (QString fixed = m_fixed.value(part); !fixed.isEmpty()) {
        m_free.removeIf([&fixed](const SeedPerson *person) { return person->user.id == fixed; });
        return fixed;
    }
    if (!m_two.isEmpty())
        return m_two.at(part == u'a' ? 0 : 1);
    QString &player = m_parts[part];
    if (player.isEmpty() && !m_free.isEmpty()) {
        const auto may = [&](const SeedPerson *person) { return !writes || m_writers.contains(person); };
        auto it = std::ranges::find_if(m_free, [&](const SeedPerson *person) {
            return may(person)
                && (tongue == Tongue::Both || person->speaks == Tongue::Both || person->speaks == tongue);
        });
        if (it == m_free.end())
            it = std::ranges::find_if(m_free, may);
        if (it != m_free.end()) {
            player = (*it)->user.id;
            m_free.erase(it);
        }
    }
    if (!player.isEmpty())
        return player;
    const auto writer
        = std::ranges::find_if(m_people, [this](const SeedPerson *person) { return m_writers.contains(person); });
    return writer == m_people.cend() ? m_fixed.value(u'w') : (*writer)->user.id; // more parts than people
}

QStringList SeedTroupe::crowd(int count, SeedRandom &random) const
{
    QStringList people = m_two;
    for (const SeedPerson *person : m_people)
        people.append(person->user.id);
    if (m_two.isEmpty() && !m_bot.isEmpty())
        people.append(m_bot);
    for (qsizetype i = people.size() - 1; i > 0; --i)
        people.swapItemsAt(i, random.below(static_cast<int>(i + 1)));
    return people.first(std::min(static_cast<qsizetype>(count), people.size()));
}

} // namespace chat::sandbox
