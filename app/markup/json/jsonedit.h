// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/json/jsonpositions.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

// Changes of a JSON text at one path: order of keys and way of writing stay, which going through QJsonObject would lose.
// All give the whole new text; nothing if there is no such place. White space around a change is left as it comes out.

[[nodiscard]] std::optional<QString> setValue(const QString &json, const QString &path, const QString &raw);
//! Replaces the member, or adds it as the last one.
[[nodiscard]] std::optional<QString> setMember(
    const QString &json, const QString &object, const QString &key, const QString &raw);
[[nodiscard]] std::optional<QString> removeMember(const QString &json, const QString &object, const QString &key);
//! An index beyond the end adds at the end.
[[nodiscard]] std::optional<QString> insertItem(
    const QString &json, const QString &array, int index, const QString &raw);
[[nodiscard]] std::optional<QString> removeItem(const QString &json, const QString &array, int index);
//! Takes an item out and puts it where `before` stands; `before` counts with the item still in its place.
[[nodiscard]] std::optional<QString> moveItem(
    const QString &json, const QString &from, int index, const QString &to, int before);

//! The text of the value at a path; empty: not there.
[[nodiscard]] QString rawAt(const QString &json, const JsonPositions &positions, const QString &path);
[[nodiscard]] QJsonValue valueAt(const QString &json, const JsonPositions &positions, const QString &path);
//! Text as a JSON string with its quotes.
[[nodiscard]] QString quoted(const QString &text);

} // namespace chat::markup
