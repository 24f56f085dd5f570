// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seedfolder/seedfolder.h"
#include "app/sandbox/seedfolder/seednode.h"

namespace chat::sandbox {

//! A PNG, JPEG, GIF or WebP that the node names, below `folder` ("pictures/", or "" for a path from the root).
[[nodiscard]] SeedPicture readPicture(SeedFolder &files, const SeedNode &node, const QString &folder, qint64 maxBytes);
//! An avatar or icon: kept once among the community's faces. Gives its asset URL.
[[nodiscard]] QString readFace(
    SeedCommunity &community, SeedFolder &files, const SeedNode &node, qint64 maxBytes, const QString &ownerId);

} // namespace chat::sandbox
