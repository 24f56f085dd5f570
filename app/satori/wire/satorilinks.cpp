// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satorilinks.h"

#include <QByteArray>

#include <algorithm>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The type of a file without one, from its first bytes in base64.
QLatin1StringView typeOfBase64(QStringView data)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kBeginnings[]
        = {{"iVBOR"_L1, "image/png"_L1}, {"/9j/"_L1, "image/jpeg"_L1}, {"R0lGOD"_L1, "image/gif"_L1},
            {"UklGR"_L1, "image/webp"_L1}, {"Qk"_L1, "image/bmp"_L1}};
    for (const auto &[beginning, type] : kBeginnings) {
        if (data.startsWith(beginning))
            return type;
    }
    return "application/octet-stream"_L1;
}

} // namespace

QString SatoriLinks::below(const QString &path) const
{
    QString base = m_base.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + u"/v1/"_s + path;
}

QString SatoriLinks::resolved(const QString &link) const
{
    if (link.startsWith("internal:"_L1)) // as the deployed server has it; its documents say proxy/internal:…
        return below(u"internal/"_s + link.mid(9));
    if (link.startsWith("base64://"_L1))
        return u"data:"_s + typeOfBase64(QStringView(link).mid(9)) + u";base64,"_s + link.mid(9);
    const bool proxied = std::ranges::any_of(
        m_prefixes, [&link](const QString &prefix) { return !prefix.isEmpty() && link.startsWith(prefix); });
    return proxied ? below(u"proxy/"_s + link) : link;
}

void SatoriLinks::resolve(Inlines &inlines) const
{
    for (Inline &node : inlines) {
        if (node.kind == Inline::Kind::Link && node.value.startsWith("internal:"_L1))
            node.value = resolved(node.value);
        resolve(node.children);
    }
}

void SatoriLinks::resolve(Blocks &blocks) const
{
    for (Block &block : blocks) {
        if (!block.src.isEmpty())
            block.src = resolved(block.src);
        if (!block.cover.isEmpty())
            block.cover = resolved(block.cover);
        resolve(block.inlines);
    }
}

void SatoriLinks::resolve(Message &message) const
{
    resolve(message.content.blocks);
    resolve(message.author);
    if (!message.quote)
        return;
    resolve(message.quote->content.blocks);
    resolve(message.quote->author);
}

} // namespace chat::satori
