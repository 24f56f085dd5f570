// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QStringView>

#include <optional>

namespace chat::markup {

// The names of blocks and inlines in the content tree's JSON form.

[[nodiscard]] QLatin1StringView inlineName(Inline::Kind kind);
[[nodiscard]] QLatin1StringView blockName(Block::Kind kind);
[[nodiscard]] std::optional<Inline::Kind> inlineKind(QStringView name);
[[nodiscard]] std::optional<Block::Kind> blockKind(QStringView name);

} // namespace chat::markup
