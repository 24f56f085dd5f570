// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimembers.h"

#include "app/base/jsonreader.h"
#include "app/base/slices.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxEmptyPages = 5; // of members, in a row
constexpr size_t kMembersOfATurn = 500;

} // namespace

SatoriMembers::SatoriMembers(const SatoriTools &tools)
    : m_tools(tools)
    , m_asked(tools.scheduler)
{
}

//! Some in each turn of the event loop: nobody limits how many a server gives.
void SatoriMembers::takeMembers(const MemberQuery &query, std::vector<QJsonObject> objects, QObject *context,
    const std::function<void(MemberPage)> &done)
{
    const auto page = std::make_shared<MemberPage>();
    Slices<QJsonObject>::run(
        &m_life, context, kMembersOfATurn, std::move(objects),
        [this, query, page](const QJsonObject &object) {
            User user = m_tools.people.learn(object.value("user"_L1).toObject(), object, query.guild);
            const bool fits = query.search.isEmpty() || user.name.contains(query.search, Qt::CaseInsensitive)
                || user.nickname.contains(query.search, Qt::CaseInsensitive);
            if (user.id.isEmpty() || !fits || (!query.role.isEmpty() && !user.roles.contains(query.role)))
                return;
            m_tools.links.resolve(user);
            page->items.push_back(std::move(user));
        },
        [page, done] { done(std::move(*page)); });
}

void SatoriMembers::fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback)
{
    QJsonObject body{{"guild_id"_L1, query.guild.value}};
    if (!query.search.isEmpty() || !query.role.isEmpty()) {
        m_tools.api.list("guild.member.list"_L1, body, context,
            [this, query, context, callback = std::move(callback)](const Result<std::vector<QJsonObject>> &result) {
                if (!result.ok()) {
                    callback(result.error());
                    return;
                }
                takeMembers(query, result.value(), context, [callback](MemberPage page) {
                    page.total = static_cast<int>(page.items.size());
                    callback(std::move(page));
                });
            });
        return;
    }
    fetchMemberPage(query, kMaxEmptyPages, context, std::move(callback));
}

//! Fetches one page; empty ones with a token are skipped, but not for ever.
void SatoriMembers::fetchMemberPage(
    const MemberQuery &query, int tries, QObject *context, Callback<MemberPage> callback)
{
    QJsonObject body{{"guild_id"_L1, query.guild.value}};
    if (!query.cursor.value.isEmpty())
        body.insert("next"_L1, query.cursor.value);
    m_tools.api.ask("guild.member.list"_L1, body, context,
        [this, query, tries, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            const QString next = json::text(result.value().toObject(), "next"_L1);
            const bool more = !next.isEmpty() && next != query.cursor.value;
            takeMembers(query, objectsOf(result.value()), context,
                [this, query, tries, context, callback, next, more](MemberPage page) {
                    if (more && page.items.empty() && tries > 0) {
                        MemberQuery further = query;
                        further.cursor = Cursor{next};
                        fetchMemberPage(further, tries - 1, context, callback);
                        return;
                    }
                    if (more && !page.items.empty())
                        page.next = Cursor{next};
                    callback(std::move(page));
                });
        });
}

std::optional<User> SatoriMembers::userFrom(const QJsonValue &answer, const GuildId &guild, bool isMember)
{
    const QJsonObject object = answer.toObject();
    User user = isMember ? m_tools.people.learn(object.value("user"_L1).toObject(), object, guild)
                         : m_tools.people.learn(object, {}, guild);
    if (user.id.isEmpty())
        return std::nullopt;
    m_tools.links.resolve(user);
    return user;
}

void SatoriMembers::fetchUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback)
{
    m_asked.ask(keyOf(user, guild), context, std::move(callback),
        [this, user, guild](QObject *life, Callback<User> answer) { askUser(user, guild, life, std::move(answer)); });
}

void SatoriMembers::askUser(const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback)
{
    const bool member = !guild.isEmpty() && m_tools.api.can("guild.member.get"_L1);
    QJsonObject body{{"user_id"_L1, user.value}};
    if (member)
        body.insert("guild_id"_L1, guild.value);
    m_tools.api.ask(member ? "guild.member.get"_L1 : "user.get"_L1, body, context,
        [this, user, guild, member, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (result.ok()) {
                QJsonObject object = result.value().toObject();
                if (member && !object.value("user"_L1).isObject())
                    object.insert("user"_L1, QJsonObject{{"id"_L1, user.value}});
                const auto told = userFrom(object, guild, member);
                callback(told ? Result<User>(*told) : ApiError{ApiError::Kind::NotFound, 200, 0, {}, {}});
            } else if (result.error().kind == ApiError::Kind::Unsupported && member) {
                askUser(user, guild, context, callback); // the method is known to be missing now
            } else if (result.error().kind == ApiError::Kind::Unsupported && m_tools.people.knows(user)) {
                User known = m_tools.people.user(user, guild);
                m_tools.links.resolve(known);
                callback(known);
            } else {
                callback(result.error());
            }
        });
}

} // namespace chat::satori
