// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/json/jsonfault.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

// Advice for text that people paste where an array of cards is expected: things that contain cards, or are nearly
// cards.

//! Why a text with cards in it is not JSON: it is fenced as code, there is other text around it, or its quotes are
//! escaped.
[[nodiscard]] std::optional<JsonFault> faultAroundCards(QStringView text);

//! A value that is not an array of cards, and what to do about it.
struct NearlyCards
{
    QString where; //!< JSONPath of the part that matters
    QString message;
};

//! nullopt: it contains no card, or it is correct.
[[nodiscard]] std::optional<NearlyCards> nearlyCards(const QJsonValue &root);

//! What to do with a part of a card in the place of a card; empty: it is not one.
[[nodiscard]] QString adviceForPart(const QJsonValue &value);

} // namespace chat::markup
