// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/assetlinks.h"
#include "app/sandbox/store/assets.h"

#include <QJsonArray>

namespace chat::sandbox {

//! What the server "finds" behind the links of a message, without any network: its own pictures and files, and a small
//! table of addresses for demonstrations.
class LinkEmbeds
{
public:
    LinkEmbeds(Store &store, const AssetLinks &links)
        : m_assets(store)
        , m_links(links)
    {
    }

    //! In stored form; empty: nothing to show.
    [[nodiscard]] QJsonArray of(int type, const QString &storedContent) const;

private:
    Assets m_assets;
    const AssetLinks &m_links;
};

} // namespace chat::sandbox
