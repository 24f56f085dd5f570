// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/routes.h"
#include "app/sandbox/store/picturesize.h"
#include "app/server/failures.h"
#include "app/server/multipart.h"

#include <QJsonObject>
#include <QMimeDatabase>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

//! By content, with the name as a hint; SVG and HTML never count as pictures or pages.
QMimeType typeOf(const server::FormPart &part)
{
    return QMimeDatabase().mimeTypeForFileNameAndData(part.fileName, part.bytes);
}

Result<QJsonValue> createAsset(const Parts &parts, Call &call)
{
    const auto part = server::multipartField(call.body, call.contentType, u"file"_s);
    if (!part)
        return server::rejected(u"缺少参数: file"_s);
    if (part->bytes.isEmpty())
        return server::rejected(u"文件为空"_s);
    const QMimeType type = typeOf(*part);
    Asset asset;
    asset.mime = type.name() == "image/svg+xml"_L1 || type.name() == "text/html"_L1 ? u"application/octet-stream"_s
                                                                                    : type.name();
    asset.owner = call.user.id;
    asset.title = part->fileName.isEmpty() ? u"file"_s : part->fileName.section(u'/', -1).section(u'\\', -1).left(200);
    const QString suffix = type.preferredSuffix();
    asset.name
        = u"uploads/"_s + QUuid::createUuid().toString(QUuid::Id128) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    if (assetKind(asset.mime) == "image"_L1)
        asset.pixels = pictureSize(part->bytes);
    Change change(parts.store);
    if (!Assets(parts.store).put(asset, part->bytes) || !change.keep())
        return server::storageFailed();
    return QJsonValue(QJsonObject{{"url"_L1, parts.links.url(asset.name)}});
}

} // namespace

void addAssetRoutes(Api &api, const Parts &parts)
{
    api.add(u"asset/create"_s, Api::Verb::Write, [parts](Call &call) { return createAsset(parts, call); });
}

} // namespace chat::sandbox
