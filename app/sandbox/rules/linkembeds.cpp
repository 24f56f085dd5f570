// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/linkembeds.h"

#include "app/sandbox/store/kooktypes.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kMost = 3;

struct KnownPage
{
    QLatin1StringView start;
    const char16_t *title;
    const char16_t *description;
    const char16_t *site;
    QLatin1StringView color;
};

constexpr KnownPage kPages[] = {
    {"https://example.com/"_L1, u"Example page", u"A page that exists for examples.", u"example.com", "#2b6cb0"_L1},
    {"https://example.org/"_L1, u"示例页面", u"用来举例的页面。", u"example.org", "#2f9e44"_L1},
};

QJsonObject linkEmbed(
    const QString &url, const QString &title, const QString &description, const QString &site, const QString &color)
{
    return {{"type"_L1, u"link"_s}, {"url"_L1, url}, {"title"_L1, title}, {"description"_L1, description},
        {"site_name"_L1, site}, {"theme_color"_L1, color}, {"image"_L1, QString()}};
}

} // namespace

QJsonArray LinkEmbeds::of(int type, const QString &storedContent) const
{
    if (type != KookMessageType::Text && type != KookMessageType::KMarkdown)
        return {};
    // In stored texts our own addresses have no host.
    static const QRegularExpression address(
        u"(?:https?://|%1)[^\\s()\\[\\]<>\"*~`]+"_s.arg(QRegularExpression::escape(AssetLinks::prefix())));
    QJsonArray embeds;
    QStringList seen;
    auto matches = address.globalMatch(storedContent);
    while (matches.hasNext() && embeds.size() < kMost) {
        const QString url = matches.next().captured();
        if (seen.contains(url))
            continue;
        seen.append(url);
        if (url.startsWith(AssetLinks::prefix())) {
            const auto asset = m_assets.find(url.mid(AssetLinks::prefix().size()));
            if (!asset)
                continue;
            if (assetKind(asset->mime) == "image"_L1)
                embeds.append(QJsonObject{{"type"_L1, u"image"_s}, {"url"_L1, url}, {"origin_url"_L1, url}});
            else
                embeds.append(linkEmbed(url, asset->title, asset->mime, u"sandbox"_s, u"#6b7280"_s));
            continue;
        }
        for (const KnownPage &page : kPages) {
            if (url.startsWith(page.start))
                embeds.append(linkEmbed(url, QString::fromUtf16(page.title), QString::fromUtf16(page.description),
                    QString::fromUtf16(page.site), page.color));
        }
    }
    return embeds;
}

} // namespace chat::sandbox
