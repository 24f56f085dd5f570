// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/assets.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

bool Assets::put(const Asset &asset, const QByteArray &bytes)
{
    return Statement(m_store,
        "INSERT OR REPLACE INTO assets (name, mime, owner, title, width, height, size, bytes) VALUES (?, ?, ?, ?, ?, "
        "?, ?, ?)")
        .run(asset.name, asset.mime, asset.owner, asset.title, asset.pixels.width(), asset.pixels.height(),
            qint64(bytes.size()), bytes);
}

std::optional<Asset> Assets::find(const QString &name) const
{
    Statement row(m_store, "SELECT mime, owner, title, width, height, size FROM assets WHERE name = ?");
    if (!row.run(name) || !row.next())
        return std::nullopt;
    return Asset{name, row.text(0), row.text(1), row.text(2), QSize(row.number(3), row.number(4)), row.integer(5)};
}

QByteArray Assets::bytes(const QString &name) const
{
    Statement row(m_store, "SELECT bytes FROM assets WHERE name = ?");
    return row.run(name) && row.next() ? row.bytes(0) : QByteArray();
}

QString assetKind(const QString &mime)
{
    for (const QLatin1StringView kind : {"image"_L1, "video"_L1, "audio"_L1}) {
        if (mime.startsWith(kind + u'/'))
            return kind;
    }
    return u"file"_s;
}

} // namespace chat::sandbox
