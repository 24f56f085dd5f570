// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/search/searchexcerpt.h"

namespace chat {

//! One row of SearchModel.
struct SearchResult
{
    MessageRef ref;
    User author;
    QDateTime created; //!< UTC
    SearchExcerpt excerpt;
};

} // namespace chat
