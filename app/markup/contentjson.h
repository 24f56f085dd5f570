// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/domain/content.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::markup {

//! The content tree in its JSON form: {"content":[block…],"plain":…} (app/markup/README.md).
[[nodiscard]] QJsonObject toJson(const Content &content);
[[nodiscard]] QJsonArray toJson(const Blocks &blocks);
[[nodiscard]] QJsonArray toJson(const Inlines &inlines);

//! The inverse. Refuses a tree with an unknown block or inline, or with excessive nesting; "plain" may be missing.
[[nodiscard]] Result<Content> fromJson(const QJsonObject &object);

} // namespace chat::markup
