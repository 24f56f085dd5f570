// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/memberprofile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

MemberProfile::MemberProfile(Backend &backend, Directory &directory, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_directory(directory)
{
    connect(&directory, &Directory::userChanged, this, [this](const UserId &user) {
        const auto *known = user == m_user.id ? m_directory.findUser(user, m_guild) : nullptr;
        if (!known || *known == m_user)
            return;
        const auto banner = m_user.banner;
        m_user = *known;
        if (m_user.banner.isEmpty())
            m_user.banner = banner;
        Q_EMIT changed();
    });
}

void MemberProfile::show(const UserId &user, const GuildId &guild)
{
    ++m_generation;
    m_guild = guild;
    const auto *known = m_directory.findUser(user, guild);
    m_user = known ? *known : User();
    m_user.id = user;
    m_error.reset();
    m_loading = !user.isEmpty();
    Q_EMIT changed();
    if (!m_loading)
        return;
    m_backend.directory().fetchUser(user, guild, this, [this, generation = m_generation](const Result<User> &result) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (result) {
            m_user = result.value();
            m_directory.learn(m_user, m_guild);
        } else {
            m_error = result.error();
        }
        Q_EMIT changed();
    });
}

bool MemberProfile::isOwner() const
{
    const auto *guild = m_directory.findGuild(m_guild);
    return guild && guild->owner == m_user.id;
}

std::vector<Role> MemberProfile::roles() const
{
    std::vector<Role> list;
    for (const auto &id : m_user.roles) {
        if (const auto *role = m_directory.findRole(m_guild, id); role && role->id.value != "0"_L1)
            list.push_back(*role);
    }
    std::stable_sort(list.begin(), list.end(), [](const Role &a, const Role &b) { return a.position < b.position; });
    return list;
}

} // namespace chat
