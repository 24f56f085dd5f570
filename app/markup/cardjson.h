// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::markup {

enum class CardText : quint8 {
    Source, //!< as it is sent
    WithBlocks, //!< text elements also carry their tree as "blocks"
};

//! A card with the names of the wire (app/kook/PROTOCOL.md 10). Optional fields that are not given are left out.
[[nodiscard]] QJsonObject writeCard(const Card &card, CardText text = CardText::Source);

//! One card, leniently. At most `maxModules` of its modules are read, and counted off.
[[nodiscard]] Card readCard(const QJsonObject &object, qsizetype &maxModules);
[[nodiscard]] Card readCard(const QJsonObject &object);

} // namespace chat::markup
