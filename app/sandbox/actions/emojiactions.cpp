// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/emojiactions.h"

#include "app/server/failures.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kLargestEmoji = 256 * 1024;

} // namespace

EmojiActions::EmojiActions(Store &store, Registry &registry, const GuildEvents &events, GuildActions &guilds)
    : m_store(store)
    , m_registry(registry)
    , m_events(events)
    , m_guilds(guilds)
{
}

Result<const GuildRecord *> EmojiActions::guildOfEmoji(const QString &user, const QString &id) const
{
    if (!m_registry.emoji(id))
        return server::notFound(u"表情不存在"_s);
    return m_guilds.guildWith(user, id.section(u'/', 0, 0), Permission::ManageEmoji);
}

Result<SeedGuildEmoji> EmojiActions::create(
    const QString &user, const QString &guildId, const QString &name, const QByteArray &png)
{
    const auto found = m_guilds.guildWith(user, guildId, Permission::ManageEmoji);
    if (!found)
        return found.error();
    if (name.size() < 2 || name.size() > 32)
        return server::rejected(u"表情名称长度应为 2 至 32"_s);
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return server::rejected(u"表情必须是 PNG 图片"_s);
    if (png.size() > kLargestEmoji)
        return server::tooLarge(u"表情不能超过 256 KB"_s);
    const QString token = QUuid::createUuid().toString(QUuid::Id128).left(16);
    const SeedGuildEmoji emoji{QString(guildId + u'/' + token), name, user, {}};
    const QString asset = u"emojis/"_s + emoji.id + u".png"_s;
    const bool ok = m_guilds.write([&] {
        return m_registry.putEmoji(*found.value(), emoji)
            && Assets(m_store).put(Asset{asset, u"image/png"_s, user, QString(token + u".png"_s), {}, png.size()}, png);
    });
    if (!ok)
        return server::storageFailed();
    m_guilds.announce(m_events.emoji(u"added_emoji"_s, *found.value(), emoji));
    return emoji;
}

Result<Unit> EmojiActions::rename(const QString &user, const QString &id, const QString &name)
{
    const auto found = guildOfEmoji(user, id);
    if (!found)
        return found.error();
    if (name.size() < 2 || name.size() > 32)
        return server::rejected(u"表情名称长度应为 2 至 32"_s);
    SeedGuildEmoji changed = *m_registry.emoji(id);
    changed.name = name;
    if (!m_guilds.write([&] { return m_registry.putEmoji(*found.value(), changed); }))
        return server::storageFailed();
    m_guilds.announce(m_events.emoji(u"updated_emoji"_s, *found.value(), changed));
    return Unit{};
}

Result<Unit> EmojiActions::remove(const QString &user, const QString &id)
{
    const auto found = guildOfEmoji(user, id);
    if (!found)
        return found.error();
    const SeedGuildEmoji gone = *m_registry.emoji(id);
    if (!m_guilds.write([&] { return m_registry.removeEmoji(id); }))
        return server::storageFailed();
    m_guilds.announce(m_events.emoji(u"removed_emoji"_s, *found.value(), gone));
    return Unit{};
}

} // namespace chat::sandbox
