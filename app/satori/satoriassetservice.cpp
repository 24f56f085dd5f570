// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoriassetservice.h"

#include "app/base/jsonreader.h"

#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> inlined(const Upload &upload, const ApiError &error)
{
    if (upload.bytes.size() > SatoriAssetService::kMaxInline)
        return error;
    const QString mime = upload.mime.isEmpty() ? u"application/octet-stream"_s : upload.mime;
    return u"data:"_s + mime + u";base64,"_s + QString::fromLatin1(upload.bytes.toBase64());
}

//! The answer maps part names to addresses; only one part was sent.
QString addressIn(const QJsonValue &answer)
{
    const QJsonObject object = answer.toObject();
    if (QString named = json::text(object, "file0"_L1); !named.isEmpty())
        return named;
    for (const QJsonValue value : object) {
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return json::text(answer.toArray().first());
}

} // namespace

SatoriAssetService::SatoriAssetService(SatoriApi &api, QObject *parent)
    : AssetService(parent)
    , m_api(api)
{
}

void SatoriAssetService::upload(const Upload &upload, QObject *context, Callback<QString> callback)
{
    m_api.upload({u"file0"_s, upload.fileName, upload.mime, upload.bytes}, upload.progress, context,
        [upload, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                const bool lacking = result.error().kind == ApiError::Kind::Unsupported;
                callback(lacking ? inlined(upload, result.error()) : result.error());
                return;
            }
            const QString url = addressIn(result.value());
            callback(url.isEmpty() ? Result<QString>(ApiError{ApiError::Kind::BadReply, 200, 0, {}, {}}) : url);
        });
}

} // namespace chat::satori
