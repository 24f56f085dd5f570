// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookassetservice.h"

#include "app/base/jsonreader.h"

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

KookAssetService::KookAssetService(RestClient &rest, QObject *parent)
    : AssetService(parent)
    , m_rest(rest)
{
}

void KookAssetService::upload(const Upload &upload, QObject *context, Callback<QString> callback)
{
    RestRequest request
        = RestRequest::upload(u"v3/asset/create"_s, {u"file"_s, upload.fileName, upload.mime, upload.bytes});
    request.progress = upload.progress;
    m_rest.send(request, context, [callback = std::move(callback)](Result<QJsonValue> result) {
        callback(std::move(result).andThen([](const QJsonValue &data) -> Result<QString> {
            const QString url = json::text(data.toObject(), "url"_L1);
            if (url.isEmpty())
                return ApiError{ApiError::Kind::BadReply, 200, 0, {}, {}};
            return url;
        }));
    });
}

} // namespace chat::kook
