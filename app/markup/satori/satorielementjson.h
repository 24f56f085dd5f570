// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markup/satori/satorinode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringView>

namespace chat::markup {

//! Nodes in their JSON form: {"type":"text","text":…} or {"type":name,"attrs":{…},"children":[…]}.
[[nodiscard]] QJsonArray toJson(const SatoriNodes &nodes);

//! The inverse; refuses nodes without a type and excessive nesting.
[[nodiscard]] Result<SatoriNodes> satoriNodesFromJson(const QJsonArray &array);

//! {"content":[block…],"plain":…,"elements":[node…]} of element source.
[[nodiscard]] QJsonObject satoriToJson(QStringView source);

//! The source of such an object: from its "elements", or from its "content" if it has none.
[[nodiscard]] Result<QString> satoriFromJson(const QJsonObject &object);

} // namespace chat::markup
