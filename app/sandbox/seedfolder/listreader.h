// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/seedfolder/seedfolder.h"
#include "app/sandbox/seedfolder/seednode.h"

namespace chat::sandbox {

//! The messages in the file that the node names. What they refer to is checked later: it may not be read yet.
[[nodiscard]] QList<ListedMessage> readList(const SeedCommunity &community, SeedFolder &folder, const SeedNode &node);

} // namespace chat::sandbox
