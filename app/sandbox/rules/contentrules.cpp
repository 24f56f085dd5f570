// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/contentrules.h"

#include "app/sandbox/rules/contentscan.h"
#include "app/sandbox/store/cardnormaliser.h"
#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qsizetype kLongestText = 8000;
constexpr qsizetype kLongestCard = 20000;

//! Lenient on purpose, since new emoji appear every year: symbols only, no words.
bool isUnicodeEmoji(const QString &emoji)
{
    if (emoji.size() > 40)
        return false;
    const bool exotic = std::ranges::any_of(emoji, [](QChar c) { return c.unicode() > 0x7f && !c.isLetterOrNumber(); });
    return exotic && std::ranges::all_of(emoji, [](QChar c) {
        if (c.unicode() <= 0x7f)
            return c == u'#' || c == u'*' || c.isDigit();
        const bool oddOne = c == QChar(0x2139) || c == QChar(0x203c) || c == QChar(0x2049) || c == QChar(0x3030);
        return oddOne || (!c.isLetter() && !c.isPunct());
    });
}

} // namespace

ContentRules::ContentRules(const Registry &registry, const AssetLinks &links, Store &store)
    : m_registry(registry)
    , m_links(links)
    , m_assets(store)
{
}

Result<AcceptedContent> ContentRules::acceptAsset(const QString &user, const QString &content) const
{
    const QString stored = m_links.in(content);
    const auto asset = stored.startsWith(AssetLinks::prefix()) ? m_assets.find(stored.mid(AssetLinks::prefix().size()))
                                                               : std::nullopt;
    if (!asset || asset->owner != user)
        return server::rejected(u"找不到资源"_s);
    QJsonObject attachment{{"type"_L1, assetKind(asset->mime)}, {"url"_L1, stored}, {"name"_L1, asset->title},
        {"file_type"_L1, asset->mime}, {"size"_L1, asset->size}};
    if (asset->pixels.width() > 0) {
        attachment.insert("width"_L1, asset->pixels.width());
        attachment.insert("height"_L1, asset->pixels.height());
    }
    return AcceptedContent{stored, QString::fromUtf8(QJsonDocument(attachment).toJson(QJsonDocument::Compact))};
}

Result<AcceptedContent> ContentRules::accept(const QString &user, int type, const QString &content) const
{
    if (content.trimmed().isEmpty())
        return server::rejected(u"消息内容不能为空"_s);
    if (content.size() > (type == KookMessageType::Card ? kLongestCard : kLongestText))
        return server::tooLarge(u"消息内容过长"_s);
    switch (type) {
    case KookMessageType::Picture:
    case KookMessageType::Video:
    case KookMessageType::File:
        return acceptAsset(user, content);
    case KookMessageType::Text:
        return AcceptedContent{m_links.in(content), {}};
    case KookMessageType::KMarkdown:
        return AcceptedContent{m_links.in(withShortcodesReplaced(content)), {}};
    case KookMessageType::Card:
        return normaliseCards(content).map([this](const QString &cards) {
            return AcceptedContent{m_links.in(cards), {}};
        });
    default:
        return server::rejected(u"不支持的消息类型"_s);
    }
}

Result<ReactionCount> ContentRules::acceptEmoji(const QString &guildId, const QString &emoji) const
{
    if (emoji.contains(u'/')) {
        const SeedGuildEmoji *known = m_registry.emoji(emoji);
        // Emoji of a guild may be used in its channels and in direct chats.
        const bool here = known && (guildId.isEmpty() || emoji.startsWith(guildId + u'/'));
        if (!here)
            return server::rejected(u"表情不存在"_s);
        return ReactionCount{known->id, known->name, 1, false};
    }
    if (!isUnicodeEmoji(normalisedEmoji(emoji)))
        return server::rejected(u"表情不存在"_s);
    return ReactionCount{emoji, {}, 1, false};
}

} // namespace chat::sandbox
