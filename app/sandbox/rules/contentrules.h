// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/rules/registry.h"
#include "app/sandbox/store/assetlinks.h"
#include "app/sandbox/store/assets.h"
#include "app/sandbox/store/messagetable.h"

namespace chat::sandbox {

//! A content as it is stored.
struct AcceptedContent
{
    QString content;
    QString attachment; //!< JSON; empty: none
};

//! What may be posted as a message or used as a reaction, and how it is stored.
class ContentRules
{
public:
    ContentRules(const Registry &registry, const AssetLinks &links, Store &store);

    [[nodiscard]] Result<AcceptedContent> accept(const QString &user, int type, const QString &content) const;
    //! `guildId`: where the emoji will be used; empty in direct chats.
    [[nodiscard]] Result<ReactionCount> acceptEmoji(const QString &guildId, const QString &emoji) const;

private:
    [[nodiscard]] Result<AcceptedContent> acceptAsset(const QString &user, const QString &content) const;

    const Registry &m_registry;
    const AssetLinks &m_links;
    Assets m_assets;
};

} // namespace chat::sandbox
