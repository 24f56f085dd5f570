// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/json/jsonfault.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

// What people paste where an array of cards belongs: things that hold one, or nearly are one.

//! Why a text that is no JSON is none, if there are cards in it: it is fenced as code, something stands around it, or its
//! quotes have backslashes.
[[nodiscard]] std::optional<JsonFault> faultAroundCards(QStringView text);

//! A value that is no array of cards, and what to do with it.
struct NearlyCards
{
    QString where; //!< JSONPath of the part that counts
    QString message;
};

//! nullopt: there is no card in it, or it is what it should be.
[[nodiscard]] std::optional<NearlyCards> nearlyCards(const QJsonValue &root);

//! What to do with an object that stands where a card belongs and is a part of one; empty: it is none.
[[nodiscard]] QString adviceForPart(const QJsonValue &value);

} // namespace chat::markup
