// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::markup {

enum class CardText : quint8 {
    Source, //!< as it was sent
    WithBlocks, //!< text elements also carry their tree as "blocks"
};

//! A card with the field names of the protocol (app/kook/PROTOCOL.md 10). Unset optional fields are left out.
[[nodiscard]] QJsonObject writeCard(const Card &card, CardText text = CardText::Source);

//! Reads one card leniently. At most `maxModules` of its modules are read; they are subtracted from it.
[[nodiscard]] Card readCard(const QJsonObject &object, qsizetype &maxModules);
[[nodiscard]] Card readCard(const QJsonObject &object);

} // namespace chat::markup
