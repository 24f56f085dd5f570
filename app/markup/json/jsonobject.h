// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace chat::markup {

// A JSON object as a text whose members are named by dotted places ("user.name"), as templates of servers name them.

//! Whether the whole text is a JSON object.
[[nodiscard]] bool isJsonObject(const QString &json);
//! What is at a place, as a text; empty: nothing.
[[nodiscard]] QString textAt(const QString &json, const QString &place);
//! The object with texts put at their places, indented; what it has besides stays.
[[nodiscard]] QString withTexts(const QString &json, const QList<std::pair<QString, QString>> &texts);

} // namespace chat::markup
