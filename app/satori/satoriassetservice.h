// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/wire/satoriapi.h"
#include "app/services/assetservice.h"

namespace chat::satori {

//! upload.create; without it, small files are sent within the message.
class SatoriAssetService : public AssetService
{
    Q_OBJECT

public:
    explicit SatoriAssetService(SatoriApi &api, QObject *parent = nullptr);

    void upload(const Upload &upload, QObject *context, Callback<QString> callback) override;

    static constexpr qint64 kMaxInline = 512 << 10; //!< bytes of a file within a message

private:
    SatoriApi &m_api;
};

} // namespace chat::satori
