// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"
#include "app/services/assetservice.h"

namespace chat::kook {

//! asset/create.
class KookAssetService : public AssetService
{
    Q_OBJECT

public:
    explicit KookAssetService(RestClient &rest, QObject *parent = nullptr);

    void upload(const Upload &upload, QObject *context, Callback<QString> callback) override;

private:
    RestClient &m_rest;
};

} // namespace chat::kook
